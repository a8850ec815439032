import { describe, expect, it } from 'vitest'
import type { Scene, StageCue } from '../../src/director'
import { afterCue, lookOf } from '../../src/stage/look/look'
import { makePerformer } from '../../src/stage/performer'
import { makeTroupe } from '../../src/stage/troupe'
import { makeFakeKit } from './support/fake-kit'
import { allCues, makeMoment, makeScene, nameOf } from './support/make-scene'

function raise(scene: Scene, { isStill = false, pace = 1 } = {}) {
  const { kit, seen, objects } = makeFakeKit()
  const troupe = makeTroupe(kit)
  troupe.frame(960, 540)
  const performer = makePerformer(troupe, scene, { isStill: () => isStill, pace: () => pace })
  let now = 0
  troupe.motion.tick(now)
  return {
    ...performer,
    troupe,
    seen,
    objects,
    /** Lets time go by in frames. */
    wait(milliseconds: number) {
      for (const end = now + milliseconds; now < end; ) {
        now = Math.min(end, now + 16)
        troupe.motion.tick(now)
      }
    },
  }
}

/** What one would see of a look that nobody acted. */
function drawn(scene: Scene, ...cues: StageCue[]) {
  const stage = raise(scene)
  stage.troupe.motion.finish()
  stage.troupe.draw(cues.reduce(afterCue, lookOf(scene)))
  return stage.seen()
}

const office = makeScene()
const places = [
  ['the office', office],
  ['home', makeScene({ place: 'home' })],
  ['a call', makeScene({ inCall: true, mood: 'bored' })],
  ['a weekend', makeScene({ isWeekend: true, weekday: 'sunday' })],
] as const

describe('a performance', () => {
  it.each(places.flatMap(([name, scene]) => allCues.map((cue) => [nameOf(cue), name, cue, scene] as const)))(
    'of "%s" from %s ends in the picture of its look, with nothing left over',
    (_, __, cue, scene) => {
      const stage = raise(scene)
      stage.troupe.motion.finish()
      stage.perform(makeMoment(900, cue))
      stage.wait(900 + 240 + 5300)
      expect(stage.troupe.motion.isMoving()).toBe(false)
      expect(stage.seen()).toEqual(drawn(scene, cue))
    },
  )

  it.each(allCues.map((cue) => [nameOf(cue), cue] as const))(
    'of "%s" takes no longer than its moment, but for breathing',
    (_, cue) => {
      const stage = raise(office)
      stage.troupe.motion.finish()
      stage.perform(makeMoment(900, cue))
      stage.wait(16 + 900)
      expect(stage.troupe.motion.isMoving('idle')).toBe(false)
    },
  )

  it.each(allCues.map((cue) => [nameOf(cue), cue] as const))(
    'of "%s" that is cut off in the middle settles into the resting picture',
    (_, cue) => {
      const rest = makeScene({ mood: 'annoyed', day: 5, place: 'office' })
      const stage = raise(makeScene({ place: 'home' }))
      stage.perform(makeMoment(900, cue))
      stage.wait(400)
      stage.rest(rest)
      stage.wait(6000)
      expect(stage.troupe.motion.isMoving()).toBe(false)
      expect(stage.seen()).toEqual(drawn(rest))
    },
  )

  it.each(allCues.map((cue) => [nameOf(cue), cue] as const))(
    'of "%s" without motion draws its last picture at once and never moves',
    (_, cue) => {
      const stage = raise(office, { isStill: true })
      stage.perform(makeMoment(900, cue))
      expect(stage.troupe.motion.isMoving()).toBe(false)
      expect(stage.seen()).toEqual(drawn(office, cue))
    },
  )

  it('of cues that follow each other faster than they can be played ends in the same picture', () => {
    const stage = raise(office)
    for (const cue of allCues) {
      stage.perform(makeMoment(900, cue))
      stage.wait(48)
    }
    stage.rest(office)
    stage.wait(7000)
    expect(stage.seen()).toEqual(drawn(office))
  })

  it('goes as fast as the pace', () => {
    const stage = raise(office, { pace: 2 })
    stage.perform(makeMoment(900, mail('read')))
    stage.wait(16 + 450)
    expect(stage.troupe.motion.isMoving('idle')).toBe(false)
  })

  it('shows a moment without cues as no change at all', () => {
    const stage = raise(office)
    stage.perform(makeMoment(900))
    expect(stage.troupe.motion.isMoving()).toBe(false)
  })
})

