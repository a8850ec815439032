import { describe, expect, it } from 'vitest'
import { assess, type Contact, type Context, type RuleCode } from '../../src/rubric'
import { call, empty, makeContext, note, referrer, value, verdictOf, voicemail } from '../support/history'

/** Each rule on both sides of its boundary: a history that fires the code, and its nearest neighbour that does not. */
const boundaries: [RuleCode, string, [Contact[], Partial<Context>?], [Contact[], Partial<Context>?]][] = [
  ['D1', 'on the advised day', [[empty(7)]], [[empty(6)]]],
  [
    'D1',
    'on a day that an answer named',
    [[empty(3, { response: { kind: 'says-call-me-day-9' } }), empty(9)]],
    [[empty(3, { response: { kind: 'replies' } }), empty(9)]],
  ],
  ['D2', 'for a pretext as for nothing', [[value(3, { value: 'pretext' })]], [[value(3)]]],
  [
    'D3',
    'for a call nobody took',
    [[empty(3, { ...call, response: { kind: 'not-answered' } })]],
    [[empty(3, call)]],
  ],
  ['D4', 'for a call somebody took', [[empty(3, call)]], [[value(3, call)]]],
  [
    'D5',
    'above 30 s',
    [[value(3, { ...voicemail, seconds: 31 })]],
    [[value(3, { ...voicemail, seconds: 30 })]],
  ],
  [
    'D5',
    'on voicemail only',
    [[empty(3, { ...voicemail, seconds: 90 })]],
    [[empty(3, { ...call, seconds: 90 })]],
  ],
  ['D6', 'for HR unasked', [[value(3, { to: 'hr' })]], [[value(3, { to: 'hr', purpose: 'requested-info' })]]],
  [
    'D8',
    'at the second "still deciding"',
    [[1, 4].map((day) => empty(day, { response: { kind: 'says-still-deciding' } }))],
    [[empty(1, { response: { kind: 'says-still-deciding' } }), empty(4)]],
  ],
  [
    'D8',
    'after the new hire started',
    [[empty(11)], { newHireStartDay: 10 }],
    [[empty(10)], { newHireStartDay: 10 }],
  ],
  [
    'D8',
    'not where no start is known',
    [[empty(11)], { newHireStartDay: 10 }],
    [[empty(11)], { newHireStartDay: null }],
  ],
  [
    'C3',
    'when put on hold',
    [[empty(3, { ...call, response: { kind: 'takes-call', cues: ['hold'] } })]],
    [[empty(3, call)]],
  ],
  ['S1', 'at the second uninvited empty contact', [[empty(3), empty(9)]], [[empty(3), value(9)]]],
  [
    'S1',
    'unless the first was answered by an invitation',
    [[empty(3, { response: { kind: 'says-no-news' } }), empty(9)]],
    [[empty(3, { response: { kind: 'replies' } }), empty(9)]],
  ],
  [
    'S2',
    'on the next day, by any channel',
    [[empty(3), empty(4, voicemail)]],
    [[empty(3), empty(5, voicemail)]],
  ],
  ['S3', 'at the third', [[empty(1), empty(5), empty(9)]], [[empty(1), empty(5)]]],
  [
    'S3',
    'not for hunters',
    [[empty(1), empty(5), empty(9)]],
    [[empty(1), empty(5), empty(9)], { coldCalling: true }],
  ],
  ['S4', 'when reminded', [[value(3, { refersToEarlierMessages: true })]], [[value(3)]]],
  ['S5', 'when asked about receipt', [[note({ asksIfReceived: true })]], [[note()]]],
  [
    'S6',
    'at the faintest grievance',
    [[value(3, { tone: 'faintly-miffed' })]],
    [[value(3, { tone: 'pleading' })]],
  ],
  [
    'S7',
    'for moving on from silence',
    [[note()], { movedOn: true }],
    [[note({ response: { kind: 'replies' } })], { movedOn: true }],
  ],
  ['!S7', 'two days into a silence', [[empty(3), empty(5)]], [[empty(3), empty(4)]]],
  [
    '!S7',
    'for the fourth value contact',
    [[1, 3, 5, 8].map((day) => value(day))],
    [[1, 3, 5].map((day) => value(day))],
  ],
  ['!S7', 'notes aside', [[empty(3), empty(9)]], [[note(), empty(9)]]],
  [
    '!S7',
    'only while the answer is still on its way',
    [[empty(3, { response: { kind: 'replies', day: 8 } }), empty(7)]],
    [[empty(3, { response: { kind: 'replies', day: 7 } }), empty(7)]],
  ],
  ['A1', 'on the interview day', [[note()]], [[note({ day: 1 })]]],
  ['A2', 'for a note with value', [[note({ value: 'problem-solution' })]], [[note({ value: 'pretext' })]]],
  [
    'A3',
    'for a call with another reason',
    [[value(3, { ...call, purpose: 'value+follow-up' })]],
    [[value(3, { ...call, purpose: 'value+follow-up', saysJustFollowingUp: true })]],
  ],
  ['!A3', 'for an empty call, not an empty mail', [[empty(3, call)]], [[empty(3)]]],
  ['A4', 'when all contacts but notes have value', [[note(), value(3)]], [[note(), value(3), empty(5)]]],
  ['A4', 'not without a value contact', [[value(3)]], [[note({ value: 'problem-solution' })]]],
  [
    'A5',
    'for a short voicemail that holds back',
    [[value(3, { ...voicemail, withholdsDetail: true })]],
    [[value(3, voicemail)]],
  ],
  ['!A5', 'for one that tells all', [[value(3, voicemail)]], [[empty(3, { ...voicemail, seconds: 90 })]]],
  [
    'A6',
    'for an article in a value contact',
    [[value(3, { attachments: ['article:industry'] })]],
    [[note({ attachments: ['article:industry'] })]],
  ],
  [
    'A7',
    'for article, question and example together',
    [[value(3, { attachments: ['article:industry'], asksHowHandled: true, givesSolvedExample: true })]],
    [[value(3, { asksHowHandled: true, givesSolvedExample: true })]],
  ],
  ['A8', 'for a respected referrer', [[referrer(3)]], [[referrer(3, { relation: 'unknown' })]]],
  [
    'A9',
    'for three within six days',
    [[1, 3, 7].map((day) => referrer(day))],
    [[1, 3, 8].map((day) => referrer(day))],
  ],
  [
    '!A9',
    'for three spread out',
    [[1, 3, 8].map((day) => referrer(day))],
    [[1, 8].map((day) => referrer(day))],
  ],
  [
    'A10',
    'when all are specific',
    [[referrer(1), referrer(2)]],
    [[referrer(1), referrer(2, { value: 'generic-endorsement' })]],
  ],
  [
    '!A10',
    'when one is generic',
    [[referrer(1), referrer(2, { value: 'generic-endorsement' })]],
    [[referrer(1)]],
  ],
  [
    '!A11',
    'for an unrequested résumé',
    [[value(3, { attachments: ['resume'] })]],
    [[value(3, { attachments: ['resume'] })], { alreadyApplied: false }],
  ],
  ['A12', 'whenever !A11 is', [[note({ attachments: ['resume'] })]], [[note()]]],
  [
    'H3',
    'for a hunter with three contacts',
    [[1, 2, 3].map((day) => value(day)), { roleKind: 'hunter' }],
    [[note(), value(2), value(3)], { roleKind: 'hunter' }],
  ],
  [
    'H4',
    'for a talk with the sales team',
    [[value(1, { to: 'sales-team' })]],
    [[value(1, { to: 'friend' })]],
  ],
  ['N1', 'the day after the advised day', [[note()], { judgedOnDay: 8 }], [[note()], { judgedOnDay: 7 }]],
  [
    'N1',
    'ten days on where no day was advised',
    [[note()], { advisedDay: null, judgedOnDay: 10 }],
    [[note()], { advisedDay: null, judgedOnDay: 9 }],
  ],
  ['N2', 'without a note', [[value(3)]], [[value(3), note({ day: 9 })]]],
  ['N2', 'when the note was never sent', [[note({ sent: false })]], [[note()]]],
  ['!A1', 'when the note did not arrive', [[note({ delivered: false })]], [[note()]]],
]

