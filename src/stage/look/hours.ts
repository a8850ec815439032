import type { Look } from './look'

/** The hour at which the office is seen on a day: working time, another one every day, always the same for a day. */
export function officeHour(day: number): number {
  return 9.25 + ((day * 37) % 29) / 4
}

/** Hours of your own day: when it begins, and when its effort is spent. */
const morning = 8
const evening = 19.4

/**
 * The hour at your own desk: the more of the day's effort is spent, the later. The interview took its day: on day 0 it is
 * evening already.
 */
export function homeHour({ day, spent }: Pick<Look, 'day' | 'spent'>): number {
  return day <= 0 ? evening : morning + (evening - morning) * Math.min(1, Math.max(0, spent))
}

/**
 * The hour of a resting picture while a day goes by: `passed` runs from 0 to 12, which is midnight for every picture, and
 * on from -12 to 0 for the picture that follows. So light and clock never jump, whatever the two hours are.
 */
export function hourAt(rest: number, passed: number): number {
  return passed >= 0 ? rest + (passed / 12) * (24 - rest) : rest * (1 + passed / 12)
}
