import type { BestLine } from '../review/solve'
import { meanOf } from './check'
import { type Covered, coverageOf } from './checks/p10-coverage'
import { playsOfEach } from './checks/p03-players'
import { sharesOf } from './checks/p07-waiting'
import { simplePlayers } from './players'
import { readingGrade } from './reading'
import { bestOf, type Screen, screensByState } from './screens'
import type { Study } from './study'
import { toldIn } from './texts'
import { type Results, resultsOf } from './walk'

/** One decision in figures. */
export interface DecisionFigures {
  state: string
  /** Ways in which it can look, and positions in which it is met. */
  screens: number
  positions: number
  /** Letters of the shortest and longest label. */
  shortest: number
  longest: number
  /** Best listed choices by mean worth, and the part of the screens in which each is best. */
  best: { input: string; part: number }[]
  /** Part of what is best there that waiting and moving on are. */
  waiting: number
}

/** One scenario in figures. */
export interface ScenarioFigures {
  file: string
  positions: number
  /** Best lines to each ending, the best ending first. */
  endings: readonly BestLine[]
  decisions: DecisionFigures[]
  players: ({ name: string } & Results)[]
  /** Part of the decisions in which waiting or moving on is best. */
  waiting: number
  readingGrade: number
}

/** What a shelf of scenarios comes to, for its author. */
export interface Report {
  coverage: Covered[]
  scenarios: ScenarioFigures[]
}

/** Everything about a shelf that can be put into figures. */
export const reportOn = (shelf: readonly Study[]): Report => ({
  coverage: coverageOf(shelf),
  scenarios: shelf.map((study) => {
    const decisions = decisionsOf(study)
    return {
      file: study.file,
      positions: study.solution.positions,
      endings: study.solution.endings,
      decisions,
      players: Object.entries(simplePlayers).map(([name, player]) => ({
        name,
        ...resultsOf(study, player, playsOfEach),
      })),
      waiting: meanOf(decisions.map(({ waiting }) => waiting)),
      readingGrade: readingGrade(
        toldIn(study.scenario)
          .map(({ text }) => text)
          .join('\n'),
      ),
    }
  }),
})

function decisionsOf(study: Study): DecisionFigures[] {
  const waits = new Map(sharesOf(study).map(({ state, share }) => [state, share]))
  return [...screensByState(study.screens)].map(([state, screens]) => {
    const lengths = screens.flatMap(({ listed }) => listed.map(({ choice }) => choice.label.length))
    return {
      state,
      screens: screens.length,
      positions: screens.reduce((sum, { spots }) => sum + spots.length, 0),
      shortest: lengths.length === 0 ? 0 : Math.min(...lengths),
      longest: Math.max(0, ...lengths),
      best: bestListed(screens),
      waiting: waits.get(state) ?? 0,
    }
  })
}

function bestListed(screens: readonly Screen[]): { input: string; part: number }[] {
  const parts = new Map<string, number>()
  for (const { listed, worths } of screens) {
    if (listed.length === 0) continue
    const ids = listed.map(({ choice }) => choice.id)
    const best = bestOf(ids, worths)
    for (const input of best) parts.set(input, (parts.get(input) ?? 0) + 1 / best.length / screens.length)
  }
  return [...parts].map(([input, part]) => ({ input, part })).toSorted((a, b) => b.part - a.part)
}
