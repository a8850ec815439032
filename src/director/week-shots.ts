import type { Mood } from '../engine'
import type { Shot, WeekDay } from './her-week'
import type { Arrival } from './week-arrivals'

/** Milliseconds of each picture before the whole is made to fit. */
const lengths = {
  day: 650,
  message: 3000,
  call: 2400,
  elsewhere: 1400,
  answer: 2100,
  'reached-out': 2600,
  rival: 900,
  wall: 900,
  sum: 3200,
} as const

/** Longest and shortest performance in milliseconds, and how far a short one may be drawn out. */
const longest = 30_000
const shortest = 12_000
const mostStretch = 2.5

/** Lays the days out as pictures: days fly by, and stop for whatever belongs to the play. */
export function shotsOf(days: readonly WeekDay[], arrivals: readonly Arrival[]): Shot[] {
  let mood: Mood = 'neutral'
  let reached = 0
  const shots = days.flatMap((one): Shot[] => {
    const own = arrivals.flatMap((arrival, at) => (arrival.day === one.day ? [{ arrival, at }] : []))
    const numbers = new Map(
      one.rows.flatMap((row) =>
        row.type === 'arrival' && row.number !== null ? [[row.arrival, row.number]] : [],
      ),
    )
    const first = own.map(({ at }) => numbers.get(at)).find((number) => number !== undefined)
    const opening = own.length === 0 ? one.total : Math.max(reached, (first ?? one.total) - 1)
    reached = opening
    const day: Shot = { type: 'day', length: lengths.day, day: one.day, reached, mood }
    return [
      day,
      ...own.map(({ arrival, at }): Shot => {
        reached = Math.max(reached, numbers.get(at) ?? reached)
        if ('mood' in arrival) mood = arrival.mood
        return { type: 'arrival', arrival: at, length: lengths[arrival.type], day: one.day, reached, mood }
      }),
    ]
  })
  const last = days.at(-1)
  const sum: Shot = { type: 'sum', length: lengths.sum, day: last?.day ?? 0, reached: last?.total ?? 0, mood }
  return fitted([...shots, sum])
}

/** Draws out a short performance and presses a long one together. */
function fitted(shots: readonly Shot[]): Shot[] {
  const whole = shots.reduce((sum, { length }) => sum + length, 0)
  const pace = whole > longest ? longest / whole : Math.min(mostStretch, Math.max(1, shortest / whole))
  return shots.map((shot) => ({ ...shot, length: Math.floor(shot.length * pace) }))
}
