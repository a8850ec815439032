import { advance, judge, type Judgement } from '../rubric'
import type { Scenario, Target } from '../scenario'
import { hangUp, prepare, sendContact, takeTurn } from './contacts'
import { passDays } from './days'
import type { GameEvent } from './events'
import { checkFits, isSeed, vouch } from './fits'
import { holds } from './guards'
import { findDecision } from './lookup'
import { choices, inputs, moveOnId, waitId } from './offers'
import { contextOf, faceOf, perceive } from './perceive'
import type { Position } from './position'
import { mix } from './random'
import { change, count, emit, raise, type Run, showFace, showPerception, tallied } from './run'
import { emptyTally } from '../rubric'

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
  const run: Run = { scenario, at, events: [], shown: { mood: null, band: null, perception: null } }
  showFace(run)
  showPerception(run)
  enter(run, scenario.file.start)
  return { position: vouch(run.at), events: run.events }
}

/**
 * Takes one input: the id of a choice, `wait` or `move-on`.
 * @throws a sentence that names the input when it is not offered, or the position when it does not fit the scenario.
 */
export function step(scenario: Scenario, position: Position, input: string): Step {
  checkFits(scenario, position)
  const offers = choices(scenario, position)
  if (offers === null)
    throw new Error(`the play has ended in "${position.state}"; "${input}" cannot be chosen`)
  const choice = offers.choices.find((one) => one.id === input)
  const itch = offers.itch?.id === input ? offers.itch : null
  if (choice === undefined && itch === null && input !== waitId && input !== moveOnId) {
    const offered = inputs(scenario, position).map((id) => `"${id}"`)
    throw new Error(`"${input}" is not offered in "${position.state}"; offered are ${offered.join(', ')}`)
  }
  const perception = perceive(scenario, position)
  const run: Run = {
    scenario,
    at: {
      ...position,
      inputs: position.inputs + 1,
      alarmed: perception === 'stalker' ? position.alarmed + 1 : 0,
    },
    events: [],
    shown: { ...faceOf(scenario, position), perception },
  }
  take(run, input, choice ?? itch ?? undefined, itch !== null)
  return { position: vouch(run.at), events: run.events }
}

type Taken = NonNullable<ReturnType<typeof choices>>['choices'][number]

function take(run: Run, input: string, choice: Taken | undefined, isItch: boolean): void {
  switch (choice?.kind) {
    case 'contact':
      sendContact(run, choice, isItch)
      return move(run, choice.to)
    case 'turn':
      takeTurn(run, choice)
      return move(run, choice.to)
    case 'prepare':
      prepare(run, choice)
      return move(run, choice.to)
    case undefined:
      return takeFixed(run, input)
  }
}

/** Waits or moves on; an open call is hung up first. */
function takeFixed(run: Run, input: string): void {
  const decision = findDecision(run.scenario, run.at.state)
  hangUp(run)
  if (input === moveOnId) {
    change(run, { movedOn: true })
    emit(run, { type: 'movedOn' })
    showFace(run)
    showPerception(run)
    return move(run, decision.moveOn.to)
  }
  // The targets of a wait ask what the days have brought, so the days pass first.
  if (!passDays(run, decision.wait.days)) return enter(run, run.scenario.file.timeUp)
  move(run, decision.wait.to)
}

/** Goes to the first target whose condition holds; after two decisions under a stalker verdict, to the cut-off. */
function move(run: Run, targets: readonly Target[]): void {
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
  change(run, { visits: { ...run.at.visits, [id]: Math.min(visits, most) } })
  return id
}

function enterOne(run: Run, id: string): string | null {
  const { scenario } = run
  const state = scenario.states.get(id)
  if (state === undefined) throw new Error(`no state "${id}" in scenario "${scenario.file.id}"`)
  if (run.at.call !== null && !isInsideCall(scenario, id)) hangUp(run)
  change(run, { state: id })
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
export function verdict(scenario: Scenario, position: Position): Judgement {
  const context = contextOf(scenario, position)
  return judge(advance(position.tally, context, context.judgedOnDay).tally, context)
}

function finish(run: Run, id: string): void {
  const { scenario } = run
  const state = scenario.states.get(id)
  if (state?.type !== 'final') throw new Error(`"${id}" is not a final`)
  count(run)
  const { ending, headline, text } = state
  emit(run, { type: 'ended', state: id, ending, headline, text })
  const context = contextOf(scenario, run.at)
  tallied(run, advance(run.at.tally, context, context.judgedOnDay))
  const { perception, codes, findings } = judge(run.at.tally, context)
  for (const finding of findings) emit(run, { type: 'finding', finding })
  emit(run, { type: 'judged', perception, codes })
}
