import { bitOf, type RuleCode, settings, type Tally } from '../rubric'
import { makeInterner, makeWordNumbers } from './interner'
import type { Matters } from './matters'
import { makeRecordTable } from './record-table'

/** Summaries of histories by number: one number for all of which the rubric can say nothing different any more. */
export interface TallyNumbers {
  /** Number of a summary as it stands on a day. */
  numberOf: (tally: Tally, day: number) => number
  /** The summary that stands for all with the number. */
  valueOf: (number: number) => Tally
  /** Equal for summaries in which answers to contacts of the same numbers are on their way; 0 where there are none. */
  awaitingOf: (number: number) => number
  /** True for summaries that the days alone change no more. */
  isTimeless: (number: number) => boolean
}

const none = -1

/** Width of a row; a test holds it to the fields of `Tally`. */
const width = 24

/** Stands for every day that is too long ago to make a difference. */
const longAgo = -100

/** A day of the summary that is only ever asked whether it is recent; all others are alike. */
const recent = (day: number, oldest: number): number => (day <= oldest ? longAgo : day)
const recentOrNull = (day: number | null, oldest: number): number | null =>
  day === null ? null : recent(day, oldest)

/** Makes the numbers of one scenario's summaries: they hold no more than what matters there. */
export function makeTallyNumbers(matters: Matters): TallyNumbers {
  const asks = (code: RuleCode) => matters.codes.has(code)
  const bits = [...matters.codes, ...(asks('A12') ? (['!A11'] as const) : [])].reduce(
    (sum, code) => sum | bitOf(code),
    0,
  )
  // The rules about pressing (S1 to S3, !S7) do not hold for hunters.
  const isPressed = !matters.hunter
  const isWeekAsked = asks('A9') || asks('!A9')
  const table = makeRecordTable(width)
  const values: Tally[] = []
  const awaiting: number[] = []
  const timeless: boolean[] = []
  const awaited = makeWordNumbers()
  awaited.numberOf('')
  const numbers = new WeakMap<Tally, (number | undefined)[]>()
  const days = makeInterner<Tally['namedDays']>((list) => list.join())
  const answers = makeInterner<Tally['pending']>((list) =>
    JSON.stringify(list.map((one) => Object.values(one))),
  )

  function write(tally: Tally, pending: number): void {
    const { row } = table
    row[0] = tally.fired
    row[1] = tally.notes
    row[2] = tally.valueNotes
    row[3] = tally.requested
    row[4] = tally.empties
    row[5] = tally.values
    row[6] = tally.besidesNotes
    row[7] = tally.grievance
    row[8] = Number(tally.emptyReminder)
    row[9] = Number(tally.longBusyCall)
    row[10] = tally.run
    row[11] = tally.lastEmptyDay ?? none
    row[12] = Number(tally.lastEmptyInvites)
    row[13] = tally.unansweredSince ?? none
    row[14] = tally.unansweredValues
    row[15] = tally.unanswered
    row[16] = tally.stillDeciding
    row[17] = tally.namedDays.length === 0 ? none : days.numberOf(tally.namedDays)
    row[18] = tally.referrers
    row[19] = tally.firstReferrerDay ?? none
    row[20] = tally.lastReferrerDay ?? none
    row[21] = Number(tally.genericReferrer)
    row[22] = Number(tally.vagueReferrer)
    row[23] = pending
  }

  /** The plainest summary of all that are alike on this day. */
  const foldedAt = (tally: Tally, day: number): Tally => ({
    ...tally,
    ...(tally.pending.length === 0 ? null : { pending: foldedAnswers(tally.pending, day) }),
    fired: tally.fired & bits,
    besidesNotes: matters.hunter || asks('H3') ? tally.besidesNotes : 0,
    run: isPressed ? tally.run : 0,
    lastEmptyDay: isPressed ? recentOrNull(tally.lastEmptyDay, day - settings.nextDayDays - 1) : null,
    lastEmptyInvites: isPressed && tally.lastEmptyInvites,
    unansweredSince: isPressed ? recentOrNull(tally.unansweredSince, day - settings.silenceEmptyDays) : null,
    unansweredValues: isPressed ? tally.unansweredValues : 0,
    unanswered: Math.min(tally.unanswered, matters.unanswered),
    stillDeciding: asks('D8') ? tally.stillDeciding : 0,
    namedDays: tally.namedDays.some((named) => named < day)
      ? tally.namedDays.filter((named) => named >= day)
      : tally.namedDays,
    referrers: isWeekAsked ? tally.referrers : Math.min(tally.referrers, 1),
    firstReferrerDay: isWeekAsked ? tally.firstReferrerDay : null,
    lastReferrerDay: isWeekAsked ? tally.lastReferrerDay : null,
    genericReferrer: asks('!A10') && tally.genericReferrer,
  })

  return {
    valueOf: (number) => values[number] as Tally,
    awaitingOf: (number) => awaiting[number] as number,
    isTimeless: (number) => timeless[number] as boolean,
    numberOf(tally, day) {
      let byDay = numbers.get(tally)
      if (byDay === undefined) numbers.set(tally, (byDay = []))
      const known = byDay[day]
      if (known !== undefined) return known
      const folded = foldedAt(tally, day)
      const pending = folded.pending.length === 0 ? none : answers.numberOf(folded.pending)
      write(folded, pending)
      const number = table.numberOf()
      if (number === values.length) {
        values.push(folded)
        timeless.push(isTimeless(folded))
        awaiting.push(
          pending === none ? 0 : awaited.numberOf(folded.pending.map((one) => one.contact).join()),
        )
      }
      byDay[day] = number
      return number
    },
  }
}

const isTimeless = ({ pending, namedDays, lastEmptyDay, unansweredSince }: Tally): boolean =>
  pending.length === 0 &&
  namedDays.length === 0 &&
  (lastEmptyDay ?? longAgo) === longAgo &&
  (unansweredSince ?? longAgo) === longAgo

/** Answers on their way; old days are alike. */
const foldedAnswers = (pending: Tally['pending'], today: number): Tally['pending'] =>
  pending.map((one) => ({ ...one, day: recent(one.day, today - settings.silenceEmptyDays) }))
