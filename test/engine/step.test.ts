import { describe, expect, it } from 'vitest'
import {
  faceOf,
  choices,
  codesNow,
  eventsOf,
  type GameEvent,
  inputs,
  perceive,
  replay,
  replayPrefix,
  start,
  step,
  verdict,
} from '../../src/engine'
import type { Scenario, TurnChoice } from '../../src/scenario'
import { makeChoice, makeDecision, makeSmall } from '../support/scenario'

/** Positions and events of a log, seed 1. */
function run(scenario: Scenario, log: string[]) {
  const replayed = replay(scenario, 1, log)
  const last = replayed.steps.at(-1)
  return { position: replayed.position, events: last?.events ?? [] }
}

const typesOf = (events: readonly GameEvent[]) => events.map((event) => event.type)
const pick = <T extends GameEvent['type']>(events: readonly GameEvent[], type: T) =>
  events.filter((event): event is Extract<GameEvent, { type: T }> => event.type === type)

describe('starting', () => {
  it('enters the first state with a face and a perception', () => {
    const { position, events } = start(makeSmall(), 1)
    expect(position).toMatchObject({ state: 'desk', day: 0, inputs: 0, movedOn: false })
    expect(typesOf(events)).toEqual(['mood', 'perception', 'entered', 'told'])
    expect(pick(events, 'perception')[0]).toMatchObject({ perception: 'unformed', band: 'open' })
  })

  it('draws the variant from the seed alone', () => {
    const variants = ['a', 'b', 'c'].map((id) => ({ id, title: id, truth: id, facts: {} }))
    const scenario = makeSmall({}, { variants })
    const drawn = Array.from({ length: 60 }, (_, seed) => start(scenario, seed).position.variant)
    expect(new Set(drawn)).toEqual(new Set(['a', 'b', 'c']))
    expect(drawn).toEqual(Array.from({ length: 60 }, (_, seed) => start(scenario, seed).position.variant))
  })
})

describe('offers', () => {
  it('always hold wait and move-on after the choices', () => {
    expect(inputs(makeSmall(), start(makeSmall(), 1).position).slice(-2)).toEqual(['wait', 'move-on'])
  })

  it('come in an order of the seed, and are the same choices', () => {
    const three = makeSmall({ choices: ['a', 'b', 'c', 'd'].map((id) => makeChoice(id)) })
    const orders = Array.from({ length: 40 }, (_, seed) =>
      inputs(three, start(three, seed).position).slice(0, 4),
    )
    expect(new Set(orders.map(String)).size).toBeGreaterThan(5)
    expect(new Set(orders.map((order) => String(order.toSorted())))).toEqual(new Set(['a,b,c,d']))
  })

  it('leave out what the day has no effort for', () => {
    const dear = makeSmall({ choices: [makeChoice('dear', {}, { effort: 2 }), makeChoice('cheap')] })
    expect(inputs(dear, run(dear, ['dear']).position)).toEqual(['cheap', 'wait', 'move-on'])
    expect(inputs(dear, run(dear, ['dear', 'wait']).position)).toContain('dear')
  })

  it('offer an item of the notebook once, after it has been prepared', () => {
    const to = [{ to: 'desk' }]
    const notebook = makeSmall({
      choices: [
        { kind: 'prepare', id: 'read-up', label: 'read up', item: 'price', text: 'You read.', to },
        makeChoice('offer', { purpose: 'value' }, { uses: 'price' }),
        makeChoice('ask'),
      ],
    })
    const offered = (log: string[]) => inputs(notebook, run(notebook, log).position)
    expect(offered([])).not.toContain('offer')
    expect(offered(['read-up'])).not.toContain('read-up')
    expect(offered(['read-up'])).toContain('offer')
    expect(offered(['read-up', 'offer', 'wait'])).not.toContain('offer')
    expect(codesNow(notebook, run(notebook, ['read-up', 'offer']).position)).toContain('A4')
  })

  it('offer an item that is still to come from its day on', () => {
    const later = makeSmall(
      { choices: [makeChoice('offer', { purpose: 'value' }, { uses: 'news' }), makeChoice('ask')] },
      { notebook: [{ id: 'news', title: 'News', detail: 'Read.', value: 'competitor-info', fromDay: 3 }] },
    )
    const offered = (log: string[]) => inputs(later, run(later, log).position)
    expect(offered([])).not.toContain('offer')
    const waits = ['wait']
    while (run(later, waits).position.day < 3) waits.push('wait')
    expect(offered(waits)).toContain('offer')
  })

  it('hold the draft that writes itself on silent evenings only', () => {
    const itchy = makeSmall({ itch: [makeChoice('itch', { text: 'Just checking in.' })] })
    expect(choices(itchy, start(itchy, 1).position)?.itch).toBeNull()
    expect(choices(itchy, run(itchy, ['wait']).position)?.itch?.id).toBe('itch')
    expect(inputs(itchy, run(itchy, ['wait', 'itch']).position)).not.toContain('itch')
  })
})

