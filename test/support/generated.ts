import { mix } from '../../src/engine'
import {
  type ContactChoice,
  type Guard,
  makeScenario,
  type Scenario,
  type ScenarioFile,
} from '../../src/scenario'
import { makeChoice, makeDecision, makeScenarioFile } from './scenario'

type State = ScenarioFile['states'][string]
type Message = Partial<ContactChoice['message']>

/** How large a generated scenario is, and what chance makes of it. */
export interface Size {
  seed: number
  /** Decisions on the way from the first to the last day; each costs a day. */
  days: number
  /** Choices of a decision, besides waiting and moving on. */
  choices: number
  variants: number
}

const messages: readonly Message[] = [
  { purpose: 'thank-you' },
  { purpose: 'thank-you', value: 'industry-info' },
  { purpose: 'follow-up' },
  { purpose: 'value', value: 'industry-info' },
  { purpose: 'value+follow-up', value: 'problem-solution' },
  { purpose: 'remind', wording: [{ feature: 'refersToEarlierMessages', quote: 'Any news?' }] },
  { purpose: 'complain', tone: 'faintly-miffed' },
  { purpose: 'follow-up', channel: 'voicemail', seconds: 20 },
  { purpose: 'follow-up', channel: 'call', seconds: 60 },
]

const kinds = ['none', 'replies', 'engaged', 'auto-reply', 'says-no-news'] as const

/** A scenario of chance: sound, whatever the seed, and with as many truths as asked for. */
export function makeGenerated({ seed, days, choices, variants }: Size): Scenario {
  const dice = (name: string, sides: number) => mix(seed, name) % sides
  const truth = (name: string): Guard => ({ fact: 'truth', of: `fact-${dice(name, 2)}` })
  const desk = (day: number): State => {
    const isLast = day + 1 === days
    const make = (index: number): ContactChoice => {
      const name = `${day} ${index}`
      const isSecret = dice(`secret ${name}`, 3) === 0
      const answer = (which: string) => ({
        kind: kinds[dice(`kind ${name} ${which}`, kinds.length)] ?? 'none',
        afterDays: dice(`after ${name} ${which}`, 3),
        ...(dice(`flag ${name} ${which}`, 3) === 0 ? { set: [`flag-${dice(`which ${name}`, 2)}`] } : {}),
      })
      return makeChoice(`choice-${index}`, messages[dice(`message ${name}`, messages.length)], {
        responses: [...(isSecret ? [{ when: truth(name), ...answer('true') }] : []), answer('else')],
        to: [{ to: isLast ? 'last' : `night-${day + 1}` }],
        effort: 0,
      })
    }
    return makeDecision({
      text: `Day ${day}.`,
      choices: Array.from({ length: choices }, (_, index) => make(index)),
      wait: { days: 1, to: [{ to: isLast ? 'last' : `desk-${day + 1}` }] },
      moveOn: {
        to: [
          { when: { fact: 'flag', of: `flag-${dice(`move ${day}`, 2)}` }, to: 'moved' },
          { to: dice(`end ${day}`, 2) === 0 ? 'gave-up' : 'moved' },
        ],
      },
    })
  }
  const beat = (day: number): State => ({
    type: 'beat',
    text: `Night ${day}.`,
    days: 1,
    to: [{ to: `desk-${day}` }],
  })
  const file = makeScenarioFile()
  const states: ScenarioFile['states'] = {}
  for (let day = 0; day < days; day++) {
    states[`night-${day}`] = beat(day)
    states[`desk-${day}`] = desk(day)
  }
  const final = (ending: 'offer' | 'gave-up' | 'kept-warm'): State => ({
    type: 'final',
    ending,
    headline: ending,
    text: 'The end.',
  })
  return makeScenario({
    ...file,
    id: `generated-${seed}`,
    calendar: {
      ...file.calendar,
      advisedDay: dice('advised', 2) === 0 ? null : 2,
      judgedOnDay: days + 9,
      lastDay: days + 9,
    },
    flags: ['flag-0', 'flag-1'],
    variants: Array.from({ length: variants }, (_, index) => ({
      id: `variant-${index}`,
      title: 'One',
      truth: 'It was so.',
      facts: { 'fact-0': index % 2 === 0, 'fact-1': index >= 2 },
    })),
    start: 'desk-0',
    states: {
      ...file.states,
      ...states,
      last: {
        type: 'beat',
        text: 'The last day.',
        days: 1,
        to: [
          { when: { fact: 'perception', in: ['stalker'] }, to: 'blocked' },
          { when: { all: [truth('offer'), { fact: 'perception', in: ['assertive'] }] }, to: 'offer' },
          { when: { fact: 'flag', of: 'flag-0' }, to: 'kept' },
          { to: 'late' },
        ],
      },
      offer: final('offer'),
      kept: final('kept-warm'),
      'gave-up': final('gave-up'),
    },
  })
}
