import { describe, expect, expectTypeOf, it } from 'vitest'
import { cuesOf } from '../../src/director/cues-of'
import { afterMessages } from '../../src/dom/messages.after.en'
import { messages } from '../../src/dom/messages.en'
import { reviewWords } from '../../src/dom/messages.review.en'
import { rules } from '../../src/dom/messages.rules.en'
import { count, fill, t } from '../../src/dom/t'
import { captionText } from '../../src/dom/play/after-words'
import { type GameEvent, moods } from '../../src/engine'
import { isKept, type RuleCode, ruleCodes } from '../../src/rubric'
import { weekdays } from '../../src/scenario'

const day = 3

/** One event of every kind that can have a caption, in every form. */
const events: GameEvent[] = [
  ...(['call', 'voicemail', 'email', 'letter', 'text'] as const).map(
    (channel): GameEvent => ({
      day,
      type: 'sent',
      contact: 0,
      choice: 'x',
      channel,
      from: 'candidate',
      to: 'mara',
      subject: null,
      text: 'Hello',
      seconds: 9,
      attachments: [],
      item: null,
      itch: false,
      isTheirCall: false,
    }),
  ),
  ...(['taken', 'unanswered', 'hung-up'] as const).map(
    (phase): GameEvent => ({ day, type: 'call', contact: 0, phase, with: 'mara' }),
  ),
  ...(
    ['taken', 'missed', 'deleted', 'saved', 'forwarded', 'archived', 'starred', 'read', 'unread'] as const
  ).flatMap((handling) =>
    (['call', 'voicemail', 'email'] as const).map(
      (channel): GameEvent => ({
        day,
        type: 'handled',
        contact: 0,
        handling,
        seconds: 9,
        channel,
        by: 'mara',
      }),
    ),
  ),
  ...(['keyboard', 'disengaged', 'hold', 'hurrying'] as const).map(
    (cue): GameEvent => ({ day, type: 'cue', contact: 0, cue, by: 'mara' }),
  ),
  ...(['replies', 'calls-back', 'auto-reply', 'engaged'] as const).flatMap((kind) =>
    (['call', 'email'] as const).map(
      (channel): GameEvent => ({
        day,
        type: 'response',
        contact: 0,
        kind,
        channel,
        by: 'mara',
        says: 'Hm.',
        shows: null,
      }),
    ),
  ),
  ...moods.map((mood): GameEvent => ({ day, type: 'mood', mood, band: 'open', by: 'mara' })),
  ...(['warm', 'open', 'flat', 'irritated', 'alarmed'] as const).map(
    (band): GameEvent => ({ day, type: 'thought', text: 'Hm.', band, by: 'mara', contact: 0 }),
  ),
  { day, type: 'prepared', item: 'x', text: 'Done.' },
  ...weekdays.map(
    (weekday): GameEvent => ({ day, type: 'day', weekday, isWeekend: false, isAdvised: false }),
  ),
  { day, type: 'silence', silentDays: 1, unanswered: 1 },
  ...(['news', 'message'] as const).map(
    (kind): GameEvent => ({ day, type: 'happened', id: 'x', kind, text: 'News.', by: null, shortlist: 2 }),
  ),
  { day, type: 'movedOn' },
  { day, type: 'ended', state: 'x', ending: 'offer', headline: 'Yes', text: 'Yes.' },
]

describe('the captions', () => {
  const cues = events.flatMap((event) => cuesOf(event, () => 'Mara').caption ?? [])

  it('have words for every cue that the director gives, with every value filled in', () => {
    expect(cues.length).toBeGreaterThan(40)
    const bad = cues.filter((cue) => /^$|[{}]|undefined/.test(captionText(cue) ?? ''))
    expect(bad).toEqual([])
  })

  it('put moods and weekdays into words', () => {
    expect(captionText({ key: 'caption.face', values: { name: 'Mara', mood: 'suspicious' } })).toBe(
      'Mara looks wary.',
    )
    expect(captionText({ key: 'caption.day', values: { weekday: 'friday', day: 8 } })).toBe(
      'A calendar page turns: Friday, day 8.',
    )
  })

  it('name no seconds where nothing was listened to', () => {
    expect(captionText({ key: 'caption.deleted', values: { name: 'Mara', seconds: 0 } })).toBe(
      'Mara deletes it.',
    )
  })

  it('exist for every sound and sight that the director may name', () => {
    const wanted =
      'ring ringback pick-up hang-up voicemail-beep keyboard disengaged hold hurrying mail-out mail-in deleted saved forwarded archived starred read unread missed taken day silence murmur face prepared moved-on ended voicemail-left prompt-unavailable prompt-goodbye'
    for (const key of wanted.split(' ')) expect(afterMessages).toHaveProperty([`caption.${key}`])
  })
})

describe('the words for the rules', () => {
  const codes = Object.keys(rules) as RuleCode[]

  it('cover every code of the rubric', () => {
    for (const code of ruleCodes) expect(codes).toContain(code)
  })

  it.each(codes)('say in 25 words at most why %s came across so, without a word for a perception', (code) => {
    const { why } = rules[code]
    expect(why.split(/\s+/).length).toBeLessThanOrEqual(25)
    expect(why).not.toMatch(/desperate|stalk|assertive|alarming/i)
  })

  it.each(codes)('tell for %s what would have changed it exactly where advice was broken', (code) => {
    const kept = isKept(code)
    expect(rules[code].instead === null).toBe(kept)
  })
})

describe('the words of the review', () => {
  it('name the messages in every sentence about a rule that decided', () => {
    const sentences = Object.entries(reviewWords).filter(([key]) => key.startsWith('by.'))
    expect(sentences.length).toBeGreaterThan(0)
    for (const [, text] of sentences) expect(text).toContain('{messages}')
  })

  it('speak of messages and never tell anyone what they are', () => {
    const texts = [...Object.values(reviewWords), ...Object.values(rules).map((one) => one.why)]
    expect(texts.filter((text) => /you (are|were) (a |an )?(desperate|stalk|assertive)/i.test(text))).toEqual(
      [],
    )
  })

  it('name the strongest perception by the player’s word alone', () => {
    const texts = Object.entries(reviewWords).filter(([key]) => key !== 'card.source')
    expect(texts.filter(([, text]) => /stalker/i.test(text.replace('{stalker}', '')))).toEqual([])
  })
})

describe('looking up words', () => {
  it('finds every key in one list alone', () => {
    const both = Object.keys(messages).filter((key) => key in afterMessages)
    expect(both).toEqual([])
  })

  it('fills holes and leaves unknown ones visible', () => {
    expect(t('play.today', { day: 4, weekday: 'Monday' })).toBe('Day 4, Monday')
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}')
  })

  it('puts in text as it is', () => {
    expect(fill('{a}', { a: '<b>$& {b}</b>' })).toBe('<b>$& {b}</b>')
  })

  it('counts', () => {
    expect(count('play.wait', 1)).toBe('Wait a day')
    expect(count('play.wait', 3)).toBe('Wait – up to 3 days')
  })

  it('refuses at compile time a key that does not exist and values that do not fit', () => {
    expectTypeOf(t<'play.today'>).parameters.toEqualTypeOf<
      ['play.today', Readonly<Record<'day' | 'weekday', string | number>>]
    >()
    expectTypeOf<'no.such'>().not.toExtend<Parameters<typeof t>[0]>()
  })
})
