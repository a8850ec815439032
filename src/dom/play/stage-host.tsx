import { useEffect, useRef, useState } from 'preact/hooks'
import type { App, Play, StageStatus } from '../app'
import { find, t } from '../t'
import { weekdayOf } from '../../engine'
import { useLazy } from '../use-lazy'
import { useStore } from '../use-store'
import { nameOf } from '../words'

const loadTray = () => import('../../director/cues-of-scene')

/** The place where the stage is drawn; hidden from assistive technology, because log and captions say it all. */
export function StageHost({ app, onStatus }: { app: App; onStatus: (status: StageStatus) => void }) {
  const host = useRef<HTMLDivElement>(null)
  const [status, setStatus] = useState<StageStatus>('loading')
  const play = app.play.getState()
  useEffect(() => {
    if (host.current === null) return
    const stage = app.mountStage(host.current)
    const tell = () => {
      setStatus(stage.status.getState())
      onStatus(stage.status.getState())
    }
    tell()
    const leave = stage.status.subscribe(tell)
    return () => {
      leave()
      stage.unmount()
    }
  }, [app])
  return (
    <div class={`stage stage-${status}`}>
      <div ref={host} class="stage-host" aria-hidden="true" />
      {status === 'on' && play !== null && <PhotoLabel play={play} />}
      {status !== 'on' && <p class="stage-note">{t(`stage.${status}`)}</p>}
    </div>
  )
}

/** What the photograph over your own desk shows, in words; those who do not see it have the log. */
function PhotoLabel({ play }: { play: Play }) {
  const { scenario, events, position } = useStore(play.session)
  const { playing } = useStore(play.director.store)
  const tray = useLazy(loadTray)
  const face = events.findLast((event) => event.type === 'mood')
  if (playing || !face || events.findLast((event) => event.type === 'entered')?.place !== 'home') return null
  // Its words come with the part that is loaded after the first choice.
  const mood = find(`mood.${face.mood}`)
  if (mood === null) return null
  const { manager } = scenario.file
  const { day } = position
  // The number beside the photograph, once the stage's part that counts it is here.
  const n = tray.state === 'ready' && tray.part.waitingOn(day, weekdayOf(scenario, day)).mails
  return (
    <p class="photo-label" aria-hidden="true">
      {find('caption.face', { name: nameOf(scenario, face.by), mood })}
      {n !== false && ` ${find(`caption.waits.${manager.pronouns}`, { n })}`}
    </p>
  )
}
