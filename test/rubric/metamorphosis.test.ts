import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type Contact, type Context, type ResponseKind } from '../../src/rubric'
import cases from '../fixtures/rubric-cases.json'

const kinds: ResponseKind[] = [
  'none',
  'not-answered',
  'takes-call',
  'answered',
  'replies',
  'calls-back',
  'engaged',
  'says-no-news',
  'says-still-deciding',
  'says-call-me-day-9',
  'auto-reply',
]

const anyContact: fc.Arbitrary<Contact> = fc.record(
  {
    day: fc.integer({ min: 0, max: 16 }),
    from: fc.constantFrom('candidate', 'candidate', 'candidate', 'referrer', 'hiring-manager'),
    to: fc.constantFrom(
      'hiring-manager',
      'hiring-manager',
      'hr',
      'outside-recruiter',
      'sales-team',
      'friend',
    ),
    channel: fc.constantFrom('call', 'voicemail', 'email', 'letter', 'text'),
    purpose: fc.constantFrom(
      'thank-you',
      'follow-up',
      'value',
      'value+follow-up',
      'requested-info',
      'remind',
      'other',
    ),
    tone: fc.constantFrom('warm', 'neutral', 'neutral', 'pleading', 'faintly-miffed', 'miffed'),
    seconds: fc.constantFrom(14, 30, 31, 120, 300, 301),
    attachments: fc.subarray(['article:competitor', 'resume', 'form']),
    value: fc.constantFrom(null, 'pretext', 'industry-info', 'specific-endorsement', 'generic-endorsement'),
    saysJustFollowingUp: fc.boolean(),
    refersToEarlierMessages: fc.constantFrom(false, false, true),
    asksIfReceived: fc.constantFrom(false, false, true),
    withholdsDetail: fc.boolean(),
    asksHowHandled: fc.boolean(),
    givesSolvedExample: fc.boolean(),
    relation: fc.constantFrom('inside-company', 'known-to-manager', 'none'),
    sent: fc.constantFrom(true, true, true, false),
    delivered: fc.constantFrom(true, true, true, false),
    response: fc.record(
      {
        kind: fc.constantFrom(...kinds),
        day: fc.integer({ min: 0, max: 20 }),
        cues: fc.subarray(['keyboard', 'disengaged', 'hold', 'hurrying'] as const),
      },
      { requiredKeys: ['kind'] },
    ),
  },
  { requiredKeys: ['day', 'from', 'to', 'channel', 'purpose'] },
)

const history = fc.array(anyContact, { maxLength: 8 })

const context: fc.Arbitrary<Context> = fc.record(
  {
    roleKind: fc.constantFrom('standard', 'standard', 'hunter', 'other-sales'),
    interviewDay: fc.constantFrom(0, 0, 1),
    advisedDay: fc.constantFrom(7, 9, null),
    judgedOnDay: fc.integer({ min: 16, max: 20 }),
    alreadyApplied: fc.boolean(),
    coldCalling: fc.boolean(),
    newHireStartDay: fc.constantFrom(10, 15),
    expectedMessages: fc.constantFrom(2, 5),
    movedOn: fc.boolean(),
  },
  { requiredKeys: ['roleKind', 'interviewDay', 'advisedDay', 'judgedOnDay', 'alreadyApplied'] },
)

const plain = (list: Contact[], about: Context) => {
  const { perception, codes } = assess(list, about)
  return { perception, codes }
}

const shiftKind = (kind: ResponseKind, by: number): ResponseKind => {
  const named = /^says-call-me-day-(\d+)$/.exec(kind)
  return named ? (`says-call-me-day-${Number(named[1]) + by}` as ResponseKind) : kind
}

const shift = (one: Contact, by: number): Contact => ({
  ...one,
  day: one.day + by,
  ...(one.response === undefined
    ? {}
    : {
        response: {
          ...one.response,
          kind: shiftKind(one.response.kind, by),
          ...(one.response.day === undefined ? {} : { day: one.response.day + by }),
        },
      }),
})

