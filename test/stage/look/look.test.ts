import { describe, expect, it } from 'vitest'
import { afterCue, lookOf, toneOf } from '../../../src/stage/look/look'
import { makeScene } from '../support/make-scene'

const office = lookOf(makeScene())
const home = lookOf(makeScene({ place: 'home' }))

describe('the resting picture', () => {
  it('shows an empty chair at the weekend, unless somebody is on the telephone', () => {
    expect(lookOf(makeScene({ isWeekend: true })).present).toBe(false)
    expect(lookOf(makeScene({ isWeekend: true, inCall: true })).present).toBe(true)
  })

  it('keeps the light of an ending that was performed, and has a plain one where none was', () => {
    const ended = makeScene({ ended: true })
    const seen = afterCue(office, { type: 'end', ending: 'offer' })
    expect(lookOf(ended, seen).tone).toBe('warm')
    expect(lookOf(ended).tone).toBe('plain')
    expect(lookOf(makeScene(), seen).tone).toBe('none')
  })

  it('says with the body what the face says', () => {
    expect(lookOf(makeScene({ mood: 'annoyed' })).pose).toBe('arms-crossed')
    expect(lookOf(makeScene({ mood: 'interested' })).pose).toBe('lean-in')
    expect(lookOf(makeScene({ mood: 'annoyed', inCall: true })).pose).toBe('phone')
  })
})

describe('the place that is seen', () => {
  it.each([
    { type: 'act', act: 'typing' },
    { type: 'talk', isSaid: true },
    { type: 'ring' },
    { type: 'send', channel: 'email', from: 'candidate', colleagues: [] },
    { type: 'inbox', subject: '', waiting: 1, isOpened: true },
    { type: 'mail', subject: '', words: 9, attachments: 0, handling: 'read' },
    { type: 'voicemail', seconds: 1, from: 0, to: 1 },
    { type: 'fate', of: 'mail', handling: 'saved' },
    { type: 'place', place: 'office' },
  ] as const)('is the office after $type', (cue) => {
    expect(afterCue(home, cue).view).toBe('office')
  })

  it.each([
    { type: 'day', day: 5, weekday: 'tuesday', isWeekend: false, voicemails: 57, mails: 231 },
    { type: 'reply', channel: 'email', by: 'mara' },
    { type: 'face', mood: 'bored' },
    { type: 'act', act: 'paper' },
    { type: 'act', act: 'glance-screen' },
    { type: 'end', ending: 'offer' },
  ] as const)('stays where it is after $type', (cue) => {
    expect(afterCue(home, cue).view).toBe('home')
    expect(afterCue(office, cue).view).toBe('office')
  })

  it('leaves the manager as she is when something is read at home', () => {
    expect(afterCue(home, { type: 'act', act: 'paper' }).pose).toBe(home.pose)
    expect(afterCue(office, { type: 'act', act: 'paper' }).pose).toBe('paper')
  })
})

describe('a cue', () => {
  it('brings the manager in at the weekend when only a person can do it', () => {
    const sunday = lookOf(makeScene({ isWeekend: true }))
    expect(afterCue(sunday, { type: 'face', mood: 'annoyed' }).present).toBe(true)
    expect(afterCue(sunday, { type: 'ring' }).present).toBe(false)
    expect(afterCue(sunday, { type: 'reply', channel: 'email', by: 'mara' }).present).toBe(false)
  })

  it('of a day empties and fills the chair', () => {
    const saturday = afterCue(office, {
      type: 'day',
      day: 9,
      weekday: 'saturday',
      isWeekend: true,
      voicemails: 57,
      mails: 231,
    })
    expect(saturday).toMatchObject({ present: false, day: 9, isWeekend: true })
    expect(
      afterCue(saturday, {
        type: 'day',
        day: 11,
        weekday: 'monday',
        isWeekend: false,
        voicemails: 57,
        mails: 231,
      }).present,
    ).toBe(true)
  })

  it('of a call takes the receiver up and puts it down', () => {
    const taken = afterCue(office, { type: 'pick-up' })
    expect(taken).toMatchObject({ inCall: true, pose: 'phone' })
    expect(afterCue(taken, { type: 'hang-up' })).toMatchObject({ inCall: false, pose: 'idle' })
  })

  it('of a day lets what waits for her climb', () => {
    const next = { type: 'day', day: 5, weekday: 'tuesday', isWeekend: false } as const
    expect(afterCue(office, { ...next, voicemails: 300, mails: 900 })).toMatchObject({
      voicemails: 300,
      mails: 900,
    })
  })

  it('holds a message up until something becomes of it, whatever face she makes at it', () => {
    const mail = { type: 'mail', subject: 'Hello', words: 9, attachments: 0, handling: 'starred' } as const
    const reading = afterCue(office, mail)
    expect(reading).toMatchObject({ pose: 'lean-in', held: { kind: 'mail', subject: 'Hello' } })
    const pleased = afterCue(reading, { type: 'face', mood: 'delighted' })
    expect(pleased.held).toEqual(reading.held)
    expect(afterCue(pleased, { type: 'fate', of: 'mail', handling: 'starred' }).held).toBeNull()
    expect(afterCue(reading, { type: 'talk', isSaid: true }).held).toBeNull()
  })

  it('of the fate of a voicemail puts the receiver down', () => {
    const hearing = afterCue(office, { type: 'voicemail', seconds: 9, from: 0, to: 3 })
    expect(hearing).toMatchObject({ pose: 'phone', held: { kind: 'voicemail', at: 3 } })
    expect(afterCue(hearing, { type: 'fate', of: 'voicemail', handling: 'deleted' }).pose).toBe('idle')
  })

  it('brings the viewer close to a face, further off for hands, and in between for a whole call', () => {
    const face = afterCue(office, { type: 'face', mood: 'bored' })
    expect(face.close).toBe(1)
    expect(afterCue(face, { type: 'act', act: 'coffee' }).close).toBe(0)
    expect(afterCue(home, { type: 'face', mood: 'bored' }).close).toBe(0)
    const call = afterCue(office, { type: 'pick-up' })
    expect(call.close).toBeGreaterThan(0.3)
    expect(afterCue(call, { type: 'talk', isSaid: true }).close).toBe(call.close)
    expect(lookOf(makeScene({ inCall: true })).close).toBe(call.close)
  })

  it('never changes the look it was given', () => {
    const before = structuredClone(office)
    afterCue(office, {
      type: 'day',
      day: 9,
      weekday: 'saturday',
      isWeekend: true,
      voicemails: 57,
      mails: 231,
    })
    expect(office).toEqual(before)
  })
})

describe('the light of an ending', () => {
  it.each([
    ['offer', 'warm'],
    ['moved-on', 'warm'],
    ['time-up', 'plain'],
    ['blocked', 'cool'],
    ['anything else', 'cool'],
  ])('of "%s" is %s', (ending, tone) => {
    expect(toneOf(ending)).toBe(tone)
  })
})
