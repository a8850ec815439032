/** Ids of the rules that software decides: triggers and cues. */
export type RuleId =
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D6'
  | 'D8'
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'S5'
  | 'S6'
  | 'S7'
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'A10'
  | 'A11'
  | 'A12'
  | 'H3'
  | 'H4'
  | 'N1'
  | 'N2'

/** A rule as a finding states it: the id, with `!` where its advice was broken. */
export type RuleCode = RuleId | '!S7' | '!A1' | '!A3' | '!A4' | '!A5' | '!A9' | '!A10' | '!A11'

/** Every code in the rubric's order; a kept form stands before the broken one. */
export const ruleCodes = [
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D8',
  'C1',
  'C2',
  'C3',
  'C4',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  '!S7',
  'A1',
  '!A1',
  'A2',
  'A3',
  '!A3',
  'A4',
  '!A4',
  'A5',
  '!A5',
  'A6',
  'A7',
  'A8',
  'A9',
  '!A9',
  'A10',
  '!A10',
  '!A11',
  'A12',
  'H3',
  'H4',
  'N1',
  'N2',
] as const satisfies readonly RuleCode[]

/** The rule a code speaks of: `!A4` is about A4. */
export const ruleId = (code: RuleCode): RuleId => code.replace('!', '') as RuleId

/** True when a code is good news for the candidate. */
export const isKept = (code: RuleCode): boolean =>
  !code.startsWith('!') && (code.startsWith('A') || code.startsWith('H') || code === 'S7') && code !== 'A12'
