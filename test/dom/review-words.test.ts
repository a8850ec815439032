import { describe, expect, it } from 'vitest'
import { groundWords } from '../../src/dom/review/grounds'
import { becauseWords } from '../../src/dom/review/words'
import type { ReviewedContact } from '../../src/review'
import type { Finding } from '../../src/rubric'

const makeContact = (overrides: Partial<ReviewedContact> = {}): ReviewedContact => ({
  index: 0,
  day: 7,
  channel: 'call',
  class: 'empty',
  unanswered: { since: null, values: 0 },
  from: 'candidate',
  to: 'mara',
  label: 'Call',
  turns: [],
  ready: [],
  subject: null,
  text: 'Any news?',
  seconds: 9,
  handling: 'taken',
  answers: [],
  findings: [],
  after: 'desperate',
  ...overrides,
})

const makeFinding = (overrides: Partial<Finding> = {}): Finding => ({
  code: 'D2',
  contact: 0,
  day: 7,
  words: 'Any news?',
  fields: ['purpose'],
  ...overrides,
})

describe('what decided', () => {
  it('is quoted from what was said', () => {
    expect(becauseWords(makeFinding(), makeContact())).toBe('“Any news?”')
  })

  it('is no quote from a call that nobody took', () => {
    expect(becauseWords(makeFinding(), makeContact({ handling: 'missed' }))).toBe(
      'What you had ready to say: “Any news?”',
    )
  })

  it('is a number of days where silence had answered', () => {
    const contact = makeContact({ unanswered: { since: 2, values: 0 } })
    expect(becauseWords(makeFinding({ code: '!S7' }), contact)).toBe(
      'What decided it: what you sent on day 2 still had no answer on day 7, 5 days later. An answer to something else does not count for it.',
    )
  })

  it('is not undone by a day that they had named', () => {
    const findings = [makeFinding({ code: 'D1' })]
    const contact = makeContact({ unanswered: { since: 2, values: 0 }, findings })
    expect(becauseWords(makeFinding({ code: '!S7' }), contact)).toContain('named this day')
  })

  it('is a count where messages of value had gone unanswered', () => {
    const contact = makeContact({ class: 'value', unanswered: { since: 2, values: 3 } })
    expect(becauseWords(makeFinding({ code: '!S7' }), contact)).toContain('several messages')
  })
})

describe('the reasons', () => {
  const contacts = [makeContact({ index: 0 }), makeContact({ index: 2 }), makeContact({ index: 5 })]

  it('name the messages by their number in the review', () => {
    const ground = {
      reason: 'only-empty',
      rules: [{ code: 'D2', contacts: [0, 2, 5] }],
      contacts: [0, 2, 5],
    } as const
    expect(groundWords({ ...ground, rules: [], contacts: [...ground.contacts] }, contacts)).toContain(
      'messages 1, 2 and 3',
    )
  })

  it('tell which of the rules behind a reason it was', () => {
    const because = (code: 'S4' | 'S5') =>
      groundWords({ reason: 'reminder', rules: [{ code, contacts: [5] }], contacts: [5] }, contacts)
    expect(because('S4')).toMatch(/^In message 3 they were reminded/)
    expect(because('S5')).toMatch(/^In message 3 you asked whether/)
  })
})
