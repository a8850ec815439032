import { type CheckResult, runCheck, type TeachingCheck } from './check'
import { confidential } from './checks/confidential'
import { length } from './checks/p01-length'
import { makeOrderCheck } from './checks/p02-order'
import { players } from './checks/p03-players'
import { wording } from './checks/p04-wording'
import { mistakes } from './checks/p05-mistakes'
import { oneAction } from './checks/p06-one-action'
import { waiting } from './checks/p07-waiting'
import { history } from './checks/p08-history'
import { exceptions } from './checks/p09-exceptions'
import { coverage } from './checks/p10-coverage'
import { type FindFaces, makeFaceCheck } from './checks/p11-face'
import { signs } from './checks/p12-signs'
import { words } from './checks/p13-words'
import { people } from './checks/p14-people'
import { recovery } from './checks/p20-recovery'
import type { Study } from './study'

export type { CheckId, CheckResult, Figure, Finding, Status } from './check'
export { makeStudy, type Study } from './study'

/** Every requirement on scenarios, in the order of their ids. */
export const teachingChecks: readonly TeachingCheck[] = [
  length,
  makeOrderCheck(),
  players,
  wording,
  mistakes,
  oneAction,
  waiting,
  history,
  exceptions,
  coverage,
  makeFaceCheck(),
  signs,
  words,
  people,
  recovery,
  confidential,
]

/** Holds a shelf to every requirement; `findFaces` saves playing every line again where that has been done. */
export const teach = (shelf: readonly Study[], findFaces?: FindFaces): CheckResult[] =>
  teachingChecks
    .map((check) => (check.id === 'P11' && findFaces !== undefined ? makeFaceCheck(findFaces) : check))
    .map((check) => runCheck(check, shelf))
export { type Report, reportOn } from './report'
