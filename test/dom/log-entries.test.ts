import { describe, expect, it } from 'vitest'
import { firstSteps } from '../../src/dom/play/first-steps'
import { type LogSource, logOf } from '../../src/dom/play/log-entries'
import { stripOf } from '../../src/dom/play/strip-days'
import type { Scenario } from '../../src/scenario'
import { makeSession } from '../../src/session'
import { makeChoice, makeSmall } from '../support/scenario'

const answered = makeSmall({
  choices: [
    makeChoice(
      'ask',
      {},
      { responses: [{ kind: 'replies', afterDays: 2, says: 'No news.', shows: 'A short mail.' }] },
    ),
    makeChoice('beep', { channel: 'voicemail', seconds: 20, text: 'Any news?' }),
  ],
})

function sourceOf(
  scenario: Scenario,
  inputs: readonly string[],
  coaching: LogSource['coaching'] = 'standard',
): LogSource {
  const { events, stepStarts } = makeSession({ scenario, seed: 1, log: inputs }).store.getState()
  return { scenario, events, stepStarts, revealed: events.length, coaching, isPlaying: false }
}

/** The log in short, one line an entry. */
const linesOf = (source: Parameters<typeof logOf>[0]): string[] =>
  logOf(source).flatMap(({ step, entries }) =>
    entries.map((entry) => {
      const text =
        'text' in entry
          ? entry.text
          : entry.type === 'heard'
            ? entry.event.says
            : entry.type === 'why' || entry.type === 'why-asked'
              ? 'codes' in entry && entry.codes.join(' ')
              : entry.type === 'sent'
                ? entry.event.text
                : entry.event.text
      return `${step} ${entry.type}: ${text}`
    }),
  )

describe('the log', () => {
  it('tells each step with what became of it', () => {
    expect(linesOf(sourceOf(answered, ['ask', 'wait']))).toMatchInlineSnapshot(`
      [
        "0 day: Thursday, the interview",
        "0 told: Your desk.",
        "1 sent: Any news?",
        "1 cue: Mara reads the mail.",
        "1 cue: Mara looks annoyed.",
        "1 thought: Again.",
        "1 told: Your desk.",
        "2 silence: No reply yet. Day 1, Friday.",
        "2 day: Day 2, Saturday",
        "2 heard: No news.",
        "2 cue: Mara looks matter-of-fact.",
        "2 told: Your desk.",
      ]
    `)
  })

  it('tells silent days in one line, and gives the day that is then acted on its heading', () => {
    const lines = linesOf(sourceOf(answered, ['beep', 'wait']))
    expect(lines.filter((line) => line.startsWith('2 '))).toEqual([
      '2 silence: No reply yet. Day 1, Friday, to day 2, Saturday.',
      '2 day: Day 3, Sunday',
      '2 silence: No reply yet.',
      '2 told: Your desk.',
    ])
  })

  it('does not speak of a reply where none is owed', () => {
    const lines = linesOf(sourceOf(answered, ['wait']))
    expect(lines.filter((line) => line.includes('silence'))).toEqual([
      '1 silence: Nothing new. Day 1, Friday, to day 2, Saturday.',
      '1 silence: Nothing new.',
    ])
  })

  it('tells no silence of a day on which somebody speaks after all', () => {
    const source = sourceOf(answered, ['wait'])
    const speaking = source.events.map((event) =>
      event.type === 'told' && event.day === 3 ? { ...event, speaker: 'mara' } : event,
    )
    const lines = linesOf({ ...source, events: speaking })
    expect(lines.filter((line) => line.startsWith('1 '))).toEqual([
      '1 silence: Nothing new. Day 1, Friday, to day 2, Saturday.',
      '1 day: Day 3, Sunday',
      '1 told: Your desk.',
    ])
    expect(stripOf(answered, speaking)[3]?.marks).toEqual([])
  })

  it('is the same for a play that has only begun, whether or not the later part has come', () => {
    const source = sourceOf(answered, [])
    expect(firstSteps(answered, source.events)).toEqual(logOf(source))
    expect(firstSteps(answered, sourceOf(answered, ['wait']).events)).toBeNull()
  })

  it('holds back what has not been revealed', () => {
    const source = sourceOf(answered, ['ask'])
    const revealed = source.events.findIndex((event) => event.type === 'handled')
    const lines = linesOf({ ...source, revealed, isPlaying: true })
    expect(lines).toContain('1 sent: Any news?')
    expect(lines.some((line) => line.includes('archives'))).toBe(false)
  })

  const whys = (coaching: LogSource['coaching'], inputs: readonly string[], isPlaying = false) =>
    linesOf({ ...sourceOf(answered, inputs, coaching), isPlaying }).filter((line) => line.includes('why'))

  it('gives a novice a why after each step, once it is over', () => {
    expect(whys('novice', ['beep'], true)).toEqual([])
    expect(whys('novice', ['beep'])).toEqual([expect.stringContaining('D2')])
    const types = logOf(sourceOf(answered, ['beep'], 'novice'))
      .at(-1)
      ?.entries.map(({ type }) => type)
    expect(types?.slice(-3)).toEqual(['thought', 'why', 'told'])
  })

  it('gives others none, and nobody one at the end: the other side comes before any verdict', () => {
    const inputs = ['beep', 'beep', 'beep']
    expect(whys('standard', [...inputs, 'move-on'])).toEqual([])
    expect(whys('novice', inputs)).toHaveLength(3)
    expect(whys('novice', [...inputs, 'move-on'])).toHaveLength(3)
  })

  it('asks once, after the first why, if it may wait for the review', () => {
    const asked = (inputs: readonly string[]) =>
      logOf({ ...sourceOf(answered, inputs, 'novice'), isAsked: true }).flatMap(({ step, entries }) =>
        entries.flatMap(({ type }) => (type === 'why-asked' ? [step] : [])),
      )
    expect(asked(['wait'])).toEqual([])
    expect(asked(['wait', 'beep', 'beep'])).toEqual([2])
    const source = { ...sourceOf(answered, ['beep'], 'novice'), isAsked: true }
    const types = logOf(source)
      .at(-1)
      ?.entries.map(({ type }) => type)
    expect(types?.slice(-3)).toEqual(['why', 'why-asked', 'told'])
  })

  it('gives none at all in an exam, where nobody’s thoughts are told either', () => {
    const source = sourceOf(answered, ['ask', 'beep', 'move-on'], 'exam')
    expect(linesOf(source).filter((line) => / (why|thought):/.test(line))).toEqual([])
    expect(linesOf({ ...source, coaching: 'standard' }).some((line) => line.includes('thought'))).toBe(true)
  })

  it('tells a call’s words as said only once it is taken', () => {
    const ring = (kind: 'not-answered' | 'takes-call') =>
      makeSmall({
        choices: [makeChoice('ring', { channel: 'call', seconds: 20 }, { responses: [{ kind }] })],
      })
    const spoken = (scenario: Scenario, isPlaying = false) => {
      const source = sourceOf(scenario, ['ring'])
      const sent = source.events.findIndex((event) => event.type === 'sent')
      const revealed = isPlaying ? sent + 1 : source.revealed
      return logOf({ ...source, revealed, isPlaying })
        .flatMap(({ entries }) => entries)
        .flatMap((entry) => (entry.type === 'sent' ? [entry.isSpoken] : []))
    }
    expect(spoken(ring('not-answered'))).toEqual([false])
    expect(spoken(ring('not-answered'), true)).toEqual([null])
    expect(spoken(ring('takes-call'))).toEqual([true])
  })
})

