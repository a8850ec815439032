import { describe, expect, it } from 'vitest'
import { type Director, makeDirector, type Moment, type Pace } from '../../src/director'
import { direct, longestPerformance } from '../../src/director/direct'
import { type GameEvent, start, step } from '../../src/engine'
import { makeFakeClock } from '../support/fake-clock'
import { makeChoice, makeSmall } from '../support/scenario'

const nameOf = (id: string) => (id === 'mara' ? 'Mara Ek' : id)

/** What a voicemail and a wait of three days bring, as one list of events. */
function voicemailAndWait(): GameEvent[] {
  const scenario = makeSmall({
    choices: [
      makeChoice('leave', { channel: 'voicemail', seconds: 40, text: 'Any news?' }),
      makeChoice('mail', { subject: 'My interview' }),
    ],
  })
  const sent = step(scenario, start(scenario, 1).position, 'leave')
  return [...sent.events, ...step(scenario, sent.position, 'wait').events]
}

/** What happens before the first choice. */
const started = () => start(makeSmall({ choices: [makeChoice('mail')] }), 1).events

/** The timeline of a mail that was sent. */
function mailed(): Moment[] {
  const scenario = makeSmall({
    choices: [makeChoice('mail', { subject: 'My interview', text: 'How do you do it?' })],
  })
  const begun = start(scenario, 1)
  return direct(step(scenario, begun.position, 'mail').events, begun.events.length, nameOf, begun.events)
}

function setUp(pace: Pace = 1) {
  const clock = makeFakeClock()
  const speed = { pace }
  const ready = { now: true }
  const faults: unknown[] = []
  const director = makeDirector({
    clock,
    pace: () => speed.pace,
    timelineOf: (events, from, before) => (ready.now ? direct(events, from, nameOf, before) : null),
    latest: () => [voicemailAndWait(), 0, []],
    onFault: (error) => faults.push(error),
  })
  const moments: Moment[] = []
  director.onMoment((moment) => moments.push(moment))
  return { clock, director, moments, speed, faults, ready }
}

