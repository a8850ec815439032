/** The four ways a follow-up comes across. */
export type Label = 'desperate' | 'stalker' | 'assertive' | 'no-follow-up'

/** How the history comes across: one label, or a mixture of two in alphabetical order. */
export type Perception =
  | Label
  | 'assertive/desperate'
  | 'assertive/no-follow-up'
  | 'assertive/stalker'
  | 'desperate/stalker'

/** A perception during play; `unformed` until there is something to go by. */
export type PerceptionSoFar = Perception | 'unformed'

/** Every perception a judged history can have. */
export const perceptions = [
  'desperate',
  'stalker',
  'assertive',
  'no-follow-up',
  'assertive/desperate',
  'assertive/no-follow-up',
  'assertive/stalker',
  'desperate/stalker',
] as const satisfies readonly Perception[]

/** The labels a perception is made of: one, or two in alphabetical order. */
export const labelsOf = (perception: Perception): Label[] => perception.split('/') as Label[]
