import type { App, Play } from '../app'
import { a } from '../ask-words'
import { stepsAsked } from '../play/predict-steps'
import { t } from '../t'
import { useStore } from '../use-store'
import { dayName, nameOf } from '../words'
import { useGathered } from './gather-words'

/** How often the player said rightly how it came across, and the moments where it was otherwise. */
export function Readings({ app, play }: { app: App; play: Play }) {
  const gathered = useGathered(app)
  const state = useStore(play.session)
  if (gathered === null) return null
  const { scenario } = state
  const asked = stepsAsked(state)
  const read = gathered.readings.flatMap(({ at, said }) => {
    const one = asked.get(at)
    return one === undefined ? [] : [{ at, said, ...one }]
  })
  if (read.length === 0) return null
  const differ = read.filter(({ said, band }) => said !== band)
  const whom = a(`whom.${scenario.file.manager.pronouns}`)
  const [n, right] = [read.length, read.length - differ.length]
  return (
    <section class="readings" aria-labelledby="readings">
      <h2 id="readings">{a('readings.heading')}</h2>
      <p>
        {n > 1
          ? a('readings.right', { whom, right, n })
          : a(right === 1 ? 'readings.right-one' : 'readings.wrong-one', { whom })}
      </p>
      {differ.length > 0 && (
        <>
          <p>{a('readings.differ')}</p>
          <ul class="bullets">
            {differ.map(({ at, said, sent, band }) => (
              <li key={at}>
                {a('readings.one', {
                  day: sent.day,
                  weekday: dayName(scenario, sent.day),
                  channel: t(`channel.${sent.channel}`),
                  name: nameOf(scenario, sent.to),
                  said: a(`band.${said}`),
                  was: a(`band.${band}`),
                })}
              </li>
            ))}
          </ul>
          <p class="aside">{a('readings.note')}</p>
        </>
      )}
    </section>
  )
}
