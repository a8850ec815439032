import type { Choice, Decision, ScenarioFile } from '../../../src/scenario'
import { makeChoice } from '../../support/scenario'
import { makeDesk, makeStory } from './small'

const stay = { to: [{ to: 'desk' }] }

const person = (
  id: string,
  side: ScenarioFile['others'][number]['side'],
): ScenarioFile['others'][number] => ({
  id,
  name: `${id} Ek`,
  pronouns: 'he/him',
  job: 'clerk',
  look: 'marion-keller',
  voice: { pitch: 'low', pace: 'slow' },
  temperament: 'dry',
  side,
  ...(side === 'referrer' ? { relation: 'inside-company' } : {}),
})

const others = [person('ruben', 'referrer'), person('samuel', 'hr'), person('sales', 'sales-team')]

const wordy = [
  makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }, stay),
  makeChoice('ask', {}, stay),
  makeChoice(
    'short-word',
    {
      channel: 'voicemail',
      purpose: 'value',
      value: 'competitor-info',
      seconds: 20,
      wording: [{ feature: 'withholdsDetail', quote: 'Any news?' }],
    },
    stay,
  ),
  makeChoice(
    'long-word',
    { channel: 'voicemail', purpose: 'value', value: 'competitor-info', seconds: 60 },
    stay,
  ),
  makeChoice(
    'article',
    {
      purpose: 'value',
      value: 'article-industry',
      attachments: ['article:industry'],
      wording: [
        { feature: 'asksHowHandled', quote: 'Any news?' },
        { feature: 'givesSolvedExample', quote: 'Any news?' },
      ],
    },
    stay,
  ),
]

const pressing = [
  makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }, stay),
  makeChoice('rich-note', { purpose: 'thank-you', text: 'Thank you.', value: 'industry-info' }, stay),
  makeChoice('ask', {}, stay),
  makeChoice(
    'remind',
    { purpose: 'remind', wording: [{ feature: 'refersToEarlierMessages', quote: 'Any news?' }] },
    stay,
  ),
  makeChoice(
    'arrived',
    { purpose: 'receipt-check', wording: [{ feature: 'asksIfReceived', quote: 'Any news?' }] },
    stay,
  ),
]

const busy = { kind: 'takes-call', cues: ['keyboard', 'disengaged', 'hold', 'hurrying'] } as const

const social = [
  makeChoice('ask', {}, { ...stay, responses: [{ kind: 'says-still-deciding' }] }),
  makeChoice(
    'call',
    { channel: 'call', seconds: 100 },
    { ...stay, responses: [{ ...busy, cues: [...busy.cues] }] },
  ),
  makeChoice(
    'long-call',
    { channel: 'call', seconds: 400, purpose: 'value', value: 'industry-info' },
    { ...stay, responses: [{ ...busy, cues: [...busy.cues] }] },
  ),
  makeChoice('word', { from: 'ruben', purpose: 'endorse', value: 'specific-endorsement' }, stay),
  makeChoice('other-word', { from: 'ruben', purpose: 'endorse', value: 'generic-endorsement' }, stay),
]

const hunting = [
  makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }, stay),
  makeChoice(
    'call',
    { channel: 'call', seconds: 60, purpose: 'value+follow-up', value: 'industry-info' },
    { ...stay, responses: [{ ...busy, cues: [...busy.cues] }] },
  ),
  makeChoice('mail', { purpose: 'value', value: 'industry-info' }, stay),
  makeChoice('team', { to: 'sales', purpose: 'learn-tactics' }, stay),
  makeChoice('ask', {}, stay),
  makeChoice('resume', { purpose: 'value', value: 'industry-info', attachments: ['resume'] }, stay),
  makeChoice('staff', { to: 'samuel', purpose: 'question' }, stay),
  makeChoice('cross', { purpose: 'complain', tone: 'miffed' }, stay),
]

/** Desks at which every rule can be kept or broken, two of each kind; names and places differ. */
export function makeLabs(): ScenarioFile[] {
  const desks: [readonly Choice[], Partial<ScenarioFile>][] = [
    [wordy, {}],
    [pressing, {}],
    [social, { calendar: { ...calendar, advisedDay: null, judgedOnDay: 10, lastDay: 8 } }],
    [hunting, { role: { title: 'seller', kind: 'hunter', expectedMessages: 2, alreadyApplied: true } }],
  ]
  return [...desks, ...desks].map(([choices, overrides], at) => {
    const desk: Decision = makeDesk([...choices], { wait: 'desk' })
    const file = makeStory({ desk }, { calendar, others, ...overrides, id: `lab-${at}` })
    file.manager.name = `Manager ${at}`
    file.candidate.name = `Candidate ${at}`
    file.company.name = `Company ${at}`
    file.role.title = `role ${at}`
    const places = ['operations', 'hospital', 'software', 'charity'] as const
    file.company.place = places[at % places.length] ?? 'operations'
    const temperaments = ['warm', 'dry', 'sceptical', 'overworked'] as const
    file.manager.temperament = temperaments[at % temperaments.length] ?? 'dry'
    file.manager.pronouns = at % 2 === 0 ? 'she/her' : 'he/him'
    return structuredClone(file)
  })
}

const calendar: ScenarioFile['calendar'] = {
  weekdayOfDay0: 'thursday',
  advisedDay: 2,
  judgedOnDay: 4,
  lastDay: 4,
  effortPerDay: 1,
}
