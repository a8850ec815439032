import { emptyTally, type Judgement } from '../rubric'
import type { Choice, Scenario, Target } from '../scenario'
import { hangUp, prepare, sendContact, takeTurn } from './contacts'
import { passDays } from './days'
import type { GameEvent } from './events'
import { checkFits, isSeed, vouch } from './fits'
import { holds } from './guards'
import { ledgerOf } from './ledger'
import { findDecision } from './lookup'
import { choices, moveOnId, waitId } from './offers'
import { faceOf, perceive } from './perceive'
import type { Position } from './position'
import { mix } from './random'
import { count, emit, raise, type Run, showFace, showPerception, tallied, type Watch } from './run'

/** What one step leads to. */
export interface Step {
  position: Position
  events: GameEvent[]
}

/** Decisions that may still be taken after a stalker verdict. */
const decisionsAfterAlarm = 2
/** A chain of beats longer than this has no end; `check` refuses such scenarios. */
const longestChain = 200

/**
 * Begins a play. The seed (any 32-bit integer) draws the variant and the order of choices; `variant` names one
 * instead, for exploring.
 */
export function start(scenario: Scenario, seed: number, variant?: string): Step {
  if (!isSeed(seed)) throw new Error(`the seed ${String(seed)} is not a whole number`)
  const { variants } = scenario.file
  const drawn = variants.find((one) => one.id === variant) ?? variants[mix(seed, 'variant') % variants.length]
  if (drawn === undefined || (variant !== undefined && drawn.id !== variant)) {
    throw new Error(`no variant "${variant}" in scenario "${scenario.file.id}"`)
  }
  const at: Position = {
    seed,
    variant: drawn.id,
    state: scenario.file.start,
    day: 0,
    effort: 0,
    visits: {},
    flags: [],
    prepared: [],
    used: [],
    lastResponse: 'none',
    manner: null,
    thoughts: [],
    silentDays: 0,
    pending: [],
    call: null,
    counts: { contacts: 0, empty: 0, value: 0 },
    alarmed: 0,
    movedOn: false,
    tally: emptyTally,
    contacts: 0,
    inputs: 0,
  }
  const events: GameEvent[] = []
  const watch = (event: GameEvent) => events.push(event)
  const run: Run = { scenario, at, watch, shown: { mood: null, band: null, perception: null } }
  showFace(run)
  showPerception(run)
  enter(run, scenario.file.start)
  return { position: vouch(run.at), events }
}

/** One thing that can be done: its input, and the choice of the scenario it stands for; null for the two fixed ones. */
export interface Move {
  input: string
  choice: Choice | null
  /** The choice is a draft that wrote itself. */
  isItch: boolean
}

/** Everything that can be done in a position, in the order of `inputs`; nothing where the play has ended. */
export function movesOf(scenario: Scenario, position: Position): Move[] {
  const offers = choices(scenario, position)
  if (offers === null) return []
  const moves: Move[] = offers.choices.map((choice) => ({ input: choice.id, choice, isItch: false }))
  if (offers.itch !== null) moves.push({ input: offers.itch.id, choice: offers.itch, isItch: true })
  for (const input of [waitId, moveOnId]) moves.push({ input, choice: null, isItch: false })
  return moves
}

/**
 * Takes one input: the id of a choice, `wait` or `move-on`.
 * @throws a sentence that names the input when it is not offered, or the position when it does not fit the scenario.
 */
export function step(scenario: Scenario, position: Position, input: string): Step {
  checkFits(scenario, position)
  const moves = movesOf(scenario, position)
  if (moves.length === 0)
    throw new Error(`the play has ended in "${position.state}"; "${input}" cannot be chosen`)
  const move = moves.find((one) => one.input === input)
  if (move === undefined) {
    const offered = moves.map((one) => `"${one.input}"`)
    throw new Error(`"${input}" is not offered in "${position.state}"; offered are ${offered.join(', ')}`)
  }
  const events: GameEvent[] = []
  const next = proceed(scenario, position, move, (event) => events.push(event))
  return { position: vouch(next), events }
}

/**
 * What a move leads to: the rules of play themselves. `position` must be the engine's own and the move one of its
 * `movesOf`. Where nobody watches, nothing is done but what changes the position, which is much quicker.
 */
export function proceed(scenario: Scenario, position: Position, move: Move, watch: Watch | null): Position {
  const perception = perceive(scenario, position)
  const run: Run = {
    scenario,
    at: {
      ...position,
      inputs: position.inputs + 1,
      alarmed: perception === 'stalker' ? position.alarmed + 1 : 0,
    },
    watch,
    shown: { ...(watch === null ? { mood: null, band: null } : faceOf(scenario, position)), perception },
  }
  take(run, move)
  return run.at
}

