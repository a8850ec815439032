import type { ComponentChildren } from 'preact'
import type { HerWeek, WeekDay } from '../../director/her-week'
import type { Scenario } from '../../scenario'
import { Icon } from '../parts/icon'
import { dayName, nameOf } from '../words'
import { shortTime, timeWords, w, wn } from './words'

interface Props {
  scenario: Scenario
  script: HerWeek
}

/** The whole play on one card: every message a mark, the candidate's ones large. */
export function SumCard({ scenario, script, face }: Props & { face: ComponentChildren }) {
  const { sum, days } = script
  const { name: full, id, pronouns } = scenario.file.manager
  return (
    <section class="sum-card" aria-labelledby="week-sum">
      <header class="sum-head">
        <div>
          <p class="kicker">
            {full}, {wn('sum.days', sum.days, { chair: w(`chair.${pronouns}`) })}
          </p>
          <h2 id="week-sum" tabIndex={-1}>
            <span class="sum-number">{wn('sum.total', sum.total)}</span>{' '}
            {sum.yours === 0 ? w('sum.none') : wn('sum.yours', sum.yours)}
          </h2>
        </div>
        {face !== null && <div class="sum-face">{face}</div>}
      </header>
      <div class="marks" aria-hidden="true">
        {days.map((day) => (
          <DayMarks key={day.day} day={day} scenario={scenario} script={script} />
        ))}
      </div>
      <p>{sentences(scenario, script, nameOf(scenario, id)).join(' ')}</p>
      <p class="aside" aria-hidden="true">
        {w('sum.key')}
      </p>
    </section>
  )
}

/** What else there is to count; nothing is said of what there was none of. */
function sentences(scenario: Scenario, { sum, arrivals }: HerWeek, name: string): string[] {
  const { forYou, calls, seconds, mails, voicemails } = sum
  const written = arrivals.filter((one) => one.type === 'message')
  const helpers = new Intl.ListFormat('en').format([...new Set(forYou)].map((one) => nameOf(scenario, one)))
  return [
    w('sum.kinds', { mails, voicemails }),
    ...(forYou.length > 0 ? [wn('sum.for-you', forYou.length, { names: helpers })] : []),
    ...(calls > 0 ? [wn('sum.calls', calls)] : []),
    ...givenWords(name, timeWords(seconds), sum.yours, written.length - sum.yours),
    ...(arrivals.some((one) => one.type === 'call' && one.isTaken) ? [w('sum.talks')] : []),
  ]
}

/** How long was given to the candidate's messages, and to those about the candidate; nothing where there were none. */
function givenWords(name: string, time: string, yours: number, aboutYou: number): string[] {
  if (yours + aboutYou === 0) return []
  if (yours === 0) return [w('sum.seconds-for-you', { name, time })]
  return [wn(aboutYou === 0 ? 'sum.seconds' : 'sum.seconds-with', yours, { name, time })]
}

/** Marks in one line, and the side of the square that each has for itself. */
const perLine = 43
const cell = 10

/** One day's messages as marks, in the order in which they came. */
function DayMarks({ day, scenario, script }: Props & { day: WeekDay }) {
  const count = day.mails + day.voicemails
  const before = day.total - count
  const lines = Math.ceil(count / perLine)
  const own = day.rows.flatMap((row) => {
    const arrival = row.type === 'arrival' ? script.arrivals[row.arrival] : undefined
    return arrival?.type === 'message' && row.number !== null
      ? [{ arrival, at: row.number - before - 1 }]
      : []
  })
  const seconds = script.arrivals.reduce(
    (sum, one) => sum + (one.type === 'message' && one.day === day.day ? one.given : 0),
    0,
  )
  const calls = script.arrivals.some((one) => one.type === 'call' && one.day === day.day)
  return (
    <div style={{ '--nth': day.day }} class={day.isWeekend ? 'day-marks off-day' : 'day-marks'}>
      <span>{dayName(scenario, day.day).slice(0, 3)}</span>
      <svg viewBox={`0 0 ${perLine * cell} ${lines * cell}`}>
        <path class="mark" d={marks(count)} />
        {own.map(({ arrival, at }) => (
          <g
            key={arrival.contact}
            class={arrival.from === 'candidate' ? 'own-mark yours' : 'own-mark'}
            transform={`translate(${(at % perLine) * cell} ${Math.floor(at / perLine) * cell})`}
          >
            <path d="M-4-2h18v14h-18z" />
            <path class="flap" d="M-4-2l9 8 9-8" />
          </g>
        ))}
      </svg>
      <span class="day-given">
        {calls && <Icon name="call" />} {seconds > 0 && shortTime(seconds)}
      </span>
    </div>
  )
}

/** Small bars, one for each message. */
const marks = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const x = (at % perLine) * cell + 2
    return `M${x} ${Math.floor(at / perLine) * cell + 3}h6v4h-6z`
  }).join('')