describe('a refused input', () => {
  it('names itself and what is offered', () => {
    const scenario = makeSmall()
    const { position } = start(scenario, 1)
    expect(() => step(scenario, position, 'apology')).toThrow(
      /^"apology" is not offered in "desk"; offered are ("note", "ask"|"ask", "note"), "wait", "move-on"$/,
    )
  })

  it('changes nothing', () => {
    const scenario = makeSmall()
    const { position } = start(scenario, 1)
    const before = JSON.stringify(position)
    expect(() => step(scenario, position, 'apology')).toThrow('not offered')
    expect(JSON.stringify(position)).toBe(before)
  })

  it('is refused after the end', () => {
    const scenario = makeSmall()
    expect(() => step(scenario, run(scenario, ['move-on']).position, 'wait')).toThrow(/has ended in "moved"/)
  })

  it('names its place in a log, and the prefix before it still fits', () => {
    const scenario = makeSmall()
    expect(() => replay(scenario, 1, ['note', 'apology'])).toThrow(
      /^input 2 of the log does not fit: "apology"/,
    )
    expect(replayPrefix(scenario, 1, ['note', 'apology', 'ask'])).toMatchObject({
      fitted: 1,
      position: { inputs: 1 },
    })
  })

  it('names a state that the scenario does not have', () => {
    const { position } = start(makeSmall(), 1)
    expect(() => step(makeSmall(), { ...position, state: 'attic' }, 'wait')).toThrow(
      'the position does not fit scenario "small": "state" is "attic"',
    )
  })
})

