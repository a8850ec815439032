import { useMemo } from 'preact/hooks'
import type { HerWeek } from '../../director/her-week'
import type { Scenario } from '../../scenario'
import type { Settings } from '../app'
import { Icon } from '../parts/icon'
import { fill } from '../t'
import { dayName } from '../words'
import { Opened } from './opened'
import type { Neighbours } from './neighbours'
import { Portrait } from './portrait'
import { Tray } from './tray'
import { shortTime, w } from './words'

interface Props {
  scenario: Scenario
  script: HerWeek
  neighbours: Neighbours
  /** Index of the picture shown. */
  at: number
  paused: boolean
  settings: Settings
}

/** The performance for the eye: the tray rushing past, the day, the number that climbs. All of it stands in the list. */
export function Show({ scenario, script, neighbours, at, paused, settings }: Props) {
  const shot = script.shots[at]
  const so = useMemo(() => soFar(script, at), [script, at])
  if (shot === undefined) return null
  const arrival = shot.type === 'arrival' ? script.arrivals[shot.arrival] : undefined
  const isEmpty = arrival?.type === 'call' && !arrival.isTaken
  const pace = settings.speed === 'instant' ? 1 : settings.speed
  const style = { '--shot': `${shot.length / pace}ms`, '--reached': shot.reached }
  return (
    <div
      class={`chair ${shot.type}-shot${isEmpty ? ' is-empty' : ''}`}
      data-paused={paused}
      aria-hidden="true"
      style={style}
    >
      <div class="chair-side">
        {settings.stage && <Portrait scenario={scenario} mood={shot.mood} />}
        <div class="leaf" key={shot.day}>
          <b>{dayName(scenario, shot.day)}</b>
          <span>{shot.day === 0 ? w('before') : fill(w('day', { day: shot.day }))}</span>
        </div>
        <p class="climbing">
          <span class="climbing-number" />
          <span>{w('so')}</span>
        </p>
        <p class="climbing small">
          <b>{so.yours}</b> {w('yours')}
        </p>
        <p class="climbing small">
          <b>{shortTime(so.seconds)}</b> {w('given')}
        </p>
      </div>
      <div class="screen-frame">
        <p class="screen-bar">
          <Icon name="email" /> {w('tray', { name: scenario.file.manager.name })}
        </p>
        <div class="screen-view">
          <Tray scenario={scenario} script={script} neighbours={neighbours} shot={shot} />
          {arrival !== undefined && <Opened key={at} scenario={scenario} arrival={arrival} />}
        </div>
      </div>
    </div>
  )
}

/** What has come from the candidate up to a picture, and the seconds given to all before it. */
function soFar(script: HerWeek, at: number): { yours: number; seconds: number } {
  const so = { yours: 0, seconds: 0 }
  for (const [index, shot] of script.shots.slice(0, at + 1).entries()) {
    const arrival = shot.type === 'arrival' ? script.arrivals[shot.arrival] : undefined
    if (arrival?.type !== 'message') continue
    if (index < at) so.seconds += arrival.given
    if (arrival.from === 'candidate') so.yours += 1
  }
  return so
}
