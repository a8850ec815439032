import { describe, expect, it } from 'vitest'
import { assess, type Contact, type Context } from '../../src/rubric'
import { type Ground, groundsOf, mapContacts } from '../../src/rubric/grounds'
import { silenceBefore } from '../../src/rubric/silence'
import { whatIf } from '../../src/rubric/what-if'
import cases from '../fixtures/rubric-cases.json'
import { call, empty, makeContext, note, value, voicemail } from '../support/history'

const answered = { response: { kind: 'replies' as const } }

/** "perception: reason 0 2, reason": each reason with the contacts behind it. */
function why(history: Contact[], context: Partial<Context> = {}): string {
  const assessment = assess(history, makeContext(context))
  const reasons = groundsOf(assessment).map(({ reason, contacts }) => [reason, ...contacts].join(' '))
  return `${assessment.perception}: ${reasons.join(', ')}`
}

describe('the reasons for a perception', () => {
  it.each<[string, Contact[], string, Partial<Context>?]>([
    ['nothing at all', [], 'no-follow-up: nothing-arrived'],
    ['a plain grievance', [note(), value(3, { tone: 'miffed' })], 'stalker: grievance 1'],
    [
      'an empty reminder, and not the reminder in a message of value',
      [note(), value(2, { refersToEarlierMessages: true }), empty(9, { refersToEarlierMessages: true })],
      'stalker: empty-reminder 2',
    ],
    ['two calls in two days', [note(), empty(7, call), empty(8, call)], 'stalker: pressing 2'],
    [
      'several reasons for the same thing',
      [note(), empty(3), empty(4, { tone: 'miffed', asksIfReceived: true })],
      'stalker: grievance 2, empty-reminder 2, pressing 2',
    ],
    [
      'a reminder beside value',
      [note(), value(7, { refersToEarlierMessages: true })],
      'assertive/stalker: reminder 1',
    ],
    ['only questions', [note(), empty(7, answered)], 'desperate: only-empty 1'],
    ['questions past silence', [note(), empty(3), empty(7)], 'desperate/stalker: empty-past-silence 2'],
    [
      'value and a question',
      [note(), value(3, answered), empty(7)],
      'assertive/desperate: value-and-empty 2',
    ],
    [
      'value and a question past silence',
      [note(), value(3), empty(7)],
      'assertive/stalker: value-and-pressing 2',
    ],
    ['thanks alone', [note()], 'assertive/no-follow-up: nothing-after-thanks'],
    [
      'value past the hint',
      [note(), value(2), value(4), value(6), value(8)],
      'assertive/stalker: value-past-silence 4',
    ],
    [
      'announced value on a long voicemail',
      [note(), value(3, { ...voicemail, seconds: 50, saysJustFollowingUp: true })],
      'assertive/desperate: announced 1, long-voicemail 1',
    ],
    ['value to HR', [note(), value(3, { to: 'hr' })], 'assertive/desperate: through-hr 1'],
    [
      'a long call that was in the way',
      [
        note(),
        value(3, { ...call, seconds: 400, response: { kind: 'takes-call', cues: ['keyboard', 'hold'] } }),
      ],
      'assertive/desperate: long-call 1',
    ],
    [
      'the résumé once more',
      [note(), value(3, { attachments: ['resume'] })],
      'assertive/no-follow-up: resume 1',
    ],
    ['no thanks', [value(3)], 'assertive/no-follow-up: no-thanks'],
    [
      'empty hunting',
      [note(), empty(2), empty(4), empty(6)],
      'assertive/desperate: empty-hunting 1 2 3',
      { roleKind: 'hunter' },
    ],
    [
      'a hunter who left early',
      [note(), value(3)],
      'assertive/no-follow-up: left-early',
      { roleKind: 'hunter', movedOn: true },
    ],
    ['a welcome follow-up', [note(), value(7)], 'assertive: welcome'],
  ])('names %s', (_what, history, expected, context) => {
    expect(why(history, context)).toBe(expected)
  })

  it.each([
    ['only questions', [note(), empty(7, { tone: 'faintly-miffed' })], 'desperate/stalker: empty-and-hurt 1'],
    ['value', [note(), value(7, { tone: 'faintly-miffed' })], 'assertive/stalker: faint-grievance 1'],
  ])('tells a trace of hurt beside %s', (_what, history, expected) => {
    expect(why(history)).toBe(expected)
  })

  it('names every contact by its place, and only contacts of the history, in every labelled case', () => {
    for (const { history, context } of cases as unknown as { history: Contact[]; context: Context }[]) {
      const grounds = groundsOf(assess(history, context))
      expect(grounds.length).toBeGreaterThan(0)
      for (const index of grounds.flatMap(({ contacts }) => contacts)) expect(history[index]).toBeDefined()
    }
  })

  it('can be told under other numbers, and lose what has none', () => {
    const [ground] = groundsOf(assess([note(), empty(3), empty(4), empty(5)], makeContext()))
    expect(ground?.contacts).toEqual([2, 3])
    const moved = mapContacts(ground as Ground, (index) => (index === 2 ? null : index + 10))
    expect(moved.contacts).toEqual([13])
    expect(moved.rules).toEqual([
      { code: 'S2', contacts: [13] },
      { code: 'S3', contacts: [13] },
    ])
  })

  it('of a change are those of the changed history, by the numbers of the history as it was', () => {
    for (const { history, context } of cases as unknown as { history: Contact[]; context: Context }[]) {
      const change = whatIf(history, context)
      for (const index of change?.grounds.flatMap(({ contacts }) => contacts) ?? []) {
        expect(history[index]).toBeDefined()
      }
    }
    const pressed = [note(), empty(7, { ...call, refersToEarlierMessages: true }), empty(9)]
    expect(whatIf(pressed, makeContext())).toMatchObject({
      edits: [{ kind: 'with-value', contact: 1 }],
      grounds: [{ reason: 'reminder', contacts: [1] }],
    })
  })
})

describe('the silence before a contact', () => {
  const at = (history: Contact[], index: number) => silenceBefore(history, makeContext(), index)

  it('begins with the earliest contact that nobody answered, notes aside', () => {
    expect(at([note(), empty(3), empty(5), empty(7)], 3)).toEqual({ since: 3, values: 0 })
  })

  it('counts an answer that has come by that day, and none that has not', () => {
    const late = { response: { kind: 'replies' as const, day: 6 } }
    expect(at([value(3, late), empty(5)], 1)).toEqual({ since: 3, values: 1 })
    expect(at([value(3, late), empty(6)], 1)).toEqual({ since: null, values: 0 })
  })
})
