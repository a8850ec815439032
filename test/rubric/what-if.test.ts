import { describe, expect, it } from 'vitest'
import { assess, type Contact, type Context } from '../../src/rubric'
import { whatIf } from '../../src/rubric/what-if'
import cases from '../fixtures/rubric-cases.json'
import { call, empty, makeContext, note, value, voicemail } from '../support/history'

describe('the one change', () => {
  it.each<[string, Contact[], object]>([
    [
      'drops a reminder',
      [note(), value(3, { refersToEarlierMessages: true })],
      { edits: [{ kind: 'without-reminder', contact: 1 }], perception: 'assertive' },
    ],
    [
      'drops a grievance',
      [note(), value(3), value(6, { tone: 'miffed' })],
      { edits: [{ kind: 'without-grievance', contact: 2 }], perception: 'assertive' },
    ],
    [
      'drops the résumé',
      [note(), value(3, { attachments: ['resume'] })],
      { edits: [{ kind: 'without-resume', contact: 1 }], perception: 'assertive' },
    ],
    [
      'shortens a voicemail',
      [note(), value(3, { ...voicemail, seconds: 50 })],
      { edits: [{ kind: 'shorter', contact: 1 }], perception: 'assertive' },
    ],
    [
      'gives an empty call something',
      [note(), empty(7, call)],
      { edits: [{ kind: 'with-value', contact: 1 }], perception: 'assertive' },
    ],
    [
      'sends the note that was missing',
      [value(3)],
      { edits: [{ kind: 'note-on-the-day', contact: null }], perception: 'assertive' },
    ],
    [
      'follows up at all',
      [note()],
      { edits: [{ kind: 'follow-up-with-value', contact: null }], perception: 'assertive' },
    ],
  ])('%s', (_what, history, change) => {
    expect(whatIf(history, makeContext())).toMatchObject(change)
  })

  it('leaves out the second of two calls where that is enough for more than anything smaller', () => {
    const answered = { response: { kind: 'replies' as const } }
    const history = [note(), value(2, answered), empty(5)]
    expect(whatIf(history, makeContext())).toMatchObject({
      edits: [{ kind: 'with-value', contact: 2 }],
      perception: 'assertive',
    })
  })

  it('is two changes where one alone would not do', () => {
    const answered = { response: { kind: 'replies' as const } }
    const history = [note(), empty(4, answered), value(7, { refersToEarlierMessages: true })]
    expect(assess(history, makeContext()).perception).toBe('assertive/stalker')
    expect(whatIf(history, makeContext())).toMatchObject({
      edits: [
        { kind: 'without-reminder', contact: 2 },
        { kind: 'with-value', contact: 1 },
      ],
      perception: 'assertive',
      grounds: [{ reason: 'welcome' }],
    })
  })

  it('says what else it would have taken where one change helps and is not enough', () => {
    const history = [note(), value(2), empty(4, { asksIfReceived: true }), empty(9)]
    expect(assess(history, makeContext()).perception).toBe('stalker')
    const change = whatIf(history, makeContext())
    expect(change?.perception).toBe('assertive/stalker')
    const contacts = (change?.further ?? []).map(({ contact }) => contact)
    expect(contacts).not.toHaveLength(0)
    const left = history.filter((_, at) => !contacts.includes(at) && change?.edits[0]?.contact !== at)
    expect(assess(left, makeContext()).perception).toBe('assertive')
    expect(whatIf([note(), empty(4)], makeContext())?.further).toEqual([])
  })

  it('is as many as it takes where two would not do', () => {
    const answered = { response: { kind: 'replies' as const } }
    const announced = { ...answered, saysJustFollowingUp: true }
    const history = [note(), empty(2, answered), value(4, announced), value(6, announced)]
    expect(whatIf(history, makeContext())).toMatchObject({
      edits: [
        { kind: 'without-just-following-up', contact: 2 },
        { kind: 'without-just-following-up', contact: 3 },
        { kind: 'with-value', contact: 1 },
      ],
      perception: 'assertive',
    })
  })

  it('is none where everything was well', () => {
    expect(whatIf([note(), value(3)], makeContext())).toBeNull()
  })

  it('is what it says: made on the history it gives the perception it names, and a better one', () => {
    const rank = ['stalker', 'desperate', 'assertive']
    for (const { history, context } of cases as unknown as { history: Contact[]; context: Context }[]) {
      const change = whatIf(history, context)
      const before = assess(history, context).perception
      if (change === null) continue
      expect(change.perception).not.toBe(before)
      expect(rank.indexOf(change.perception.split('/')[0] ?? '')).toBeGreaterThanOrEqual(
        rank.indexOf(before.split('/')[0] ?? ''),
      )
    }
  })
})
