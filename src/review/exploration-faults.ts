import type { Scenario } from '../scenario'
import type { Fault, Path } from '../scenario/source'

/** Problems that only exploring finds: what is expected instead, and one sentence that says why it is a problem. */
export const explorationCodes = {
  'unreachable-state': {
    expected: 'some line of play that enters it',
    why: 'What no player can ever see is work lost, or the sign of a wrong condition.',
  },
  'unreachable-choice': {
    expected: 'some position in which it is offered',
    why: 'A choice that is never offered is work lost, or the sign of a wrong condition.',
  },
  'too-many-offers': {
    expected: 'at most 5 choices at a time, besides "wait" and "move on"',
    why: 'Nobody weighs more than five things at once.',
  },
  'too-many-positions': {
    expected: 'fewer positions',
    why: 'The review holds every choice against the best line, which needs all positions.',
  },
  'good-ending-under-stalker': {
    expected: 'a final verdict other than stalker',
    why: 'Nobody hires, invites or keeps in touch with somebody who alarms them.',
  },
  'band-mismatch': {
    expected: 'a face in the band of the perception',
    why: 'A face that contradicts the history teaches the wrong thing.',
  },
  'worthless-mixed': {
    expected: 'a line to offer, second-interview, kept-warm or moved-on',
    why: 'A mixed history is a chance to notice; one that leads nowhere teaches nothing.',
  },
  stuck: {
    expected: 'a play that goes on or ends',
    why: 'A choice that cannot be carried out ends the play for whoever takes it.',
  },
} as const

/** Codes of the problems that exploring finds. */
export type ExplorationCode = keyof typeof explorationCodes

/** Collects what is seen on the way, and one fault for each code and place. */
export interface FaultCollector {
  /** Notes states that were entered, and what can be done in one. */
  seeStates: (states: readonly string[]) => void
  seeInputs: (state: string, moves: readonly { input: string }[]) => void
  /** Reports a fault of a state, with the inputs that lead there. */
  report: (code: ExplorationCode, state: string, found: string, log: () => readonly string[]) => void
  reportTooMany: (limit: number) => void
  /** Reports what has never been seen; only right after everything has been explored. */
  reportUnseen: () => void
  list: () => Fault[]
}

/** Makes an empty collector. */
export function makeFaultCollector({ file }: Scenario): FaultCollector {
  const entered = new Set<string>()
  const offered = new Set<string>()
  const faults = new Map<string, Fault>()
  const add = (code: ExplorationCode, path: Path, found: string, suggestion: string | null) => {
    const place = `${code} ${path.join(' ')}`
    const { expected } = explorationCodes[code]
    if (!faults.has(place)) faults.set(place, { code, path, found, expected, suggestion })
  }

  function reportUnseen(): void {
    // The format demands these two, whether or not the play can come to them.
    const demanded = new Set([file.timeUp, file.cutOff])
    for (const [id, state] of Object.entries(file.states)) {
      if (!entered.has(id)) {
        if (!demanded.has(id))
          add('unreachable-state', ['states', id], `state "${id}", which is never entered`, null)
        continue
      }
      if (state.type !== 'decision') continue
      for (const list of ['choices', 'itch'] as const) {
        for (const [index, choice] of (state[list] ?? []).entries()) {
          if (offered.has(`${id} ${choice.id}`)) continue
          const found = `choice "${choice.id}", which is never offered`
          add('unreachable-choice', ['states', id, list, index], found, hintFor(choice))
        }
      }
    }
  }

  return {
    seeStates(states) {
      for (const state of states) entered.add(state)
    },
    seeInputs(state, moves) {
      for (const { input } of moves) offered.add(`${state} ${input}`)
    },
    report(code, state, found, log) {
      const path = ['states', state]
      if (!faults.has(`${code} ${path.join(' ')}`)) add(code, path, found, `after ${inWords(log())}`)
    },
    reportTooMany(limit) {
      const hint = 'count fewer visits, raise fewer flags or shorten the calendar'
      add('too-many-positions', ['states'], `more than ${limit} positions`, hint)
    },
    reportUnseen,
    list: () => [...faults.values()],
  }
}

const inWords = (log: readonly string[]): string => (log.length === 0 ? 'the start' : log.join(','))

const hintFor = (choice: { when?: unknown }): string =>
  choice.when === undefined ? 'look at its effort and its item' : 'look at its condition'