describe('each rule at its boundary', () => {
  it.each(boundaries)('%s fires %s', (code, _when, [history, context], [neighbour, neighbourContext]) => {
    expect(assess(history, makeContext(context)).codes).toContain(code)
    expect(assess(neighbour, makeContext(neighbourContext)).codes).not.toContain(code)
  })
})

describe('the order of judgement', () => {
  const miffed = { tone: 'miffed' } as const
  it.each<[string, string, Contact[], Partial<Context>?]>([
    ['no-follow-up', 'nothing arrived', [empty(3, { sent: false })]],
    ['no-follow-up', 'only the sales team heard', [value(1, { to: 'sales-team' })]],
    ['stalker', 'one miffed note among good messages', [note(miffed), value(3), value(5)]],
    ['stalker', 'an empty reminder', [note(), value(3), empty(5, { refersToEarlierMessages: true })]],
    ['stalker', 'an empty call and another the next day', [note(), empty(3, call), empty(4, call)]],
    [
      'assertive/stalker',
      'the same with one value contact',
      [note(), value(1), empty(3, call), empty(4, call)],
    ],
    [
      'stalker',
      'the same with a referrer and a note of value only',
      [note({ value: 'problem-solution' }), referrer(2), empty(3), empty(4)],
    ],
    [
      'desperate/stalker',
      'a faint grievance with only empty contacts',
      [note(), empty(3, { tone: 'faintly-miffed' })],
    ],
    ['assertive/stalker', 'a faint grievance in a note', [note({ tone: 'faintly-miffed' })]],
    [
      'assertive/stalker',
      'a reminder inside requested information',
      [note(), empty(3, { purpose: 'requested-info', asksIfReceived: true })],
    ],
    [
      'assertive/desperate',
      'a hunter with three empty contacts',
      [note(), empty(1), empty(3), empty(5)],
      { roleKind: 'hunter' },
    ],
    ['desperate/stalker', 'two empty contacts across a silence', [note(), empty(3), empty(9)]],
    ['desperate', 'one empty contact', [note(), empty(3)]],
    ['assertive/stalker', 'an empty contact ignoring silence after value', [note(), value(3), empty(9)]],
    [
      'assertive/desperate',
      'an empty contact after answered value',
      [note(), value(3, { response: { kind: 'replies' } }), empty(9)],
    ],
    ['assertive/no-follow-up', 'a note and then nothing', [note()]],
    [
      'assertive/stalker',
      'a fourth value message into silence',
      [note(), value(1), value(3), value(5), value(8)],
    ],
    [
      'assertive/desperate',
      'value that says it is just following up',
      [note(), value(3, { saysJustFollowingUp: true })],
    ],
    ['assertive/desperate', 'value to HR', [note(), value(3, { to: 'hr' })]],
    [
      'assertive/desperate',
      'a long call with two different cues',
      [
        note(),
        value(3, { ...call, seconds: 301, response: { kind: 'takes-call', cues: ['hold', 'keyboard'] } }),
      ],
    ],
    [
      'assertive',
      'a call of 300 s with the same cues',
      [
        note(),
        value(3, { ...call, seconds: 300, response: { kind: 'takes-call', cues: ['hold', 'keyboard'] } }),
      ],
    ],
    [
      'assertive',
      'a long call with one cue twice',
      [note(), value(3, { ...call, seconds: 900, response: { kind: 'takes-call', cues: ['hold', 'hold'] } })],
    ],
    ['assertive/no-follow-up', 'a résumé that goes to HR', [note(), value(3, { attachments: ['resume'] })]],
    ['assertive/no-follow-up', 'value without a note', [value(3)]],
    [
      'assertive/no-follow-up',
      'a hunter who stopped after one',
      [note(), value(3)],
      { roleKind: 'hunter', movedOn: true },
    ],
    ['assertive', 'anyone else who stopped after one', [note(), value(3)], { movedOn: true }],
    ['assertive', 'a referrer and a note', [note(), referrer(3)]],
    ['assertive', 'note and value', [note(), value(3)]],
  ])('%s: %s', (perception, _why, history, context) => {
    expect(assess(history, makeContext(context)).perception).toBe(perception)
  })
})

