import { isWeekend, mix, type GameEvent, type Mood, type Position, weekdayOf } from '../engine'
import type { Scenario, Weekday } from '../scenario'
import { waitingOn } from './cues-of-scene'
import { type Arrival, arrivalsOf } from './week-arrivals'
import { shotsOf } from './week-shots'

/** One line of the manager's tray. */
export type Row =
  /** Somebody else's message: the `nth` of its channel that is shown; the words are the view's. */
  | { type: 'other'; channel: 'email' | 'voicemail'; nth: number; number: number }
  /** Something of the play, by index in `arrivals`; `number` is null where it is no message. */
  | { type: 'arrival'; arrival: number; number: number | null }

/** One day from the manager's chair. */
export interface WeekDay {
  day: number
  weekday: Weekday
  isWeekend: boolean
  /** Messages that came on this day, the candidate's among them; on day 0 also those that lay there before. */
  mails: number
  voicemails: number
  /** Messages since the interview, up to the end of the day. */
  total: number
  /** Lines of the tray that are shown: all that belongs to the play, and a few of the others around it. */
  rows: readonly Row[]
}

/** One picture of the performance. */
export type Shot = {
  /** Milliseconds at normal speed. */
  length: number
  day: number
  /** Number of messages so far when the picture rests. */
  reached: number
  mood: Mood
} & ({ type: 'day' } | { type: 'arrival'; arrival: number } | { type: 'sum' })

/** What a play came to, counted from the manager's chair. */
export interface WeekSum {
  /** Messages that lay on the desk in all, and how many of each kind; equal to what the stage's counters show at the end. */
  total: number
  mails: number
  voicemails: number
  days: number
  /** Messages of the candidate's that reached the manager, and calls that the candidate made. */
  yours: number
  calls: number
  /** Ids of those who spoke for the candidate, one for each message or call. */
  forYou: readonly string[]
  /** Seconds that the manager gave to the messages among them; how long a talk took nobody counts. */
  seconds: number
}

/** The days of a play from the manager's chair: a finite script, the same for the same play. */
export interface HerWeek {
  days: readonly WeekDay[]
  arrivals: readonly Arrival[]
  shots: readonly Shot[]
  sum: WeekSum
  /** What was true on the manager's side. */
  truth: { title: string; text: string }
}

/** Lines of others that are shown of a working day and of a weekend. */
const othersShown = { weekday: 8, weekend: 3 } as const
/** One other line in so many is a voicemail, as the counters have it. */
const voicemailEvery = 5

/** Writes the script for a play that has ended. @throws when the position's variant is none of the scenario's. */
export function herWeek(scenario: Scenario, position: Position, events: readonly GameEvent[]): HerWeek {
  const variant = scenario.file.variants.find((one) => one.id === position.variant)
  if (variant === undefined) throw new Error(`no variant "${position.variant}"`)
  const arrivals = arrivalsOf(scenario, events)
  const days = daysOf(scenario, position, arrivals)
  const shots = shotsOf(days, arrivals)
  return {
    days,
    arrivals,
    shots,
    sum: sumOf(days, arrivals),
    truth: { title: variant.title, text: variant.truth },
  }
}

/** True for what takes a place among the day's messages. */
const isMessage = ({ type }: Arrival): boolean => type === 'message' || type === 'rival'

/** True for what has a line of its own in the tray; what happens elsewhere has none. */
const hasRow = (arrival: Arrival): boolean =>
  arrival.type === 'answer' ? arrival.isHere : arrival.type !== 'elsewhere' && arrival.type !== 'wall'

/** A number from 0 to 1 that depends on the seed and the name alone. */
const chance = (seed: number, name: string): number => mix(seed, name) / 2 ** 32

/** `count` different places among `of`, in rising order, spread over the whole. */
const places = (count: number, of: number, seed: number, name: string): number[] =>
  Array.from({ length: count }, (_, at) =>
    Math.floor(((at + 0.2 + 0.6 * chance(seed, `${name} ${at}`)) * of) / count),
  )

function daysOf(scenario: Scenario, { seed, day: last }: Position, arrivals: readonly Arrival[]): WeekDay[] {
  const waiting = (day: number) => waitingOn(day, weekdayOf(scenario, day))
  const nth = { email: 0, voicemail: 0 }
  let shown = 0

  const other = (number: number): Row => {
    const channel = shown++ % voicemailEvery === voicemailEvery - 2 ? 'voicemail' : 'email'
    return { type: 'other', channel, nth: nth[channel]++, number }
  }

  return Array.from({ length: last + 1 }, (_, day): WeekDay => {
    const tray = waiting(day)
    const before = day === 0 ? { mails: 0, voicemails: 0 } : waiting(day - 1)
    const mails = tray.mails - before.mails
    const voicemails = tray.voicemails - before.voicemails
    const weekend = isWeekend(scenario, day)
    const already = before.mails + before.voicemails
    const own = arrivals.flatMap((arrival, at) => (arrival.day === day ? [{ arrival, at }] : []))
    const ownPlaces = places(own.length, mails + voicemails, seed, `arrival ${day}`)
    const taken = new Set(own.flatMap(({ arrival }, at) => (isMessage(arrival) ? [ownPlaces[at]] : [])))
    const others = places(
      othersShown[weekend ? 'weekend' : 'weekday'],
      mails + voicemails,
      seed,
      `other ${day}`,
    )
    const lines = [
      ...own.flatMap(({ arrival, at: index }, at) =>
        hasRow(arrival) ? [{ place: ownPlaces[at] ?? 0, index, counts: isMessage(arrival) }] : [],
      ),
      ...others.filter((place) => !taken.has(place)).map((place) => ({ place, index: null, counts: true })),
    ].sort((a, b) => a.place - b.place)
    const rows = lines.map(({ place, index, counts }): Row => {
      const number = already + place + 1
      if (index === null) return other(number)
      return { type: 'arrival', arrival: index, number: counts ? number : null }
    })
    return {
      day,
      weekday: weekdayOf(scenario, day),
      isWeekend: weekend,
      mails,
      voicemails,
      total: tray.mails + tray.voicemails,
      rows,
    }
  })
}

function sumOf(days: readonly WeekDay[], arrivals: readonly Arrival[]): WeekSum {
  const sum = (of: (day: WeekDay) => number) => days.reduce((all, day) => all + of(day), 0)
  const came = arrivals.filter((one) => one.type === 'message' || one.type === 'call')
  const yours = came.filter((one) => one.from === 'candidate')
  const calls = yours.filter((one) => one.type === 'call')
  return {
    total: days.at(-1)?.total ?? 0,
    mails: sum(({ mails }) => mails),
    voicemails: sum(({ voicemails }) => voicemails),
    days: days.length,
    yours: yours.length - calls.length,
    calls: calls.filter((one) => !one.isTheirs).length,
    forYou: came.flatMap(({ from }) => (from === 'candidate' ? [] : [from])),
    seconds: came.reduce((all, one) => all + (one.type === 'message' ? one.given : 0), 0),
  }
}
