import { verdict } from '../engine'
import type { Session, SessionState } from './session'
import type { Vault } from './vault'

/** What an autosave needs besides the play: the hash of the scenario's file, and words for where a play stands. */
export interface AutosaveOptions {
  vault: Pick<Vault, 'keep' | 'finish'>
  hash: string
  whereOf: (state: SessionState) => string
}

/**
 * Keeps the play after every input, and counts it once when an input ends it, unless it is bad on purpose. Another try is kept as soon as it
 * is there, so that a reload does not lead back to the attempt before. Returns the function that stops it.
 */
export function autosave(session: Session, { vault, hash, whereOf }: AutosaveOptions): () => void {
  /** Keeps a play, and counts it where it has ended with an input that it did not have before. */
  function keep(state: SessionState, inputsBefore: number): void {
    const { scenario, seed, log, position, again } = state
    const { id } = scenario.file
    const final = scenario.states.get(position.state)
    const ended = final?.type === 'final'
    vault.keep({ scenario: id, hash, seed, log, again, day: position.day, where: whereOf(state), ended })
    if (!ended || log.length <= inputsBefore || again?.bad) return
    const { ending, headline } = final
    const { perception } = verdict(scenario, position)
    const play = { state: position.state, ending, headline, perception, variant: position.variant }
    vault.finish(id, play, again?.first ?? { hash, seed, log }, again !== null)
  }

  const begun = session.store.getState()
  if (begun.again !== null && begun.again.aside === undefined) keep(begun, Infinity)
  return session.store.subscribe((state, before) => {
    if (state.log !== before.log) keep(state, before.log.length)
  })
}