describe('a contact', () => {
  it('is sent, delivered, handled, answered and only then judged', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('mail', {}, { responses: [{ kind: 'says-no-news', says: 'No news.' }] }),
        makeChoice('ask'),
      ],
    })
    const types = typesOf(run(scenario, ['mail']).events)
    const order = [
      'sent',
      'finding',
      'delivered',
      'handled',
      'response',
      'mood',
      'thought',
      'perception',
      'told',
    ]
    expect(order.map((type) => types.indexOf(type as never))).toEqual(
      order.map((type) => types.indexOf(type as never)).toSorted((a, b) => a - b),
    )
    expect(types).toEqual(expect.arrayContaining(order))
  })

  it('leaves no thought where an answer has brought another face than the history alone', () => {
    const scenario = makeSmall({
      choices: [makeChoice('mail', {}, { responses: [{ kind: 'replies', says: 'Well then.' }] })],
    })
    const { events } = run(scenario, ['mail'])
    expect(events.filter((event) => event.type === 'mood').at(-1)).toMatchObject({
      mood: 'neutral',
      band: 'irritated',
    })
    expect(typesOf(events)).not.toContain('thought')
  })

  it('lets the face of an answer last through the silence, until something new is sent', () => {
    const scenario = makeSmall({
      choices: [makeChoice('mail', {}, { responses: [{ kind: 'replies', says: 'Well then.' }] })],
    })
    const { position } = run(scenario, ['mail'])
    expect(faceOf(scenario, position).mood).toBe('neutral')
    const waited = step(scenario, position, 'wait').position
    expect(faceOf(scenario, waited).mood).toBe('neutral')
    expect(step(scenario, waited, 'mail').events).toContainEqual(expect.objectContaining({ type: 'mood' }))
  })

  it('waits for no reply to something older once a newer one has been answered', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('ask'),
        makeChoice('mail', {}, { responses: [{ kind: 'replies', says: 'Well then.' }] }),
      ],
    })
    const waiting = (...taken: string[]) =>
      run(scenario, taken).events.flatMap((event) => (event.type === 'silence' ? [event.unanswered] : []))
    expect(waiting('ask', 'wait')).toEqual([1, 1, 1])
    expect(waiting('ask', 'mail', 'wait')).toEqual([0, 0, 0])
    expect(waiting('mail', 'ask', 'wait')).toEqual([1, 1, 1])
  })

  it('counts as unanswered until its answer has come', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('mail', {}, { responses: [{ kind: 'replies', afterDays: 2, says: 'Soon.' }] }),
        makeChoice('ask'),
      ],
    })
    expect(run(scenario, ['mail']).position).toMatchObject({ lastResponse: 'none', pending: [{ due: 2 }] })
    const later = run(scenario, ['mail', 'wait'])
    expect(later.position).toMatchObject({ day: 2, lastResponse: 'replies', pending: [], silentDays: 0 })
    expect(pick(later.events, 'silence')).toHaveLength(1)
    expect(pick(later.events, 'response')).toMatchObject([{ day: 2, says: 'Soon.' }])
  })

  it('is answered by the first response whose condition holds before it', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice(
          'ask',
          {},
          {
            responses: [
              { when: { fact: 'count', of: 'empty', atLeast: 1 }, kind: 'auto-reply' },
              { when: { fact: 'message', of: 'value' }, kind: 'engaged' },
              { kind: 'says-no-news' },
            ],
          },
        ),
        makeChoice('note'),
      ],
    })
    expect(run(scenario, ['ask']).position.lastResponse).toBe('says-no-news')
    expect(run(scenario, ['ask', 'ask']).position.lastResponse).toBe('auto-reply')
  })

  it.each([
    ['a mail with a résumé', { attachments: ['resume' as const] }, 'forwarded'],
    ['an empty mail', {}, 'archived'],
    ['a note', { purpose: 'thank-you' as const }, 'read'],
    ['a value mail', { purpose: 'value' as const, value: 'industry-info' as const }, 'starred'],
    ['an empty voicemail', { channel: 'voicemail' as const, seconds: 20 }, 'deleted'],
    ['a miffed mail', { tone: 'miffed' as const }, 'forwarded'],
  ])('%s is %s', (_what, message, handling) => {
    const scenario = makeSmall({ choices: [makeChoice('send', message), makeChoice('ask')] })
    expect(pick(run(scenario, ['send']).events, 'handled')[0]?.handling).toBe(handling)
  })

  it('leaves no thought where a call was not taken', () => {
    const missed = makeSmall({
      choices: [
        makeChoice('ring', { channel: 'call', seconds: 10 }, { responses: [{ kind: 'not-answered' }] }),
        makeChoice('ask'),
      ],
    })
    expect(typesOf(run(missed, ['ask']).events)).toContain('thought')
    expect(typesOf(run(missed, ['ring']).events)).not.toContain('thought')
  })

  it.each([
    ['nobody picks up', { kind: 'not-answered' as const }, undefined, 'neutral'],
    ['they ring back days later', { kind: 'calls-back' as const, afterDays: 2 }, undefined, 'neutral'],
    ['they pick up', { kind: 'takes-call' as const }, true, 'miffed'],
  ])('brings the words of a call only where they are heard: %s', (_what, response, says, tone) => {
    const words = 'I am just following up, again.'
    const ring = makeChoice(
      'ring',
      {
        channel: 'call',
        seconds: 10,
        text: words,
        tone: 'miffed',
        wording: [
          { feature: 'saysJustFollowingUp', quote: 'just following up' },
          { feature: 'tone', quote: 'again' },
          { feature: 'purpose', quote: 'following up' },
        ],
      },
      { responses: [response] },
    )
    const scenario = makeSmall({ choices: [ring, makeChoice('ask')] })
    const [recorded] = pick(eventsOf(replay(scenario, 1, ['ring', 'move-on'])), 'recorded')
    expect(recorded?.entry).toMatchObject({ purpose: 'follow-up', tone })
    expect(recorded?.entry.saysJustFollowingUp).toBe(says)
    expect(recorded?.entry.quotes).toMatchObject({ purpose: 'following up' })
    expect(recorded?.entry.quotes?.saysJustFollowingUp).toBe(says ? 'just following up' : undefined)
  })

  it('is told from a call that they made', () => {
    const their = { channel: 'call' as const, seconds: 10, isTheirCall: true }
    const scenario = makeSmall({ choices: [makeChoice('answer', their), makeChoice('ask')] })
    const events = eventsOf(replay(scenario, 1, ['answer', 'ask']))
    expect(pick(events, 'sent').map((event) => event.isTheirCall)).toEqual([true, false])
  })

  it('is missed where the answer to a call comes days later', () => {
    const later = { responses: [{ kind: 'calls-back' as const, afterDays: 2 }] }
    const scenario = makeSmall({
      choices: [makeChoice('ring', { channel: 'call', seconds: 10 }, later), makeChoice('ask')],
    })
    expect(pick(run(scenario, ['ring']).events, 'handled')[0]?.handling).toBe('missed')
  })

  it('to a friend counts for nobody', () => {
    const friend = {
      id: 'jo',
      name: 'Jo',
      pronouns: 'he/him' as const,
      job: 'friend',
      look: 'jo',
      voice: { pitch: 'low' as const, pace: 'slow' as const },
      temperament: 'warm' as const,
      side: 'friend' as const,
    }
    const scenario = makeSmall(
      { choices: [makeChoice('moan', { to: 'jo', channel: 'voicemail', seconds: 20 }), makeChoice('ask')] },
      { others: [friend] },
    )
    const moaned = run(scenario, ['moan'])
    expect(moaned.position.counts).toEqual({ contacts: 0, empty: 0, value: 0 })
    expect(typesOf(moaned.events)).not.toContain('mood')
    expect(pick(moaned.events, 'handled')[0]).toMatchObject({ handling: 'saved', seconds: 20 })
  })

  it('is read where somebody answers it, and leaves no thought where nobody has read it', () => {
    const answers = { responses: [{ kind: 'replies' as const, afterDays: 1, says: 'No.' }] }
    const scenario = makeSmall({
      choices: [
        makeChoice('ask'),
        makeChoice('again', {}, answers),
        makeChoice('cv', { attachments: ['resume'] }),
      ],
    })
    const second = run(scenario, ['ask', 'wait', 'ask']).events
    expect(pick(second, 'handled')[0]?.handling).toBe('unread')
    expect(typesOf(second)).not.toContain('thought')
    expect(pick(run(scenario, ['ask', 'wait', 'again']).events, 'handled')[0]?.handling).toBe('read')
    expect(typesOf(run(scenario, ['cv']).events)).not.toContain('thought')
  })

  it('gives an empty voicemail nine seconds', () => {
    const scenario = makeSmall({
      choices: [makeChoice('send', { channel: 'voicemail', seconds: 40 }), makeChoice('ask')],
    })
    expect(pick(run(scenario, ['send']).events, 'handled')[0]).toMatchObject({
      handling: 'deleted',
      seconds: 9,
    })
  })
})

