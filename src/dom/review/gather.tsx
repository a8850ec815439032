import { useMemo } from 'preact/hooks'
import type { Review } from '../../review'
import type { Scenario } from '../../scenario'
import { longestWords } from '../../session/notes'
import type { App } from '../app'
import { a } from '../ask-words'
import { t } from '../t'
import { dayName, nameOf } from '../words'
import { OwnText } from './gather-text'
import { useGathered } from './gather-words'
import '../styles/gather.css'

interface Props {
  app: App
  review: Review
  scenario: Scenario
}

/** The play as the player sees it, before anybody says anything about it: the path, and two open questions. */
export function Gather({ app, review, scenario }: Props) {
  const gathered = useGathered(app)
  const words = gathered?.words
  const before = useMemo(() => words?.before()?.change.trim() || null, [words])
  return (
    <section class="gather" aria-labelledby="gather">
      <h2 id="gather">{a('gather.heading')}</h2>
      <h3>{a('gather.path')}</h3>
      {review.contacts.length === 0 && <p>{a('gather.path-none')}</p>}
      <ol class="path">
        {review.contacts.map(({ index, day, channel, from, to, label }) => {
          const values = {
            day,
            weekday: dayName(scenario, day),
            channel: t(`channel.${channel}`),
            name: nameOf(scenario, to),
          }
          return (
            <li key={index}>
              {from === 'candidate'
                ? a('gather.path-one', values)
                : a('gather.path-for-you', { ...values, from: nameOf(scenario, from) })}
              <span class="aside"> {label}</span>
            </li>
          )
        })}
      </ol>
      {gathered !== null && (
        <>
          <p class="aside">{a('gather.about')}</p>
          {before !== null && <p>{a('gather.before', { words: before })}</p>}
          <OwnText
            id="gather-aim"
            label={a('gather.aim')}
            value={gathered.written.aim}
            longest={longestWords}
            onWrite={(aim) => gathered.words.write({ aim })}
          />
          <OwnText
            id="gather-turn"
            label={a('gather.turn')}
            value={gathered.written.turn}
            longest={longestWords}
            onWrite={(turn) => gathered.words.write({ turn })}
          />
        </>
      )}
    </section>
  )
}
