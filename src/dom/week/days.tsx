import type { HerWeek, Row, WeekDay } from '../../director/her-week'
import type { Arrival, ArrivalOf } from '../../director/week-arrivals'
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
  const isYours = own.some(({ arrival }) => isContact(arrival))
  return (
    <>
      {!isYours && <p>{w('days.none', amongThem(day.rows, neighbours))}</p>}
      {own.length > 0 && (
        <ul class="week-arrivals">
          {own.map(({ arrival, at }) => {
            const { icon, title, words, outcome, whose } = arrivalWords(scenario, arrival)
            const place = day.rows.findIndex((one) => one.type === 'arrival' && one.arrival === at)
            const row = day.rows[place]
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
                {isContact(arrival) && (
                  <p class="aside">
                    {besideWords(arrival.type, [day.rows[place - 1], day.rows[place + 1]], (other) =>
                      lineWords(scenario, script, neighbours, other),
                    )}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

/** True for what the candidate sent or dialled, or somebody for the candidate. */
const isContact = (arrival: Arrival): arrival is ArrivalOf<'message' | 'call'> =>
  arrival.type === 'message' || arrival.type === 'call'

/** What lay before and after a contact: the lines that stand next to it in the tray on that day. */
function besideWords(
  type: 'message' | 'call',
  [before, after]: readonly [Row | undefined, Row | undefined],
  said: (row: Row) => string,
): string | null {
  if (before !== undefined && after !== undefined)
    return w(`beside.${type}`, { a: said(before), b: said(after) })
  if (after !== undefined) return w(`beside.${type}-first`, { b: said(after) })
  return before === undefined ? null : w(`beside.${type}-last`, { a: said(before) })
}

/** A line of the tray in one string, sender first. */
function lineWords(scenario: Scenario, { arrivals }: HerWeek, neighbours: Neighbours, row: Row): string {
  if (row.type === 'other') return neighbours(row).join(': ')
  const arrival = arrivals[row.arrival]
  if (arrival === undefined) throw new Error(`the tray has a line for arrival ${row.arrival}, which is none`)
  const { sender, line } = arrivalWords(scenario, arrival)
  return sender === '' || sender === line ? line : `${sender}: ${line}`
}

/** Two of a day's other lines, where nothing of the candidate's came. */
function amongThem(rows: readonly Row[], neighbours: Neighbours): { a: string; b: string } {
  const [a = '', b = ''] = rows.flatMap((row) => (row.type === 'other' ? [neighbours(row).join(': ')] : []))
  return { a, b }
}
