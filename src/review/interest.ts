import type { RuleCode } from '../rubric'

/** Rules whose keeping shows interest; how many of them were kept is part of what a play is worth. */
export const interestRules = [
  'A1',
  'A2',
  'A3',
  'A5',
  'A6',
  'A7',
  'A8',
  'A10',
  'H4',
] as const satisfies RuleCode[]

/** Those of the codes that show interest, each once, in the order given. */
export const interestIn = (codes: Iterable<RuleCode>): RuleCode[] => [
  ...new Set([...codes].filter((code) => (interestRules as readonly RuleCode[]).includes(code))),
]
