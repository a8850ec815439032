import type { Choice, Decision, Final, ScenarioFile, State } from '../../../src/scenario'
import { makeChoice, makeDecision, makeScenarioFile } from '../../support/scenario'

const makeFinal = (ending: Final['ending']): Final => ({
  type: 'final',
  ending,
  headline: ending,
  text: 'The end.',
})

/** Endings by their own names, beside the decisions that are given; days are few, so that there is little to search. */
export const makeStory = (
  decisions: Record<string, Decision>,
  overrides: Partial<ScenarioFile> = {},
): ScenarioFile => {
  const states: Record<string, State> = {
    ...decisions,
    offer: makeFinal('offer'),
    warm: makeFinal('kept-warm'),
    moved: makeFinal('moved-on'),
    dropped: makeFinal('politely-dropped'),
    late: makeFinal('moved-on'),
    blocked: makeFinal('blocked'),
  }
  return makeScenarioFile({
    calendar: {
      weekdayOfDay0: 'thursday',
      advisedDay: 2,
      judgedOnDay: 4,
      lastDay: 4,
      effortPerDay: 4,
    },
    start: Object.keys(decisions)[0] ?? 'desk',
    states,
    ...overrides,
  })
}

/** A decision that leads everywhere it can to one place: by waiting a day, and by moving on. */
export const makeDesk = (
  choices: Choice[],
  { wait = 'moved', moveOn = 'moved' }: { wait?: string; moveOn?: string } = {},
): Decision =>
  makeDecision({
    choices,
    wait: { days: 1, to: [{ to: wait }] },
    moveOn: { to: [{ to: moveOn }] },
  })

type Told = Partial<Choice> & { to?: [{ to: string }] }

/** Thanks, a bare question, and something of value, each by the name of its target. */
export const note = (id: string, to: string, told: Told = {}): Choice =>
  makeChoice(id, { purpose: 'thank-you', text: 'Thank you.' }, { to: [{ to }], ...(told as object) })
export const ask = (id: string, to: string, text = 'Any news?', told: Told = {}): Choice =>
  makeChoice(id, { purpose: 'follow-up', text }, { to: [{ to }], ...(told as object) })
export const value = (id: string, to: string, text = 'They cut a price.', told: Told = {}): Choice =>
  makeChoice(id, { purpose: 'value', text, value: 'competitor-info' }, { to: [{ to }], ...(told as object) })