const turn = (id: string, extra: Partial<TurnChoice> = {}): TurnChoice => ({
  kind: 'turn',
  id,
  label: id,
  text: 'Well.',
  seconds: 40,
  wording: [],
  responses: [{ kind: 'takes-call', cues: ['keyboard'] }],
  to: [{ to: 'line' }],
  ...extra,
})

describe('an open call', () => {
  const ring = makeChoice(
    'ring',
    { channel: 'call', seconds: 20 },
    {
      responses: [{ kind: 'takes-call' }],
      to: [{ to: 'line' }],
    },
  )
  const scenario = () => {
    const small = makeSmall({ choices: [ring, makeChoice('ask')] })
    const line = {
      ...makeDecision(),
      choices: [
        turn('ramble'),
        turn('offer', {
          value: 'competitor-info',
          purpose: 'value+follow-up',
          responses: [{ kind: 'engaged' }],
        }),
        turn('goodbye', { hangUp: true, to: [{ to: 'desk' }] }),
      ],
    }
    return makeSmall({ choices: [ring, makeChoice('ask')] }, { states: { ...small.file.states, line } })
  }

  it('is one contact whose seconds add and cues append', () => {
    const { position } = run(scenario(), ['ring', 'ramble', 'ramble'])
    expect(position.contacts).toBe(1)
    expect(position.call?.contact).toMatchObject({
      seconds: 100,
      response: { cues: ['keyboard', 'keyboard'] },
    })
  })

  it('is assessed as it stands and for good when it is hung up', () => {
    expect(perceive(scenario(), run(scenario(), ['ring']).position)).toBe('desperate')
    expect(perceive(scenario(), run(scenario(), ['ring', 'offer']).position)).toBe('assertive')
    const after = run(scenario(), ['ring', 'offer', 'goodbye'])
    expect(after.position).toMatchObject({ call: null, tally: { values: 1, empties: 0 } })
    expect(typesOf(after.events)).toContain('finding')
  })

  it('keeps the day that was named in it, and what was said, through small talk', () => {
    const named = { ...ring, responses: [{ kind: 'says-call-me-day-9' as const }] }
    const small = makeSmall({ choices: [named, makeChoice('ask')] })
    const small2 = makeSmall(
      { choices: [named, makeChoice('ask')] },
      {
        states: {
          ...small.file.states,
          line: makeDecision({
            choices: [
              turn('ramble'),
              turn('thanks', { responses: [{ kind: 'none' }], hangUp: true, to: [{ to: 'desk' }] }),
            ],
          }),
        },
      },
    )
    const { position } = run(small2, ['ring', 'ramble', 'thanks'])
    expect(position.tally).toMatchObject({ namedDays: [9], unansweredSince: null })
  })

  it('ends before anything else is sent', () => {
    const small = makeSmall({ choices: [ring, makeChoice('ask')] })
    const open = makeSmall(
      { choices: [ring, makeChoice('ask')] },
      {
        states: {
          ...small.file.states,
          line: makeDecision({ choices: [turn('ramble'), makeChoice('mail')] }),
        },
      },
    )
    const { position } = run(open, ['ring', 'mail'])
    expect(position).toMatchObject({ call: null, contacts: 2, tally: { run: 2 } })
  })

  it('is hung up by waiting and by moving on', () => {
    expect(run(scenario(), ['ring', 'wait']).position).toMatchObject({ call: null, tally: { empties: 1 } })
    expect(run(scenario(), ['ring', 'move-on']).position).toMatchObject({ call: null, tally: { empties: 1 } })
  })
})