describe('the calendar strip', () => {
  it('marks today, weekends, the named day, contacts, answers and silence', () => {
    const { scenario, events } = sourceOf(answered, ['ask', 'wait'])
    const days = stripOf(scenario, events)
    expect(days).toHaveLength(15)
    expect(days[0]?.marks).toEqual([{ type: 'sent', channel: 'email', from: 'candidate', with: null }])
    expect(days[1]?.marks).toEqual([{ type: 'silence', isWaiting: true }])
    expect(days[2]).toMatchObject({ isToday: true, isWeekend: true, marks: [{ type: 'heard', by: 'mara' }] })
    expect(days.filter((one) => one.isAdvised).map((one) => one.day)).toEqual([7])
  })

  it('moves the named day where the employer names another', () => {
    const named = makeSmall({
      choices: [
        makeChoice('ask', {}, { responses: [{ kind: 'says-call-me-day-9', says: 'Call me on day 9.' }] }),
        makeChoice('other'),
      ],
    })
    const { scenario, events } = sourceOf(named, ['ask'])
    const advised = stripOf(scenario, events).filter((one) => one.isAdvised)
    expect(advised.map((one) => one.day)).toContain(9)
  })

  it('knows a call that the other side made', () => {
    const { scenario, events } = sourceOf(answered, ['beep'])
    const theirs = events.map((event) => (event.type === 'sent' ? { ...event, isTheirCall: true } : event))
    expect(stripOf(scenario, theirs)[0]?.marks).toMatchObject([{ type: 'sent', with: 'mara' }])
  })

  it('stays on the day of play when the verdict speaks of a later one', () => {
    const { scenario, events } = sourceOf(answered, ['move-on'])
    expect(stripOf(scenario, events).find((one) => one.isToday)?.day).toBe(0)
  })
})