describe('a timeline', () => {
  it('is the same for the same events', () => {
    expect(direct(voicemailAndWait(), 4, nameOf)).toEqual(direct(voicemailAndWait(), 4, nameOf))
  })

  it('holds every event in order, none before the one before has ended', () => {
    const events = voicemailAndWait()
    const timeline = direct(events, 4, nameOf)
    expect([...new Set(timeline.map((moment) => moment.event))]).toEqual(events)
    for (const [index, moment] of timeline.slice(1).entries()) {
      const before = timeline[index] as Moment
      expect(moment.at).toBe(before.at + before.length)
    }
  })

  it('tells an event with its last part only, after all of it has been seen', () => {
    const events = voicemailAndWait()
    const timeline = direct(events, 4, nameOf)
    for (const [offset, event] of events.entries()) {
      const parts = timeline.filter((moment) => moment.event === event)
      expect(parts.map((part) => part.index)).toEqual(
        parts.map((_, n) => offset + 3 + Number(n === parts.length - 1)),
      )
    }
    expect(timeline.filter((moment) => moment.event.type === 'handled').length).toBeGreaterThan(1)
  })

  it('lasts six seconds at most, however much happens', () => {
    const many = Array.from({ length: 12 }, voicemailAndWait).flat()
    const last = direct(many, 0, nameOf).at(-1) as Moment
    expect(last.at + last.length).toBeLessThanOrEqual(longestPerformance)
  })

  it('plays a voicemail word by word to the second it is deleted at, and deletes it only then', () => {
    const parts = direct(voicemailAndWait(), 0, nameOf).filter(({ event }) => event.type === 'handled')
    expect(parts.map(({ caption }) => caption?.key)).toEqual(['caption.listens', 'caption.deleted'])
    expect(parts[0]?.caption?.values).toEqual({ name: 'Mara Ek', words: 'Any –' })
    expect(parts[0]?.stage.at(-1)).toEqual({ type: 'voicemail', seconds: 40, from: 0, to: 9 })
    expect(parts[1]?.stage).toContainEqual({ type: 'fate', of: 'voicemail', handling: 'deleted' })
  })

  it('finds a mail among many, opens it and only then says what became of it', () => {
    const parts = mailed().filter(({ event }) => event.type === 'handled')
    expect(parts.map(({ caption }) => caption?.key)).toEqual([
      'caption.inbox',
      'caption.opens',
      expect.stringMatching(/^caption\./),
    ])
    expect(parts[0]?.stage.at(-1)).toMatchObject({ type: 'inbox', subject: 'My interview', isOpened: true })
  })

  it('has the face that comes of a message in the moment in which she decides', () => {
    const timeline = mailed()
    const mood = timeline.find(({ event }) => event.type === 'mood')?.event
    const deed = timeline.find(({ stage }) => stage.some(({ type }) => type === 'fate'))
    expect(deed?.stage[0]).toEqual({ type: 'face', mood: mood?.type === 'mood' ? mood.mood : null })
  })

  it('begins in the picture that was there before', () => {
    const [events, before] = [voicemailAndWait().slice(0, 3), started()]
    expect(direct(events, before.length, nameOf, before)[0]?.stage[0]).toMatchObject({
      type: 'scene',
      scene: { day: 0, inCall: false },
    })
    expect(direct(events, 0, nameOf)[0]?.stage.some(({ type }) => type === 'scene')).toBe(false)
  })

  it('shows on the stage what the manager does, and of others only what they have opened', () => {
    const [sent, ...others] = voicemailAndWait()
    const before = started()
    const foreign = others.map((event) =>
      'by' in event && event.type === 'handled' ? { ...event, by: 'x' } : event,
    )
    const parts = direct([sent as GameEvent, ...foreign], 0, nameOf, before)
    expect(parts.filter(({ event }) => event.type === 'handled').flatMap(({ stage }) => stage)).toEqual([
      { type: 'aside', by: 'x', handling: 'deleted' },
    ])
  })

  it.each([
    ['Hello?', 1],
    [null, 0],
  ])('moves her mouth in a call only when she says something: %s', (says, talks) => {
    const response: GameEvent = {
      day: 4,
      type: 'response',
      contact: 0,
      kind: 'none',
      channel: 'call',
      by: 'mara',
      says,
      shows: 'It rings.',
    }
    const cues = direct([response], 0, nameOf)[0]?.stage ?? []
    expect(cues.filter(({ type }) => type === 'talk')).toHaveLength(talks)
  })

  it('goes on ringing while a call is not taken', () => {
    const unanswered: GameEvent = { day: 4, type: 'call', contact: 0, phase: 'unanswered', with: 'mara' }
    expect(direct([unanswered], 0, nameOf)[0]?.stage).toContainEqual({ type: 'ring' })
  })

  it('knows the colleagues who have put in a word within a week', () => {
    const referral = (contact: number, day: number, from: string): GameEvent => ({
      ...(voicemailAndWait().find((event) => event.type === 'sent') as Extract<GameEvent, { type: 'sent' }>),
      contact,
      day,
      from,
    })
    const all = [referral(0, 1, 'x'), referral(1, 9, 'y'), referral(2, 10, 'z')]
    const colleagues = direct(all, 0, nameOf).flatMap(({ stage }) =>
      stage.flatMap((cue) => (cue.type === 'send' ? [cue.colleagues] : [])),
    )
    expect(colleagues).toEqual([['x'], ['y'], ['y', 'z']])
  })

  it('gives every sound a caption', () => {
    for (const moment of direct(voicemailAndWait(), 0, nameOf)) {
      expect([moment.event.type, moment.sounds.length === 0 || moment.caption !== null]).toEqual([
        moment.event.type,
        true,
      ])
    }
  })

  it('shows judgements without time, sight or sound', () => {
    const judged = direct(voicemailAndWait(), 0, nameOf).filter((moment) => moment.event.type === 'finding')
    expect(judged.length).toBeGreaterThan(0)
    expect(judged.every((moment) => moment.length === 0 && moment.caption === null)).toBe(true)
  })
})

