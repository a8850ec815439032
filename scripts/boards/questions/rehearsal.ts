import { readFileSync } from 'node:fs'
import type { CastRecipe } from '../../../assets/bake/cast-recipe'
import type { Cue } from '../../../src/rubric'
import {
  type ContactChoice,
  type Decision,
  makeScenario,
  type Message,
  type Scenario,
  type ScenarioFile,
  type ScriptedResponse,
} from '../../../src/scenario'
import { fromRoot } from '../../lib/paths.mjs'

const manager = 'manager'
/** A scenario that is shipped, for the thoughts of a manager: nobody is asked about other words than the game's. */
const shipped = JSON.parse(
  readFileSync(fromRoot('scenarios', 'the-advised-day.json'), 'utf8'),
) as ScenarioFile

const asks = {
  purpose: 'follow-up',
  text: 'Hello, this is Noor Haddad. We met last week for the interview. I wanted to ask how things stand and when you will decide. My number is 555-0162.',
} as const
const tells = {
  purpose: 'value',
  value: 'problem-solution',
  text: 'Hello, this is Noor Haddad. At my last place we cut the waiting on Tuesdays from nine hours to two. I can tell you how in two minutes. My number is 555-0162.',
} as const
const miffed = {
  ...asks,
  tone: 'miffed',
  text: 'Hello, this is Noor Haddad. I have to say that I find it odd not to hear a word after a whole interview. I wonder when you will decide. My number is 555-0162.',
} as const
const thanks = {
  purpose: 'thank-you',
  text: 'Hello, this is Noor Haddad. I only wanted to say thank you for the hour and for the tour, and for the honest answers. I went home glad that I had come. Until Thursday.',
} as const
const spoken = { seconds: 14 } as const

function contact(
  id: string,
  message: Omit<Message, 'to' | 'wording'> & { wording?: Message['wording'] },
  response: ScriptedResponse = { kind: 'none' },
  to = 'desk',
): ContactChoice {
  return {
    kind: 'contact',
    id,
    label: id,
    effort: 0,
    message: { to: manager, wording: [], ...message },
    responses: [response],
    to: [{ to }],
  }
}

const call = (
  id: string,
  words: Pick<Message, 'purpose' | 'text'>,
  kind: ScriptedResponse['kind'],
  cue?: Cue,
): ContactChoice =>
  contact(
    id,
    { channel: 'call', ...words, ...spoken },
    { kind, ...(cue ? { cues: [cue] } : {}) },
    kind === 'not-answered' ? 'desk' : 'line',
  )

const mail = { channel: 'email', subject: 'Our talk' } as const
const voicemail = { channel: 'voicemail', ...spoken } as const
const cues = ['keyboard', 'disengaged', 'hold', 'hurrying'] as const
const nextDay = { afterDays: 1, says: 'Talk Thursday.' } as const
const dayAfter = { ...nextDay, afterDays: 2 } as const

const choices: ContactChoice[] = [
  contact('mail-thanks', { ...mail, ...thanks }),
  contact('mail-thanks-replied', { ...mail, ...thanks }, { kind: 'replies', ...nextDay }),
  contact('mail-thanks-replied-later', { ...mail, ...thanks }, { kind: 'replies', ...dayAfter }),
  contact('mail-asks', { ...mail, ...asks }),
  contact('mail-tells', { ...mail, ...tells }),
  contact('mail-miffed', { ...mail, ...miffed }),
  contact('mail-tells-called', { ...mail, ...tells }, { kind: 'calls-back', ...nextDay }),
  contact('mail-tells-called-later', { ...mail, ...tells }, { kind: 'calls-back', ...dayAfter }),
  contact('mail-asks-replied', { ...mail, ...asks }, { kind: 'replies', ...nextDay }),
  contact('tape-asks', { ...voicemail, ...asks }),
  contact('tape-tells', { ...voicemail, ...tells }),
  contact('tape-miffed', { ...voicemail, ...miffed }),
  contact('tape-thanks', { ...voicemail, ...thanks }),
  call('ring-asks', asks, 'not-answered'),
  ...cues.flatMap((cue) => [
    call(`call-asks-${cue}`, asks, 'takes-call', cue),
    call(`call-tells-${cue}`, tells, 'answered', cue),
  ]),
  call('call-tells', tells, 'engaged'),
  contact('colleague', {
    ...mail,
    from: 'colleague',
    purpose: 'endorse',
    value: 'specific-endorsement',
    text: 'Noor Haddad cured our Tuesdays at my last place. You have the same Tuesdays. I would ask her.',
  }),
  contact('friend', {
    ...mail,
    from: 'friend',
    purpose: 'endorse',
    value: 'generic-endorsement',
    text: 'I worked next to Noor Haddad for six years. She is a good one, and she makes decent coffee.',
  }),
]

const desk: Decision = {
  type: 'decision',
  text: 'What now?',
  place: 'home',
  choices,
  wait: { days: 2, to: [{ to: 'desk' }] },
  moveOn: { to: [{ to: 'over' }] },
}
const line: Decision = {
  type: 'decision',
  text: 'The line is open.',
  place: 'office',
  choices: [
    {
      kind: 'turn',
      id: 'goodbye',
      label: 'Goodbye',
      text: 'Thank you. Goodbye.',
      seconds: 2,
      wording: [],
      responses: [{ kind: 'none' }],
      hangUp: true,
      to: [{ to: 'desk' }],
    },
  ],
  wait: { days: 1, to: [{ to: 'desk' }] },
  moveOn: { to: [{ to: 'over' }] },
}
const over = { type: 'final', ending: 'time-up', headline: 'Over', text: 'It is over.' } as const

/** A scenario of one desk and one telephone in which anything can be sent at any time, with a manager of the cast. */
export const makeRehearsal = (person: CastRecipe, place: string): Scenario =>
  makeScenario({
    ...shipped,
    id: 'rehearsal',
    company: { ...shipped.company, place: place as ScenarioFile['company']['place'] },
    calendar: { ...shipped.calendar, weekdayOfDay0: 'monday', season: 'spring' },
    manager: {
      ...shipped.manager,
      id: manager,
      name: person.name,
      pronouns: person.pronouns,
      look: person.id,
      temperament: person.temperament,
    },
    others: [
      {
        id: 'colleague',
        name: 'Ruben Tavares',
        pronouns: 'he/him',
        job: 'Dispatcher',
        look: 'ruben-tavares',
        voice: { pitch: 'low', pace: 'slow' },
        temperament: 'warm',
        side: 'referrer',
        relation: 'inside-company',
      },
      // Somebody whom the manager does not know: a word of his is read, and changes nothing.
      {
        id: 'friend',
        name: 'Dev Patel',
        pronouns: 'he/him',
        job: 'Packer at another firm',
        look: 'dev-patel',
        voice: { pitch: 'middle', pace: 'middle' },
        temperament: 'warm',
        side: 'friend',
      },
    ],
    variants: [{ id: 'plain', title: 'Plain', facts: {}, truth: 'Nothing was different.' }],
    flags: [],
    notebook: [],
    events: [],
    start: 'desk',
    timeUp: 'over',
    cutOff: 'over',
    states: { desk, line, over },
  })
