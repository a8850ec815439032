export { add, advance, type Tallied } from './add'
export { type Assessment, assess } from './assess'
export {
  type Channel,
  type Contact,
  type ContactClass,
  type Context,
  type Cue,
  classify,
  type Feature,
  hasRealValue,
  isCandidates,
  isConnected,
  isHunter,
  isInviting,
  isUnanswered,
  namedDay,
  type Purpose,
  type Response,
  type ResponseKind,
  type Tone,
} from './contact'
export type { Finding } from './finding'
export type { Ground } from './grounds'
export { codesSoFar, perceptionSoFar } from './in-play'
export { type Judgement, judge, type Reason } from './judge'
export { type Label, labelsOf, type Perception, type PerceptionSoFar, perceptions } from './perception'
export { isKept, type RuleCode, type RuleId, ruleCodes, ruleId } from './rules'
export { settings } from './settings'
export type { Change, ChangeKind, Edited } from './what-if'
export type { Silence } from './silence'
export { bitOf, emptyTally, type Tally, unansweredContacts, unansweredSince } from './tally'
