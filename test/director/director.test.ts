import { describe, expect, it } from 'vitest'
import { makeDirector, type Moment, type Pace } from '../../src/director'
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

function setUp(pace: Pace = 1) {
  const clock = makeFakeClock()
  const speed = { pace }
  const ready = { now: true }
  const faults: unknown[] = []
  const director = makeDirector({
    clock,
    pace: () => speed.pace,
    timelineOf: (events, from, before) => (ready.now ? direct(events, from, nameOf, before) : null),
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

  it('holds every event once, in order, none before the one before has ended', () => {
    const events = voicemailAndWait()
    const timeline = direct(events, 4, nameOf)
    expect(timeline.map((moment) => moment.event)).toEqual(events)
    expect(timeline.map((moment) => moment.index)).toEqual(events.map((_, offset) => offset + 4))
    for (const [index, moment] of timeline.slice(1).entries()) {
      const before = timeline[index] as Moment
      expect(moment.at).toBe(before.at + before.length)
    }
  })

  it('lasts six seconds at most, however much happens', () => {
    const many = Array.from({ length: 12 }, voicemailAndWait).flat()
    const last = direct(many, 0, nameOf).at(-1) as Moment
    expect(last.at + last.length).toBeLessThanOrEqual(longestPerformance)
  })

  it('puts the words of a voicemail on its bar, with the second it was deleted at', () => {
    const cues = direct(voicemailAndWait(), 0, nameOf).flatMap((moment) => moment.stage)
    expect(cues.find((cue) => cue.type === 'voicemail')).toEqual({
      type: 'voicemail',
      text: 'Any news?',
      seconds: 40,
      listened: 9,
      handling: 'deleted',
    })
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
    expect(moments).toHaveLength(voicemailAndWait().length)
    expect(clock.waiting()).toBe(0)
  })

  it('takes half the time at double speed, from the moment the speed is changed', () => {
    const normal = setUp()
    const fast = setUp(2)
    const length = (direct(voicemailAndWait(), 0, nameOf).at(-1) as Moment).at
    normal.director.perform(voicemailAndWait(), 0)
    fast.director.perform(voicemailAndWait(), 0)
    normal.clock.pass(length / 2 + 200)
    fast.clock.pass(length / 2 + 200)
    expect(normal.director.store.getState().playing).toBe(true)
    expect(fast.director.store.getState().playing).toBe(false)
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

  it('goes on when a view throws, and tells', () => {
    const { clock, director, moments, faults } = setUp()
    director.onMoment(() => {
      throw new Error('no canvas')
    })
    director.perform(voicemailAndWait(), 0)
    clock.pass(longestPerformance)
    expect(moments).toHaveLength(voicemailAndWait().length)
    expect(faults).toHaveLength(voicemailAndWait().length)
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
