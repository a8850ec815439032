import type { Again } from './again'
import type { SessionState } from './session'

/** What of a session says which attempt it is. */
type Attempt = Pick<SessionState, 'seed' | 'log' | 'again'>

/** Another try at the decision after `from` inputs of an attempt: the inputs it is given, and what makes it a try. */
export function tryFrom(attempt: Attempt, hash: string, from: number): { log: string[]; again: Again } {
  const { seed, log, again } = attempt
  const isTry = again !== null && !isBadStart(again)
  return {
    log: log.slice(0, from),
    again: {
      first: isTry ? again.first : { hash, seed, log },
      from,
      tried: isTry ? triedInFirst(attempt) : [],
      // What follows a play without a score has none either.
      ...(again?.bad ? { bad: true } : {}),
    },
  }
}

/** True for a play that was begun to be bad: marked as a try, and held against nothing. */
const isBadStart = ({ bad, first }: Again): boolean => bad === true && first.log.length === 0

/** Places in the log of an attempt, from 0 and in order, at which the player has chosen anew since. */
export function triedIn(attempt: Attempt): number[] {
  const { log, again } = attempt
  if (again === null || isBadStart(again)) return []
  const tried = triedInFirst(attempt)
  if (again.aside !== undefined) return tried
  const shared = tried.filter((at) => isSameUntil(at, log, again.first.log))
  return inOrder([...shared, ...(log.length > again.from ? [again.from] : [])])
}

/** The same for the attempt that counts. A try at a decision that was never met in it leaves nothing there. */
function triedInFirst({ log, again }: Attempt): number[] {
  if (again === null) return []
  const { first, from, tried, aside = log } = again
  const hasChosen = aside.length > from && isSameUntil(from, aside, first.log)
  return inOrder(hasChosen ? [...tried, from] : tried)
}

const inOrder = (places: readonly number[]): number[] => [...new Set(places)].sort((a, b) => a - b)

/** True where two logs have the decision after `inputs` inputs in common. */
const isSameUntil = (inputs: number, one: readonly string[], other: readonly string[]): boolean =>
  inputs < other.length && one.slice(0, inputs).every((input, at) => input === other[at])
