import { settings, type Tally } from '../rubric'
import { makeInterner, makeWordNumbers } from './interner'
import type { Matters } from './matters'
import { makeRecordTable } from './record-table'

/** Summaries of histories by number: one number for all of which the rubric can say nothing different any more. */
export interface TallyNumbers {
  /** Number of a summary as it stands on a day. */
  numberOf: (tally: Tally, day: number) => number
  /** Number of the plainest summary that is alike where no more than this is needed. */
  plainer: (number: number, day: number, needed: Matters) => number
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
  const table = makeRecordTable(width)
  const values: Tally[] = []
  const awaiting: number[] = []
  const timeless: boolean[] = []
  const awaited = makeWordNumbers()
  awaited.numberOf('')
  const numbers = new WeakMap<Tally, (number | undefined)[]>()
  const days = makeInterner<Tally['namedDays']>((list) => list.join())
  const answers = makeInterner<Tally['pending']>((list) => list.map(textOf).join(';'))

  /** Writes the row of `folded`, without making it. */
  function write(
    tally: Tally,
    day: number,
    { codes, bits, unanswered, hunter }: Matters,
    pending: number,
  ): void {
    const { row } = table
    const isWeekAsked = codes.has('A9') || codes.has('!A9')
    row[0] = tally.fired & bits
    row[1] = tally.notes
    row[2] = tally.valueNotes
    row[3] = tally.requested
    row[4] = tally.empties
    row[5] = tally.values
    row[6] = hunter || codes.has('H3') ? tally.besidesNotes : 0
    row[7] = tally.grievance
    row[8] = Number(tally.emptyReminder)
    row[9] = Number(tally.longBusyCall)
    row[10] = hunter ? 0 : tally.run
    row[11] = hunter ? none : (recentOrNull(tally.lastEmptyDay, day - settings.nextDayDays - 1) ?? none)
    row[12] = Number(!hunter && tally.lastEmptyInvites)
    row[13] = hunter ? none : (recentOrNull(tally.unansweredSince, day - settings.silenceEmptyDays) ?? none)
    row[14] = hunter ? 0 : tally.unansweredValues
    row[15] = Math.min(tally.unanswered, unanswered)
    row[16] = codes.has('D8') ? tally.stillDeciding : 0
    const named = daysFrom(tally.namedDays, day)
    row[17] = named.length === 0 ? none : days.numberOf(named)
    row[18] = isWeekAsked ? tally.referrers : Math.min(tally.referrers, 1)
    row[19] = isWeekAsked ? (tally.firstReferrerDay ?? none) : none
    row[20] = isWeekAsked ? (tally.lastReferrerDay ?? none) : none
    row[21] = Number(codes.has('!A10') && tally.genericReferrer)
    row[22] = Number(tally.vagueReferrer)
    row[23] = pending
  }

  function numberOfFolded(tally: Tally, day: number, needed: Matters): number {
    const pending = tally.pending.length === 0 ? none : answers.numberOf(foldedAnswers(tally.pending, day))
    write(tally, day, needed, pending)
    const number = table.numberOf()
    if (number < values.length) return number
    const plain = folded(tally, day, needed)
    values.push(plain)
    timeless.push(isTimeless(plain))
    awaiting.push(pending === none ? 0 : awaited.numberOf(plain.pending.map((one) => one.contact).join()))
    return number
  }

  return {
    valueOf: (number) => values[number] as Tally,
    awaitingOf: (number) => awaiting[number] as number,
    isTimeless: (number) => timeless[number] as boolean,
    plainer: (number, day, needed) => numberOfFolded(values[number] as Tally, day, needed),
    numberOf(tally, day) {
      let byDay = numbers.get(tally)
      if (byDay === undefined) numbers.set(tally, (byDay = []))
      return (byDay[day] ??= numberOfFolded(tally, day, matters))
    },
  }
}

/** The plainest summary of all that are alike on this day. */
function folded(tally: Tally, day: number, { codes, bits, unanswered, hunter }: Matters): Tally {
  // The rules about pressing (S1 to S3, !S7) do not hold for hunters.
  const isPressed = !hunter
  const isWeekAsked = codes.has('A9') || codes.has('!A9')
  return {
    ...tally,
    ...(tally.pending.length === 0 ? null : { pending: foldedAnswers(tally.pending, day) }),
    fired: tally.fired & bits,
    besidesNotes: hunter || codes.has('H3') ? tally.besidesNotes : 0,
    run: isPressed ? tally.run : 0,
    lastEmptyDay: isPressed ? recentOrNull(tally.lastEmptyDay, day - settings.nextDayDays - 1) : null,
    lastEmptyInvites: isPressed && tally.lastEmptyInvites,
    unansweredSince: isPressed ? recentOrNull(tally.unansweredSince, day - settings.silenceEmptyDays) : null,
    unansweredValues: isPressed ? tally.unansweredValues : 0,
    unanswered: Math.min(tally.unanswered, unanswered),
    stillDeciding: codes.has('D8') ? tally.stillDeciding : 0,
    namedDays: daysFrom(tally.namedDays, day),
    referrers: isWeekAsked ? tally.referrers : Math.min(tally.referrers, 1),
    firstReferrerDay: isWeekAsked ? tally.firstReferrerDay : null,
    lastReferrerDay: isWeekAsked ? tally.lastReferrerDay : null,
    genericReferrer: codes.has('!A10') && tally.genericReferrer,
  }
}

const isTimeless = ({ pending, namedDays, lastEmptyDay, unansweredSince }: Tally): boolean =>
  pending.length === 0 &&
  namedDays.length === 0 &&
  (lastEmptyDay ?? longAgo) === longAgo &&
  (unansweredSince ?? longAgo) === longAgo

const textOf = (one: Tally['pending'][number]): string =>
  `${one.contact} ${one.day} ${one.due} ${one.kind} ${one.class} ${one.isCall} ${one.seconds} ${one.isLastEmpty} ${one.cues.join()}`

/** Named days that are not over. */
const daysFrom = (named: readonly number[], day: number): readonly number[] =>
  named.every((one) => one >= day) ? named : named.filter((one) => one >= day)

/** Answers on their way; old days are alike. */
const foldedAnswers = (pending: Tally['pending'], today: number): Tally['pending'] =>
  pending.every((one) => one.day > today - settings.silenceEmptyDays)
    ? pending
    : pending.map((one) => ({ ...one, day: recent(one.day, today - settings.silenceEmptyDays) }))
