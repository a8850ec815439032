import { createStore } from 'zustand/vanilla'
import type { PracticeView } from '../dom'
import { replayPrefix } from '../engine'
import type { Scenario } from '../scenario'
import type { Vault } from '../session'
import {
  isListed,
  noPractice,
  type Practice,
  practicedOf,
  practiceKey,
  readPractice,
  withBadFind,
  withPracticed,
} from '../session/practice'
import { due } from '../session/practice-due'
import { savedScenarios, savesOf } from '../session/saves'

/** A play that has ended, as a save or the progress holds it. */
interface EndedPlay {
  scenario: string
  seed: number
  log: readonly string[]
  isTry: boolean
  isBad: boolean
  finishedAt: number
}

/** What the book of practice needs besides the vault. */
export interface PracticeOptions {
  vault: Vault
  /** Scenarios that may be offered again, by id. */
  offered: readonly string[]
  /** Null where there is no such scenario (any more). */
  load: (id: string) => Promise<Scenario | null>
  /** Milliseconds since 1970. */
  now: () => number
  onFault: (error: unknown) => void
}

/** The book of practice, and the filling of it. */
export interface PracticeKeeper {
  view: PracticeView
  /** Takes plays into the book that have ended and are not in it; to be called whenever something was kept. */
  gather(): Promise<void>
}

/**
 * Keeps the book of practice. It is filled from what is saved, so that a play whose end came before this part was
 * there, or while it could not be loaded, is taken in later.
 */
export function makePractice({ vault, offered, load, now, onFault }: PracticeOptions): PracticeKeeper {
  const { locker } = vault
  const read = (): Practice => locker.read(practiceKey, readPractice) ?? noPractice
  const store = createStore<Practice>(read)
  let known = locker.raw(practiceKey)
  /** Plays that cannot be taken in, or that leave nothing to be recognised by: they are not looked at twice. */
  const done = new Set<string>()
  let running: Promise<void> | null = null
  let isWanted = false

  /** Everything may have been deleted or brought in since. */
  function look(): void {
    const text = locker.raw(practiceKey)
    if (text === known) return
    known = text
    store.setState(read(), true)
  }

  function keep(change: (practice: Practice) => Practice): boolean {
    const next = change(read())
    const isKept = locker.write(practiceKey, readPractice, next)
    look()
    return isKept
  }

  async function take(play: EndedPlay): Promise<void> {
    done.add(markOf(play))
    const scenario = await load(play.scenario)
    if (scenario === null) return
    const { refused, position } = replayPrefix(scenario, play.seed, play.log)
    // A scenario that has changed since may read the play as another one.
    if (refused !== null || scenario.states.get(position.state)?.type !== 'final') return
    const { reviewOf } = await import('../review')
    const review = reviewOf(scenario, play.seed, play.log)
    const { perception } = review
    const { scenario: id, finishedAt } = play
    keep((practice) =>
      play.isBad
        ? withBadFind(practice, { scenario: id, perception, finishedAt })
        : withPracticed(practice, practicedOf(play, review)),
    )
  }

  /** First attempts of scenarios that are not in the book: they may have ended before there was one. */
  const firstPlays = (practice: Practice): EndedPlay[] =>
    offered.flatMap((scenario) => {
      const { first, finished, plays } = vault.progress(scenario)
      const isKnown = practice.plays.some((play) => play.scenario === scenario)
      // When it ended is known as long as the list of plays goes back to it.
      const [ending] = finished === plays.length ? plays : []
      if (first === null || ending === undefined || isKnown) return []
      const { seed, log } = first
      return [{ scenario, seed, log, isTry: false, isBad: false, finishedAt: ending.finishedAt }]
    })

  async function gatherAll(): Promise<void> {
    const practice = read()
    for (const play of [...firstPlays(practice), ...savedPlays(vault)]) {
      if (done.has(markOf(play)) || isListed(practice, play)) continue
      try {
        await take(play)
      } catch (error) {
        // Without a network it may not come; the next time it is tried again.
        done.delete(markOf(play))
        onFault(error)
      }
    }
  }

  async function gather(): Promise<void> {
    look()
    isWanted = true
    running ??= (async () => {
      while (isWanted) {
        isWanted = false
        await gatherAll()
      }
      running = null
    })()
    return running
  }

  return {
    gather,
    view: {
      store,
      due: () =>
        due(
          offered.map((scenario) => ({
            scenario,
            finishedAt: vault.progress(scenario).plays.map((play) => play.finishedAt),
          })),
          store.getState(),
          now(),
        ),
      setCoach: (isCoach) => keep((practice) => ({ ...practice, isCoach })),
    },
  }
}

const markOf = ({ scenario, seed, log, isTry, isBad }: EndedPlay): string =>
  JSON.stringify([scenario, seed, isTry, isBad, log])

/** The plays that have ended among the saves, the oldest first. */
function savedPlays({ locker }: Vault): EndedPlay[] {
  return savedScenarios(locker)
    .flatMap((id) => savesOf(locker, id))
    .filter(({ ended }) => ended)
    .map(({ scenario, seed, log, again, savedAt }) => ({
      scenario,
      seed,
      log,
      isTry: again != null,
      isBad: again?.bad === true,
      finishedAt: savedAt,
    }))
    .sort((a, b) => a.finishedAt - b.finishedAt)
}
