import { eventsOf, type GameEvent, replayPrefix } from '../engine'
import type { Solution } from '../review/solve'
import type { Contact, Cue, RuleCode } from '../rubric'
import type { Scenario } from '../scenario'
import { simplePlayers } from './players'
import { goalOf, type Spot, wayTo } from './spots'
import { walk } from './walk'

/** A contact of a finished play with what it fired. */
export interface SentContact {
  entry: Contact
  codes: ReadonlySet<RuleCode>
}

/** A play to its end, replayed by the engine with all its events. */
export interface Witness {
  variant: string
  log: readonly string[]
  /** Every code that held at the end or fired on the way. */
  codes: ReadonlySet<RuleCode>
  /** In the order in which they were sent. */
  contacts: readonly SentContact[]
  /** Signs that came before a decision, so that the player could still act on them. */
  cues: ReadonlySet<Cue>
  movedOn: boolean
}

type Solved = { scenario: Scenario; solution: Solution; spots: readonly Spot[] }

/** Plays of chance, and of each simple player, besides those that take every choice once. */
const chancePlays = 200
const simplePlays = 8

/** Plays in which every choice that can be reached is taken at least once, and many more by chance. */
export function makeWitnesses(solved: Solved): Witness[] {
  const plays = [...playsOfEveryChoice(solved), ...playsOfPlayers(solved)]
  const distinct = new Map(plays.map((play) => [`${play.variant} ${play.log.join()}`, play]))
  return [...distinct.values()].map(({ variant, log }) => witnessOf(solved.scenario, variant, log))
}

interface Play {
  variant: string
  log: readonly string[]
}

function playsOfPlayers(solved: Solved): Play[] {
  return Object.entries(simplePlayers).flatMap(([name, player]) =>
    Array.from({ length: name === 'random' ? chancePlays : simplePlays }, (_, seed) =>
      walk(solved, player, seed + 1),
    ),
  )
}

/** The way to the first spot where a choice is offered, the choice, and the best line from there. */
function playsOfEveryChoice({ solution, spots }: Solved): Play[] {
  const seen = new Set<string>()
  const plays: Play[] = []
  for (const spot of spots) {
    for (const option of spot.options) {
      const { input } = option
      const name = `${spot.state} ${input}`
      if (seen.has(name)) continue
      seen.add(name)
      const { variant, log } = wayTo(spots, spot)
      const next = goalOf(spots, spot, option, variant)
      if (next === undefined) throw new Error(`"${input}" leads nowhere in "${spot.state}"`)
      plays.push({ variant, log: [...log, input, ...solution.line(next.set, variant)] })
    }
  }
  return [...plays, ...solution.endings]
}

function witnessOf(scenario: Scenario, variant: string, log: readonly string[]): Witness {
  const played = replayPrefix(scenario, 1, log, variant)
  if (played.refused !== null) throw new Error(played.refused)
  const events = eventsOf(played)
  const findings = events.flatMap((event) => (event.type === 'finding' ? [event.finding] : []))
  const judged = events.flatMap((event) => (event.type === 'judged' ? event.codes : []))
  return {
    variant,
    log,
    codes: new Set([...findings.map(({ code }) => code), ...judged]),
    contacts: events.flatMap((event) => {
      if (event.type !== 'recorded') return []
      const own = findings.filter(({ contact }) => contact === event.contact)
      return [{ entry: event.entry, codes: new Set(own.map(({ code }) => code)) }]
    }),
    cues: new Set(played.steps.slice(0, -1).flatMap((step) => cuesIn(step.events))),
    movedOn: events.some(({ type }) => type === 'movedOn'),
  }
}

const cuesIn = (events: readonly GameEvent[]): Cue[] =>
  events.flatMap((event) => (event.type === 'cue' ? [event.cue] : []))
