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
 * Keeps the play after every input, and counts it once when an input ends it. Returns the function that stops it.
 */
export function autosave(session: Session, { vault, hash, whereOf }: AutosaveOptions): () => void {
  return session.store.subscribe((state, before) => {
    if (state.log === before.log) return
    const { scenario, seed, log, position } = state
    const id = scenario.file.id
    const final = scenario.states.get(position.state)
    const ended = final?.type === 'final'
    vault.keep({ scenario: id, hash, seed, log, day: position.day, where: whereOf(state), ended })
    const isLonger = log.length > before.log.length
    if (!ended || !isLonger) return
    const { ending, headline } = final
    const { perception } = verdict(scenario, position)
    const play = { state: position.state, ending, headline, perception, variant: position.variant }
    vault.finish(id, play, { hash, seed, log })
  })
}
