import { Compiler } from 'inkjs/full'
import { initialTransition, transition } from 'xstate'
import YarnBound from 'yarn-bound'
import { mix, start, step } from '../../src/engine'
import { makeQuickPlay, type Spot } from '../../src/review/quick-play'
import { reach } from '../../src/review/reach'
import type { Scenario } from '../../src/scenario'
import { makeXStateMachine } from '../../test/support/xstate-rules'

/** One play: its inputs, and where it ended. */
export interface Walk {
  inputs: readonly string[]
  end: string
}

/** Plays of chance in the first variant, by the numbered rules themselves. */
export function drawWalks(scenario: Scenario, choices: number): Walk[] {
  const play = makeQuickPlay(scenario)
  const begun = start(scenario, 0, firstVariant(scenario)).position
  const walks: Walk[] = []
  for (let taken = 0, seed = 1; taken < choices; seed++) {
    const spot: Spot = { frame: 0, tally: 0 }
    play.spotOf(begun, spot)
    const inputs: string[] = []
    for (let moves = play.movesAt(spot); moves.length > 0; moves = play.movesAt(spot)) {
      const move = moves[mix(seed, `walk ${inputs.length}`) % moves.length]
      if (move === undefined) break
      play.take({ ...spot }, move, spot)
      inputs.push(move.input)
    }
    taken += inputs.length
    walks.push({ inputs, end: play.stateOf(spot.frame) })
  }
  return walks
}

const firstVariant = ({ file }: Scenario): string => file.variants[0]?.id ?? ''

/** Takes all walks and returns where they ended; what is made once for all stands outside of what is timed. */
export type Walker = (walks: readonly Walk[]) => string[]

/** The numbered rules, rubric included. */
export function walkByNumbers(scenario: Scenario): Walker {
  const play = makeQuickPlay(scenario)
  const begin: Spot = { frame: 0, tally: 0 }
  play.spotOf(start(scenario, 0, firstVariant(scenario)).position, begin)
  const spot: Spot = { frame: 0, tally: 0 }
  return (walks) =>
    walks.map(({ inputs }) => {
      spot.frame = begin.frame
      spot.tally = begin.tally
      for (const input of inputs) {
        for (const move of play.movesAt(spot)) {
          if (move.input !== input) continue
          play.take(spot, move, spot)
          break
        }
      }
      return play.stateOf(spot.frame)
    })
}

/** The public step of the engine, events included. */
export function walkByEngine(scenario: Scenario): Walker {
  const begin = start(scenario, 0, firstVariant(scenario)).position
  return (walks) =>
    walks.map(({ inputs }) => {
      let position = begin
      for (const input of inputs) ({ position } = step(scenario, position, input))
      return position.state
    })
}

/** XState's pure `transition`, with the rubric in its context. */
export function walkByXState(scenario: Scenario): Walker {
  const machine = makeXStateMachine(scenario, firstVariant(scenario))
  const [begin] = initialTransition(machine)
  return (walks) =>
    walks.map(({ inputs }) => {
      let snapshot = begin
      for (const input of inputs) [snapshot] = transition(machine, snapshot, { type: input })
      return String(snapshot.value)
    })
}

/** A scenario laid flat: a passage for every position, and where each choice leads. Neither ink nor Yarn knows its rules. */
function passagesOf(scenario: Scenario): { name: string; end: string | null; ways: [string, string][] }[] {
  const { size, firstLink, linkInput, linkTo, inputs, play, frames } = reach(scenario)
  return Array.from({ length: size }, (_, number) => {
    const ways: [string, string][] = []
    for (let link = firstLink[number] ?? 0; link < (firstLink[number + 1] ?? 0); link++)
      ways.push([inputs[linkInput[link] ?? 0] ?? '', `p${linkTo[link]}`])
    const frame = frames[number] ?? 0
    return { name: `p${number}`, end: play.isFinal(frame) ? play.stateOf(frame) : null, ways }
  })
}

/** inkjs on the scenario laid flat: no rules, no rubric, only diverts. */
export function walkByInk(scenario: Scenario): Walker {
  const text = passagesOf(scenario).map(({ name, end, ways }) =>
    [
      `=== ${name} ===`,
      ...(end === null ? ways.map(([input, to]) => `+ [${input}] -> ${to}`) : [end, '-> END']),
    ].join('\n'),
  )
  const story = new Compiler(`-> p0\n${text.join('\n')}\n`).Compile()
  return (walks) =>
    walks.map(({ inputs }) => {
      story.ResetState()
      let last = story.ContinueMaximally()
      for (const input of inputs) {
        story.ChooseChoiceIndex(story.currentChoices.findIndex((one) => one.text === input))
        last = story.ContinueMaximally()
      }
      return last.trim()
    })
}

/** yarn-bound on the scenario laid flat. */
export function walkByYarn(scenario: Scenario): Walker {
  const dialogue = passagesOf(scenario)
    .map(({ name, end, ways }) => {
      const body =
        end === null ? ways.map(([input, to]) => `-> ${input}\n    <<jump ${to}>>`).join('\n') : end
      return `title: ${name}\n---\n${body}\n===`
    })
    .join('\n')
  const runner = new YarnBound({ dialogue, startAt: 'p0' })
  return (walks) =>
    walks.map(({ inputs }) => {
      runner.jump('p0')
      for (const input of inputs) {
        const { options = [] } = runner.currentResult
        runner.advance(options.findIndex((one) => one.text === input))
      }
      return (runner.currentResult.text ?? '').trim()
    })
}
