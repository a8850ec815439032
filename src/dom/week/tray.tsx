import { useMemo } from 'preact/hooks'
import type { HerWeek, Shot } from '../../director/her-week'
import type { Scenario } from '../../scenario'
import { Icon } from '../parts/icon'
import { dayName } from '../words'
import { arrivalWords } from './arrival-words'
import type { Neighbours } from './neighbours'
import { w } from './words'

interface Props {
  scenario: Scenario
  script: HerWeek
  neighbours: Neighbours
  shot: Shot
}

/** A line of the tray, or the line that begins a day. */
type TrayLine =
  | { type: 'day'; day: number; arrival: null }
  | {
      type: 'line'
      arrival: number | null
      icon: Parameters<typeof Icon>[0]['name']
      sender: string
      text: string
      number: number | null
      whose: string
    }

/** Every message of the play in one long column, moved past by its transform alone. */
export function Tray({ scenario, script, neighbours, shot }: Props) {
  const lines = useMemo(() => linesOf(scenario, script, neighbours), [scenario, script, neighbours])
  const at = useMemo(() => placeOf(lines, script, shot), [lines, script, shot])
  return (
    <ol class="tray-lines" style={{ '--at': at }}>
      {lines.map((line, index) =>
        line.type === 'day' ? (
          <li key={index} class="tray-day">
            {dayName(scenario, line.day)}
          </li>
        ) : (
          <li key={index} class={`tray-line ${line.whose}`}>
            <Icon name={line.icon} />
            <b>{line.sender}</b>
            <span class="tray-text">{line.text}</span>
            {line.whose !== 'other' && (
              <span class="tray-tag">{w(line.whose === 'yours' ? 'you' : 'about-you')}</span>
            )}
            <span class="tray-number">{line.number}</span>
          </li>
        ),
      )}
    </ol>
  )
}

function linesOf(scenario: Scenario, script: HerWeek, neighbours: Neighbours): TrayLine[] {
  return script.days.flatMap(({ day, rows }): TrayLine[] => [
    { type: 'day', day, arrival: null },
    ...rows.map((row): TrayLine => {
      if (row.type === 'other') {
        const [sender, text] = neighbours(row)
        return {
          type: 'line',
          arrival: null,
          icon: row.channel,
          sender,
          text,
          number: row.number,
          whose: 'other',
        }
      }
      const arrival = script.arrivals[row.arrival]
      if (arrival === undefined)
        throw new Error(`the tray has a line for arrival ${row.arrival}, which is none`)
      const { icon, sender, line, whose } = arrivalWords(scenario, arrival)
      return { type: 'line', arrival: row.arrival, icon, sender, text: line, number: row.number, whose }
    }),
  ])
}

/** Index of the line in the middle of the view. */
function placeOf(lines: readonly TrayLine[], script: HerWeek, shot: Shot): number {
  const begin = lines.findIndex((line) => line.type === 'day' && line.day === shot.day)
  const after = lines.findIndex((line, index) => index > begin && line.type === 'day')
  const end = (after === -1 ? lines.length : after) - 1
  const rests = (wanted: (arrival: number) => boolean) =>
    lines.findIndex(
      (line, index) => index > begin && index <= end && line.arrival !== null && wanted(line.arrival),
    )
  switch (shot.type) {
    case 'day': {
      const first = rests(() => true)
      const hasOwn = script.arrivals.some((arrival) => arrival.day === shot.day)
      return first > 0 ? first - 1 : hasOwn ? begin + 2 : end
    }
    case 'arrival': {
      const own = rests((arrival) => arrival === shot.arrival)
      if (own > 0) return own
      // What has no line of its own happens beside the last one that had.
      const before = lines.findLastIndex(
        (line, index) => index <= end && line.arrival !== null && line.arrival < shot.arrival,
      )
      return Math.max(begin + 2, before)
    }
    case 'sum':
      return end
  }
}
