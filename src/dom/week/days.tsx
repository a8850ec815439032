import type { HerWeek, Row, WeekDay } from '../../director/her-week'
import type { Scenario } from '../../scenario'
import { Icon } from '../parts/icon'
import { dayName, nameOf } from '../words'
import { arrivalWords } from './arrival-words'
import type { Neighbours } from './neighbours'
import { w, wn } from './words'

interface Props {
  scenario: Scenario
  script: HerWeek
  neighbours: Neighbours
}

/** The days as a list to read: how much came, what of it belonged to the play, and what lay beside it. */
export function Days({ scenario, script, neighbours }: Props) {
  return (
    <ol class="week-days">
      {script.days.map((day) => (
        <li key={day.day} class={day.isWeekend ? 'week-day off-day' : 'week-day'}>
          <h3>
            {day.day === 0
              ? w('days.interview', { weekday: dayName(scenario, 0) })
              : w('days.day', { day: day.day, weekday: dayName(scenario, day.day) })}
          </h3>
          <p class="aside">
            {wn(day.day === 0 ? 'days.first' : 'days.count', day.mails + day.voicemails)}
            {day.day > 0 && ` · ${w('days.so-far', { n: day.total, ...soFar(script, day.day) })}`}
          </p>
          <OneDay day={day} scenario={scenario} script={script} neighbours={neighbours} />
        </li>
      ))}
    </ol>
  )
}

/** Mails and voicemails up to the end of a day, as the counters of the stage have them. */
const soFar = ({ days }: HerWeek, last: number): { mails: number; voicemails: number } =>
  days
    .filter(({ day }) => day <= last)
    .reduce((sum, one) => ({ mails: sum.mails + one.mails, voicemails: sum.voicemails + one.voicemails }), {
      mails: 0,
      voicemails: 0,
    })

function OneDay({ day, scenario, script, neighbours }: Props & { day: WeekDay }) {
  const own = script.arrivals.flatMap((arrival, at) => (arrival.day === day.day ? [{ arrival, at }] : []))
  const isYours = own.some(({ arrival }) => arrival.type === 'message' || arrival.type === 'call')
  const [a, b] = besides(day.rows, neighbours)
  return (
    <>
      {!isYours && <p>{w('days.none', { a, b })}</p>}
      {own.length > 0 && (
        <ul class="week-arrivals">
          {own.map(({ arrival, at }) => {
            const { icon, title, words, outcome, whose } = arrivalWords(scenario, arrival)
            const row = day.rows.find((one) => one.type === 'arrival' && one.arrival === at)
            const thought = 'thought' in arrival ? arrival.thought : null
            return (
              <li key={at} class={`week-arrival ${whose}`}>
                <p>
                  <Icon name={icon} />{' '}
                  {row?.number != null && <span class="aside">{w('row.number', { n: row.number })} </span>}
                  <b>{title}</b>
                </p>
                {words !== null && <p class="words">“{words}”</p>}
                {outcome.length > 0 && <p>{outcome.join(' ')}</p>}
                {thought !== null && (
                  <p class="thinks">
                    {w('thinks', { name: nameOf(scenario, scenario.file.manager.id), text: thought })}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {isYours && <p class="aside">{w('days.beside', { a, b })}</p>}
    </>
  )
}

/** The lines of others before and after what belongs to the play; two of the day's where nothing does. */
function besides(rows: readonly Row[], neighbours: Neighbours): [string, string] {
  const first = rows.findIndex((row) => row.type === 'arrival')
  const others = rows.flatMap((row, at) => (row.type === 'other' ? [{ at, line: neighbours(row) }] : []))
  const before = others.findLast(({ at }) => at < first) ?? others[0]
  const after = others.find(({ at, line }) => at > first && line !== before?.line) ?? others.at(-1)
  const said = (other: typeof before) => other?.line.join(': ') ?? ''
  return [said(before), said(after)]
}
