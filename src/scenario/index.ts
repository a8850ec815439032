export { contentHash } from './content-hash'
export { guardsIn, makeScenario, type Person, type Scenario } from './scenario'
export type * from './types'
export * from './vocabulary'