describe('what must not change the label', () => {
  it('shifting all days', () => {
    fc.assert(
      fc.property(history, context, fc.integer({ min: 1, max: 30 }), (list, about, by) => {
        const later: Context = {
          ...about,
          interviewDay: about.interviewDay + by,
          advisedDay: about.advisedDay === null ? null : about.advisedDay + by,
          judgedOnDay: about.judgedOnDay + by,
          ...(about.newHireStartDay == null ? {} : { newHireStartDay: about.newHireStartDay + by }),
        }
        expect(
          plain(
            list.map((one) => shift(one, by)),
            later,
          ),
        ).toEqual(plain(list, about))
      }),
    )
  })

  it('names, texts, the market and contacts that count for nobody', () => {
    fc.assert(
      fc.property(history, context, fc.string(), (list, about, words) => {
        const renamed = list.map((one) => ({ ...one, text: words, quotes: { purpose: words } }))
        const stranger: Contact = {
          day: 3,
          from: 'candidate',
          to: 'friend',
          channel: 'call',
          purpose: 'complain',
          tone: 'miffed',
        }
        expect(plain([...renamed, stranger], { ...about, role: words, market: words })).toEqual(
          plain(list, about),
        )
      }),
    )
  })

  it('contacts that never arrived', () => {
    fc.assert(
      fc.property(
        history,
        context,
        anyContact,
        fc.constantFrom('sent', 'delivered'),
        (list, about, lost, how) => {
          expect(plain([...list, { ...lost, [how]: false }], about)).toEqual(plain(list, about))
        },
      ),
    )
  })

  it('the order of the list between different days', () => {
    const distinct = fc.uniqueArray(anyContact, { maxLength: 8, selector: (one) => one.day })
    fc.assert(
      fc.property(distinct, context, (list, about) => {
        expect(plain(list.toReversed(), about)).toEqual(plain(list, about))
      }),
    )
  })

  it('judging twice, or freezing what is judged', () => {
    fc.assert(
      fc.property(history, context, (list, about) => {
        const frozen = Object.freeze(list.map((one) => Object.freeze(one)))
        expect(assess(frozen, about)).toEqual(assess(list, about))
      }),
    )
  })
})

describe('what must move it', () => {
  const labelled = cases as unknown as { id: string; context: Context; history: Contact[]; label: string }[]
  const assertive = labelled.filter((one) => one.label === 'assertive')

  it.each(assertive)('$id: a miffed message makes it stalker', ({ history: list, context: about }) => {
    const own = list.findIndex((one) => one.from === 'candidate' && one.to === 'hiring-manager')
    const miffed = list.map((one, index) => (index === own ? { ...one, tone: 'miffed' as const } : one))
    expect(assess(miffed, about).perception).toBe('stalker')
  })

  it.each(assertive)('$id: nothing delivered makes it no-follow-up', ({ history: list, context: about }) => {
    expect(
      assess(
        list.map((one) => ({ ...one, delivered: false })),
        about,
      ).perception,
    ).toBe('no-follow-up')
  })

  it.each(assertive)('$id: without value it is no longer assertive', ({ history: list, context: about }) => {
    const bare = list.map((one) => ({ ...one, value: null, attachments: [] }))
    const hadValue = list.some((one) => one.from === 'candidate' && one.purpose.startsWith('value'))
    expect(assess(bare, about).perception === 'assertive').toBe(!hadValue)
  })

  it.each(labelled.filter((one) => one.label === 'stalker'))(
    '$id: a hunter role lifts the count and nothing else',
    ({ history: list, context: about }) => {
      const { perception, codes } = assess(list, { ...about, roleKind: 'hunter' })
      expect(codes.filter((code) => ['S1', 'S2', 'S3', '!S7'].includes(code))).toEqual([])
      const grave = codes.some((code) => ['S4', 'S5', 'S6'].includes(code))
      expect(perception === 'stalker').toBe(grave)
    },
  )

  it.each(
    labelled.filter((one) =>
      one.history.some((contact) => contact.day === one.context.advisedDay && contact.value === null),
    ),
  )('$id: D1 goes with the advised day', ({ history: list, context: about }) => {
    const before = assess(list, about).codes.includes('D1')
    const after = assess(list, { ...about, advisedDay: 99 }).codes.includes('D1')
    const named = list.some((one) => one.response?.kind.startsWith('says-call-me-day'))
    expect(before).toBe(true)
    expect(after).toBe(named)
  })
})
