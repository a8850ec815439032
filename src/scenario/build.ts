/** What checking scenarios needs outside of the browser: the loader with its validator, and the hash of a text. */
export { contentHash } from './content-hash'
export { load } from './load'
export { formatProblem } from './problem'