describe('days', () => {
  it('pass one by one, each explicitly silent', () => {
    const { events, position } = run(makeSmall(), ['ask', 'wait'])
    expect(position).toMatchObject({ day: 3, silentDays: 3 })
    expect(pick(events, 'silence').map((event) => [event.day, event.unanswered])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
  })

  it('do not stop for an answer that is none', () => {
    const scenario = makeSmall({
      choices: [makeChoice('mail', {}, { responses: [{ kind: 'none', afterDays: 1 }] }), makeChoice('ask')],
    })
    expect(run(scenario, ['mail', 'wait']).position).toMatchObject({ day: 3, silentDays: 3 })
  })

  it('stop at the advised day', () => {
    expect(run(makeSmall(), ['wait', 'wait', 'wait']).position.day).toBe(7)
  })

  it('stop at a day that an answer named, and that day is an advised day', () => {
    const scenario = makeSmall({
      choices: [makeChoice('ask', {}, { responses: [{ kind: 'says-call-me-day-2' }] }), makeChoice('mail')],
    })
    const named = run(scenario, ['ask', 'wait'])
    expect(named.position.day).toBe(2)
    expect(pick(named.events, 'day').map((event) => event.isAdvised)).toEqual([false, true])
    expect(codesNow(scenario, run(scenario, ['ask', 'wait', 'mail']).position)).toContain('D1')
  })

  it('stop at a scripted event, which happens once', () => {
    const scenario = makeSmall(
      {},
      {
        events: [{ id: 'cut', day: 2, kind: 'shortlist', text: 'Three are left.', shortlist: 3 }],
      },
    )
    const first = run(scenario, ['wait'])
    expect(first.position.day).toBe(2)
    expect(pick(first.events, 'happened')).toMatchObject([{ id: 'cut', shortlist: 3 }])
    expect(pick(run(scenario, ['wait', 'wait']).events, 'happened')).toEqual([])
  })

  it('end in timeUp after the last one', () => {
    const log = ['wait', 'wait', 'wait', 'wait', 'wait', 'wait']
    expect(run(makeSmall(), log).position).toMatchObject({ state: 'late', day: 14 })
  })
})

describe('after a stalker verdict', () => {
  const angry = makeSmall({
    choices: [
      makeChoice('rage', { tone: 'miffed' }),
      makeChoice('ask'),
      makeChoice('note', { purpose: 'thank-you' }),
    ],
  })

  it('two more decisions may be taken, then it is cut off', () => {
    expect(run(angry, ['rage']).position.state).toBe('desk')
    expect(run(angry, ['rage', 'note']).position.state).toBe('desk')
    expect(run(angry, ['rage', 'note', 'wait']).position.state).toBe('blocked')
  })

  it('the face is alarmed', () => {
    expect(pick(run(angry, ['rage']).events, 'mood').at(-1)).toMatchObject({
      mood: 'alarmed',
      band: 'alarmed',
    })
  })
})

describe('the end', () => {
  it('judges the whole history on the fixed day, whenever the player stops', () => {
    const scenario = makeSmall()
    const stopped = run(scenario, ['note', 'move-on'])
    expect(stopped.position.day).toBe(0)
    expect(verdict(scenario, stopped.position).codes).toEqual(['S7', 'A1', 'N1'])
    expect(typesOf(stopped.events).slice(-1)).toEqual(['judged'])
  })
})
