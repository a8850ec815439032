import type { Scenario } from '../../scenario'
import { t } from '../t'
import { dayName } from '../words'

/** Days that bring nothing. */
interface Silence {
  /** First and last of them. */
  since: number
  day: number
  /** Something of the candidate's is still without an answer. */
  isWaiting: boolean
  /** The step ends with it: that day has its heading, which names it. */
  isLast: boolean
}

/** Days that bring nothing in one line: no answer, or, where none is owed, nothing new. */
export function silenceText(scenario: Scenario, { since, day, isWaiting, isLast }: Silence): string {
  const kind = isWaiting ? 'silence' : 'quiet'
  if (isLast) return t(`log.${kind}-today`)
  const values = { day, weekday: dayName(scenario, day) }
  if (since === day) return t(`log.${kind}`, values)
  return t(`log.${kind}-days`, { ...values, since, first: dayName(scenario, since) })
}