describe('a performance', () => {
  it('reveals events as their time comes, and then lets the player act', () => {
    const { clock, director } = setUp()
    const events = voicemailAndWait()
    director.perform(events, 0)
    expect(director.store.getState()).toMatchObject({ playing: true })
    expect(director.store.getState().revealed).toBeLessThan(events.length)
    clock.pass(longestPerformance)
    expect(director.store.getState()).toEqual({ revealed: events.length, playing: false, paused: false })
  })

  it('ends with one press, and shows everything', () => {
    const { clock, director, moments } = setUp()
    director.perform(voicemailAndWait(), 0)
    director.finish()
    expect(director.store.getState()).toMatchObject({ revealed: voicemailAndWait().length, playing: false })
    const seen = moments.length
    clock.pass(60_000)
    expect(moments).toHaveLength(seen)
    expect(clock.waiting()).toBe(0)
  })

  it('shows everything at once when instant', () => {
    const { clock, director, moments } = setUp('instant')
    director.perform(voicemailAndWait(), 0)
    expect(director.store.getState()).toMatchObject({ playing: false, revealed: voicemailAndWait().length })
    expect(moments).toHaveLength(direct(voicemailAndWait(), 0, nameOf).length)
    expect(clock.waiting()).toBe(0)
  })

  it('takes half the time at double speed', () => {
    const fast = setUp(2)
    const last = direct(voicemailAndWait(), 0, nameOf).at(-1) as Moment
    fast.director.perform(voicemailAndWait(), 0)
    fast.clock.pass((last.at + last.length) / 2 - 1)
    expect(fast.director.store.getState().playing).toBe(true)
    fast.clock.pass(1)
    expect(fast.director.store.getState().playing).toBe(false)
  })

  it('goes on at the new speed from where it is, in the middle of a moment too', () => {
    const { clock, director, speed } = setUp()
    const last = direct(voicemailAndWait(), 0, nameOf).at(-1) as Moment
    const length = last.at + last.length
    director.perform(voicemailAndWait(), 0)
    clock.pass(100)
    speed.pace = 2
    director.retime()
    clock.pass((length - 100) / 2 - 1)
    expect(director.store.getState().playing).toBe(true)
    clock.pass(1)
    expect(director.store.getState().playing).toBe(false)
  })

  it('shows the rest at once when it is made instant, in the middle of a moment too', () => {
    const { clock, director, speed } = setUp()
    director.perform(voicemailAndWait(), 0)
    clock.pass(100)
    speed.pace = 'instant'
    director.retime()
    expect(director.store.getState()).toMatchObject({ playing: false, revealed: voicemailAndWait().length })
    expect(clock.waiting()).toBe(0)
  })

  it.each([
    ['goes on', (director: Director) => director.resume(), true],
    ['was skipped', (director: Director) => director.finish(), false],
  ] as const)(
    'that was paused in a tab that was then hidden stays paused, until it %s',
    (_, act, isPlaying) => {
      const { clock, director, speed } = setUp()
      director.perform(voicemailAndWait(), 0)
      clock.pass(100)
      director.pause()
      director.setHidden(true)
      director.setHidden(false)
      speed.pace = 2
      director.retime()
      clock.pass(60_000)
      expect(director.store.getState()).toMatchObject({ playing: true, paused: true })
      expect(clock.waiting()).toBe(0)
      act(director)
      expect(director.store.getState()).toMatchObject({ playing: isPlaying, paused: false })
      clock.pass(longestPerformance)
      expect(director.store.getState().playing).toBe(false)
    },
  )

  it('that begins in a hidden tab waits until it is seen', () => {
    const { clock, director } = setUp()
    director.setHidden(true)
    director.perform(voicemailAndWait(), 0)
    clock.pass(60_000)
    expect(director.store.getState().playing).toBe(true)
    director.setHidden(false)
    clock.pass(longestPerformance)
    expect(director.store.getState().playing).toBe(false)
  })

  it('that a view ends or pauses in the middle ends or pauses there', () => {
    const { clock, director } = setUp()
    let act: () => void = director.pause
    director.onMoment(() => act())
    director.perform(voicemailAndWait(), 0)
    clock.pass(60_000)
    expect(director.store.getState()).toMatchObject({ playing: true, paused: true })
    act = director.finish
    let ends = 0
    director.onEnd(() => (ends += 1))
    director.resume()
    clock.pass(60_000)
    expect(ends).toBe(1)
    expect(clock.waiting()).toBe(0)
  })

  it('stands still while paused or hidden and goes on where it was', () => {
    const { clock, director } = setUp()
    director.perform(voicemailAndWait(), 0)
    clock.pass(300)
    const { revealed } = director.store.getState()
    director.pause()
    clock.pass(60_000)
    expect(director.store.getState()).toMatchObject({ revealed, playing: true, paused: true })
    director.resume()
    director.setHidden(true)
    clock.pass(60_000)
    expect(director.store.getState().revealed).toBe(revealed)
    director.setHidden(false)
    clock.pass(longestPerformance)
    expect(director.store.getState().playing).toBe(false)
  })

  it('can be watched again without hiding anything', () => {
    const { clock, director, moments } = setUp()
    director.perform(voicemailAndWait(), 0)
    clock.pass(longestPerformance)
    const first = moments.splice(0)
    director.again()
    expect(director.store.getState()).toMatchObject({ revealed: voicemailAndWait().length, playing: true })
    clock.pass(longestPerformance)
    expect(moments).toEqual(first)
  })

  it('can be watched again after a play was resumed, when nothing has been performed yet', () => {
    const { clock, director, moments } = setUp()
    director.show(voicemailAndWait().length)
    director.again()
    expect(director.store.getState()).toMatchObject({ revealed: voicemailAndWait().length, playing: true })
    clock.pass(longestPerformance)
    expect(moments).toEqual(direct(voicemailAndWait(), 0, nameOf))
  })

  it('goes on when a view throws, and tells', () => {
    const { clock, director, moments, faults } = setUp()
    director.onMoment(() => {
      throw new Error('no canvas')
    })
    director.perform(voicemailAndWait(), 0)
    clock.pass(longestPerformance)
    expect(moments).toHaveLength(direct(voicemailAndWait(), 0, nameOf).length)
    expect(faults).toHaveLength(moments.length)
  })

  it('shows everything at once while the timelines have not been loaded', () => {
    const { director, moments, ready } = setUp()
    ready.now = false
    director.perform(voicemailAndWait(), 3)
    expect(director.store.getState()).toEqual({
      revealed: 3 + voicemailAndWait().length,
      playing: false,
      paused: false,
    })
    expect(moments).toEqual([])
  })

  it('shows a resumed play at once', () => {
    const { director, moments } = setUp()
    director.show(17)
    expect(director.store.getState()).toEqual({ revealed: 17, playing: false, paused: false })
    expect(moments).toEqual([])
  })
})
