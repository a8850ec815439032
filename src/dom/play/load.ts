/** The one part that holds all that comes after the first choice: drafts, what becomes of them, and the ending. */
export const loadAfter = () => import('./after')

/** What is in that part. */
export type After = Awaited<ReturnType<typeof loadAfter>>

/** Loads the words for the rules. */
export const loadRules = () => import('../messages.rules.en')
