import type { RuleCode } from '../../rubric'

/** True for what could be heard on the line: a sign how it went, and not a thing that was done. */
export const isSign = (code: RuleCode): boolean => code.startsWith('C')
