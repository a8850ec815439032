import {
  type ContactChoice,
  type Decision,
  makeScenario,
  type Scenario,
  type ScenarioFile,
} from '../../src/scenario'

/** One line in every band. */
const lines = {
  warm: ['Useful.'],
  open: ['Hm.'],
  flat: ['Who?'],
  irritated: ['Again.'],
  alarmed: ['No.'],
}

/** A mail that thanks, asks or offers, by what is overridden. */
export const makeMessage = (overrides: Partial<ContactChoice['message']> = {}): ContactChoice['message'] => ({
  channel: 'email',
  to: 'mara',
  purpose: 'follow-up',
  text: 'Any news?',
  wording: [],
  ...overrides,
})

/** A contact choice that nobody answers. */
export const makeChoice = (
  id: string,
  message: Partial<ContactChoice['message']> = {},
  overrides: Partial<ContactChoice> = {},
): ContactChoice => ({
  kind: 'contact',
  id,
  label: id,
  message: makeMessage(message),
  responses: [{ kind: 'none' }],
  to: [{ to: 'desk' }],
  ...overrides,
})

/** A decision at the desk: a note, an empty mail, wait three days, move on. */
export const makeDecision = (overrides: Partial<Decision> = {}): Decision => ({
  type: 'decision',
  text: 'Your desk.',
  choices: [
    makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }),
    makeChoice('ask', { purpose: 'follow-up' }),
  ],
  wait: { days: 3, to: [{ to: 'desk' }] },
  moveOn: { to: [{ to: 'moved' }] },
  ...overrides,
})

/** The smallest scenario in which something can happen: one desk, two endings, one truth. */
export function makeScenarioFile(overrides: Partial<ScenarioFile> = {}): ScenarioFile {
  return {
    format: 'callback-scenario/1',
    id: 'small',
    title: 'Small',
    summary: 'A small one.',
    language: 'en',
    level: 'easy',
    minutes: 1,
    goals: ['A1'],
    author: 'A. Author',
    contentNotes: [],
    candidate: { name: 'Noor Haddad', intro: 'You are Noor.' },
    role: { title: 'analyst', kind: 'standard', alreadyApplied: true },
    company: { name: 'Northway', about: 'Parcels.', place: 'operations', market: 'tight', shortlist: 5 },
    calendar: { weekdayOfDay0: 'thursday', advisedDay: 7, judgedOnDay: 14, lastDay: 14, effortPerDay: 3 },
    manager: {
      id: 'mara',
      name: 'Mara Ek',
      pronouns: 'she/her',
      job: 'lead',
      look: 'marion-keller',
      voice: { pitch: 'middle', pace: 'middle' },
      temperament: 'dry',
      lines,
    },
    others: [],
    variants: [{ id: 'busy', title: 'Busy', truth: 'She was busy.', facts: { away: false } }],
    flags: [],
    notebook: [
      {
        id: 'article',
        title: 'Article',
        detail: 'A trade article.',
        value: 'article-industry',
        attachment: 'article:industry',
      },
      {
        id: 'price',
        title: 'Price',
        detail: 'A price cut.',
        value: 'competitor-info',
        prepare: { effort: 2 },
      },
      { id: 'fix', title: 'Fix', detail: 'A fix.', value: 'problem-solution' },
    ],
    events: [],
    start: 'desk',
    timeUp: 'late',
    cutOff: 'blocked',
    states: {
      desk: makeDecision(),
      moved: { type: 'final', ending: 'moved-on', headline: 'Elsewhere', text: 'You moved on.' },
      late: { type: 'final', ending: 'time-up', headline: 'Late', text: 'Too late.' },
      blocked: { type: 'final', ending: 'blocked', headline: 'Blocked', text: 'Blocked.' },
    },
    ...overrides,
  }
}

/** A scenario ready for play, with one decision changed where `desk` is given. */
export const makeSmall = (desk: Partial<Decision> = {}, overrides: Partial<ScenarioFile> = {}): Scenario => {
  const file = makeScenarioFile(overrides)
  return makeScenario({ ...file, states: { ...file.states, desk: makeDecision(desk) } })
}