describe('the day of judgement', () => {
  it('leaves out what has not happened by then', () => {
    const { perception, codes } = assess([note(), value(3), empty(15)], makeContext())
    expect(perception).toBe('assertive')
    expect(codes).not.toContain('D2')
  })
})

describe('a hunter of whom nothing more is expected', () => {
  it('still takes the hint of silence', () => {
    const context = { roleKind: 'hunter', movedOn: true, expectedMessages: 0 } as const
    expect(assess([note(), value(3)], makeContext(context)).codes).toContain('S7')
  })
})

describe('findings', () => {
  it('name the contact, its day and the quoted words', () => {
    const words = 'just calling to follow up'
    const history = [
      note(),
      empty(7, { ...call, quotes: { saysJustFollowingUp: words }, saysJustFollowingUp: true }),
    ]
    const broken = assess(history, makeContext()).findings.find((finding) => finding.code === '!A3')
    expect(broken).toMatchObject({ contact: 1, day: 7, words })
  })

  it('list each firing while the codes list each rule once', () => {
    const { findings, codes } = assess([note(), empty(3), empty(9)], makeContext())
    expect(findings.filter((finding) => finding.code === 'D2').map((finding) => finding.contact)).toEqual([
      1, 2,
    ])
    expect(codes.filter((code) => code === 'D2')).toHaveLength(1)
  })

  it('name contacts by their place in the list, whatever the order of days', () => {
    const { findings } = assess([empty(9), note()], makeContext())
    expect(findings.find((finding) => finding.code === 'A1')?.contact).toBe(1)
  })

  it('take an answer that comes later for silence until its day', () => {
    const late = empty(3, { ...call, response: { kind: 'takes-call', day: 20 } })
    expect(verdictOf([note(), late])).toContain('D3')
    expect(verdictOf([note(), late], { judgedOnDay: 20 })).toContain('D4')
  })
})