describe('a voicemail', () => {
  const digits = (stage: ReturnType<typeof raise>) =>
    stage.objects
      .filter((object) => object.isSeen() && object.frame.startsWith('digit-') && object.tint[0] === 0xffffff)
      .map(({ frame }) => frame.slice(-1))
      .join('')

  it('stops at the second at which she stopped listening, and stays there', () => {
    const stage = raise(office)
    stage.perform(makeMoment(600, { type: 'voicemail', seconds: 40, from: 0, to: 5 }))
    stage.wait(700)
    expect(digits(stage)).toContain('0:05')
    stage.perform(makeMoment(600, { type: 'voicemail', seconds: 40, from: 5, to: 9 }))
    stage.wait(3000)
    expect(digits(stage)).toContain('0:09')
  })

  it.each([
    ['deleted', 'bin'],
    ['saved', 'star'],
    ['archived', 'folder'],
    ['forwarded', 'operations/stamp/hr'],
  ])('that is %s ends with the %s, which nobody has seen before', (handling, mark) => {
    const stage = raise(office)
    const isSeen = () => stage.objects.some((object) => object.isSeen() && object.frame === mark)
    stage.perform(makeMoment(900, { type: 'voicemail', seconds: 40, from: 0, to: 9 }))
    stage.wait(900)
    expect(isSeen()).toBe(false)
    stage.perform(makeMoment(700, { type: 'fate', of: 'voicemail', handling }))
    stage.wait(300)
    expect(isSeen()).toBe(true)
    stage.wait(500)
    expect(isSeen()).toBe(false)
  })
})

const mail = (handling: string) => ({
  type: 'mail' as const,
  subject: 'Hello',
  words: 40,
  attachments: 1,
  handling,
})

describe('a mail', () => {
  const isSeen = (stage: ReturnType<typeof raise>, frame: string) =>
    stage.objects.some((object) => object.isSeen() && object.frame === frame)

  it('lies among others with its subject, and not before the list has come to rest', () => {
    const stage = raise(office)
    stage.perform(makeMoment(750, { type: 'inbox', subject: 'Hello', waiting: 197, isOpened: false }))
    stage.wait(200)
    expect(isSeen(stage, 'line Hello')).toBe(false)
    stage.wait(600)
    expect(isSeen(stage, 'line Hello')).toBe(true)
    expect(isSeen(stage, 'eye')).toBe(false)
  })

  it.each([
    ['starred', true],
    ['archived', false],
  ])('that is %s has its attachment opened: %s', (handling, isUnfolded) => {
    const stage = raise(office)
    stage.perform(makeMoment(900, mail(handling)))
    stage.wait(1000)
    expect(isSeen(stage, 'eye')).toBe(true)
    expect(isSeen(stage, 'enclosure')).toBe(isUnfolded)
  })

  it('that is put away leaves nothing behind, whatever comes next', () => {
    const stage = raise(office)
    stage.perform(makeMoment(900, mail('read')))
    stage.wait(300)
    stage.perform(makeMoment(900, { type: 'talk', isSaid: true }))
    stage.wait(16)
    expect(isSeen(stage, 'line Hello')).toBe(false)
  })
})