function take(run: Run, { input, choice, isItch }: Move): void {
  switch (choice?.kind) {
    case 'contact':
      sendContact(run, choice, isItch)
      return goOn(run, choice.to)
    case 'turn':
      takeTurn(run, choice)
      return goOn(run, choice.to)
    case 'prepare':
      prepare(run, choice)
      return goOn(run, choice.to)
    case undefined:
      return takeFixed(run, input)
  }
}

/** Waits or moves on; an open call is hung up first. */
function takeFixed(run: Run, input: string): void {
  const decision = findDecision(run.scenario, run.at.state)
  hangUp(run)
  if (input === moveOnId) {
    run.at.movedOn = true
    emit(run, { type: 'movedOn' })
    showFace(run)
    showPerception(run)
    return goOn(run, decision.moveOn.to)
  }
  // The targets of a wait ask what the days have brought, so the days pass first.
  if (!passDays(run, decision.wait.days)) return enter(run, run.scenario.file.timeUp)
  goOn(run, decision.wait.to)
}

/** Goes to the first target whose condition holds; after two decisions under a stalker verdict, to the cut-off. */
function goOn(run: Run, targets: readonly Target[]): void {
  const target = targets.find((one) => holds(one.when, run.scenario, run.at))
  if (target === undefined) throw new Error(`no target fits in "${run.at.state}"`)
  raise(run, target.set)
  const isCutOff =
    run.at.alarmed >= decisionsAfterAlarm &&
    run.scenario.states.get(target.to)?.type !== 'final' &&
    perceive(run.scenario, run.at) === 'stalker'
  enter(run, isCutOff ? run.scenario.file.cutOff : target.to)
}

/** Enters a state; beats tell, let their days pass and move on, until a decision or a final is reached. */
function enter(run: Run, first: string): void {
  let next: string | null = first
  for (let entered = 0; next !== null; entered++) {
    if (entered > longestChain) throw new Error(`the beats after "${first}" have no end`)
    next = enterOne(run, visit(run, next))
  }
}

/** Counts a visit; a state that has been entered too often is replaced by its stand-in. */
function visit(run: Run, id: string): string {
  const state = run.scenario.states.get(id)
  const most = run.scenario.counted.get(id)
  if (state === undefined) throw new Error(`no state "${id}" in scenario "${run.scenario.file.id}"`)
  if (most === undefined) return id
  const visits = (run.at.visits[id] ?? 0) + 1
  if (state.type !== 'final' && state.limit !== undefined && visits > state.limit.visits)
    return visit(run, state.limit.then)
  run.at.visits = { ...run.at.visits, [id]: Math.min(visits, most) }
  return id
}

function enterOne(run: Run, id: string): string | null {
  const { scenario } = run
  const state = scenario.states.get(id)
  if (state === undefined) throw new Error(`no state "${id}" in scenario "${scenario.file.id}"`)
  if (run.at.call !== null && !isInsideCall(scenario, id)) hangUp(run)
  run.at.state = id
  emit(run, { type: 'entered', state: id, place: state.place ?? 'office' })
  switch (state.type) {
    case 'final':
      finish(run, id)
      return null
    case 'decision':
      emit(run, {
        type: 'told',
        text: ((run.at.visits[id] ?? 0) > 1 ? state.again : undefined) ?? state.text,
        speaker: null,
        state: id,
      })
      return null
    case 'beat': {
      emit(run, { type: 'told', text: state.text, speaker: state.speaker ?? null, state: id })
      if (state.days !== undefined && !passDays(run, state.days)) return scenario.file.timeUp
      const target = state.to.find((one) => holds(one.when, scenario, run.at))
      if (target === undefined) throw new Error(`no target fits in "${id}"`)
      raise(run, target.set)
      return target.to
    }
  }
}

/** True for states that an open call leads through: decisions made of turns, and beats without days. */
function isInsideCall(scenario: Scenario, id: string): boolean {
  const state = scenario.states.get(id)
  if (state?.type === 'decision') return state.choices.some((choice) => choice.kind === 'turn')
  return state?.type === 'beat' && state.days === undefined
}

/** The judgement of the whole history on the scenario's fixed day, whenever the player stopped. */
export const verdict = (scenario: Scenario, position: Position): Judgement =>
  ledgerOf(position).judge(scenario, position)

function finish(run: Run, id: string): void {
  const { scenario } = run
  const state = scenario.states.get(id)
  if (state?.type !== 'final') throw new Error(`"${id}" is not a final`)
  count(run)
  const { ending, headline, text } = state
  emit(run, { type: 'ended', state: id, ending, headline, text })
  const { judgedOnDay } = scenario.file.calendar
  tallied(run, ledgerOf(run.at).advance(scenario, run.at, judgedOnDay))
  if (run.watch === null) return
  const { perception, codes, findings } = verdict(scenario, run.at)
  for (const finding of findings) emit(run, { type: 'finding', finding })
  emit(run, { type: 'judged', perception, codes })
}
