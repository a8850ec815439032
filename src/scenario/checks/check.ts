import type { Fault } from '../source'
import type { ScenarioFile } from '../types'

/** What one check finds: a fault without its code, which the table gives. */
export type Finding = Omit<Fault, 'code'>

/** Looks at a scenario whose shape is right and says what is wrong with its meaning. */
export type Check = (file: ScenarioFile) => Iterable<Finding>