describe('what cannot be heard in a picture', () => {
  const count = (stage: ReturnType<typeof raise>, frame: string) =>
    stage.objects.filter((object) => object.isSeen() && object.frame === frame).length

  it('is drawn: music comes out of a receiver on hold, in a call only', () => {
    const inCall = raise(makeScene({ inCall: true }))
    inCall.perform(makeMoment(1300, { type: 'act', act: 'receiver-down' }))
    inCall.wait(700)
    expect(count(inCall, 'tune')).toBeGreaterThan(0)
    const before = raise(office)
    before.perform(makeMoment(1300, { type: 'act', act: 'receiver-down' }))
    before.wait(700)
    expect(count(before, 'tune')).toBe(0)
  })

  it('is drawn: strokes fly from keys that are hit, and rest between words', () => {
    const stage = raise(makeScene({ inCall: true }))
    stage.perform(makeMoment(2000, { type: 'act', act: 'typing' }))
    const seen = Array.from({ length: 36 }, () => {
      stage.wait(48)
      return count(stage, 'clatter')
    })
    expect(new Set(seen)).toEqual(new Set([0, 1]))
    expect(seen.slice(29, 34)).toEqual([0, 0, 0, 0, 0])
  })

  it.each([
    [['a-referrer'], ['portrait/a-referrer']],
    [
      ['nobody', 'a-referrer', 'mara'],
      ['portrait/mara', 'portrait/a-referrer', 'colleague'],
    ],
    [Array.from({ length: 9 }, () => 'mara'), Array.from({ length: 5 }, () => 'portrait/mara')],
  ])('is drawn: words from %j within a week are these heads, the last speaker first', (colleagues, heads) => {
    const stage = raise(office)
    stage.perform(makeMoment(900, { type: 'send', channel: 'email', from: 'x', colleagues }))
    stage.wait(450)
    const isHead = (frame: string) => frame === 'colleague' || frame.startsWith('portrait/')
    expect(
      stage.objects.filter((one) => one.isSeen() && isHead(one.frame)).map(({ frame }) => frame),
    ).toEqual(heads)
  })
})

describe('the photograph over your own desk', () => {
  const faces = (stage: ReturnType<typeof raise>) =>
    stage.seen().flatMap((line) => (line.includes('/face/') ? [line.split(' ')[0]] : []))

  it('has the face she was last seen with, and is nowhere else', () => {
    expect(faces(raise(makeScene({ place: 'home', mood: 'annoyed' })))).toContain(
      'marion-keller/face/annoyed/still',
    )
    const visible = faces(raise(makeScene({ mood: 'annoyed' })))
    expect(visible).toHaveLength(1)
  })

  it('changes its face where you are, without taking you to the office', () => {
    const stage = raise(makeScene({ place: 'home' }))
    stage.perform(makeMoment(450, { type: 'face', mood: 'delighted' }))
    stage.wait(500)
    expect(stage.seen()).toContainEqual(expect.stringContaining('home-room'))
    expect(new Set(faces(stage))).toEqual(new Set(['marion-keller/face/delighted/still']))
  })
})

describe('a performance that is watched again', () => {
  it('begins in the picture in which it began', () => {
    const { weekday: _, ended: __, ...before } = makeScene({ mood: 'interested', day: 2, place: 'home' })
    const stage = raise(makeScene({ mood: 'annoyed', day: 5 }))
    stage.perform(makeMoment(900, { type: 'scene', scene: before }, { type: 'act', act: 'paper' }))
    stage.wait(8000)
    expect(stage.seen()).toEqual(drawn(makeScene({ mood: 'interested', day: 2, place: 'home' })))
  })
})

describe('a mouth', () => {
  it('opens while she talks and is shut afterwards', () => {
    const stage = raise(makeScene({ mood: 'bored' }))
    const faces = new Set<string>()
    stage.perform(makeMoment(900, { type: 'talk', isSaid: true }))
    for (let time = 0; time < 960; time += 48) {
      stage.wait(48)
      for (const line of stage.seen()) if (line.includes('/face/')) faces.add(line.split(' ')[0] ?? '')
    }
    expect([...faces].toSorted()).toEqual([
      'marion-keller/face/bored/still',
      'marion-keller/face/bored/talk-small',
      'marion-keller/face/bored/talk-wide',
    ])
    expect(stage.seen().filter((line) => line.includes('/face/'))[0]).toContain('still')
  })
})
