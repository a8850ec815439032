import { describe, expect, it } from 'vitest'
import { fullVolumes } from '../../src/audio/levels'
import { makeSoundingRig } from './fake-howler'

describe('volumes', () => {
  it('are set for each bus by itself', async () => {
    const { audio, player } = await makeSoundingRig({
      volumes: { voice: 0.5, effects: 0.25, music: 0, muted: false },
    })
    audio.play({ name: 'murmur-neutral' })
    audio.play({ name: 'key' })
    audio.play({ name: 'hold-music' })
    expect(player('murmur-neutral').level).toBe(0.5)
    expect(player('key').level).toBe(0.25)
    expect(player('hold-music').level).toBe(0)
  })

  it('reach what is already playing', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'key' })
    audio.setVolumes({ ...fullVolumes, effects: 0.4 })
    expect(player('key').level).toBe(0.4)
  })

  it.each([
    [7, 1],
    [-1, 0],
    [Number.NaN, 0],
  ])('hold %d at %d', async (given, used) => {
    const { audio, player } = await makeSoundingRig()
    audio.setVolumes({ ...fullVolumes, effects: given })
    audio.play({ name: 'key' })
    expect(player('key').level).toBe(used)
  })

  it('fall with the distance', async () => {
    const { audio, player } = await makeSoundingRig()
    const levelAt = (position: 'near' | 'far' | 'receiver') => {
      audio.play({ name: 'ring', position })
      return player('ring').level ?? 0
    }
    expect(levelAt('near')).toBeGreaterThan(levelAt('receiver'))
    expect(levelAt('receiver')).toBeGreaterThan(levelAt('far'))
  })
})

describe('a sound', () => {
  it('starts again rather than overlap itself', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'key' })
    audio.play({ name: 'key' })
    expect(player('key')).toMatchObject({ sounding: 1, starts: 2 })
  })

  it('goes on undisturbed when it loops and is asked for again', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'hold-music' })
    audio.play({ name: 'hold-music' })
    expect(player('hold-music')).toMatchObject({ sounding: 1, starts: 1, level: 0.75 })
  })

  it('loops as the table says unless the cue says otherwise', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'hold-music' })
    audio.play({ name: 'ring', loop: true })
    audio.play({ name: 'key' })
    audio.play({ name: 'room-tone', loop: false })
    expect(player('hold-music').isLoop).toBe(true)
    expect(player('ring').isLoop).toBe(true)
    expect(player('key').isLoop).toBe(false)
    expect(player('room-tone').isLoop).toBe(false)
  })

  it('can change from a single ring to a loop and is still heard once', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'ring' })
    audio.play({ name: 'ring', loop: true })
    expect(player('ring')).toMatchObject({ sounding: 1, isLoop: true })
    audio.play({ name: 'ring' })
    expect(player('ring')).toMatchObject({ sounding: 1, isLoop: false })
  })

  it('plays the round inside the overlap when it is a seamless loop', async () => {
    const { player } = await makeSoundingRig()
    expect(player('room-tone').options.sprite).toEqual({
      'room-tone': [100, 1_000],
      'room-tone round': [100, 1_000, true],
    })
  })
})

describe('stop', () => {
  it('ends one sound, or all of them, loops too', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'ring', loop: true })
    audio.play({ name: 'hold-music' })
    audio.play({ name: 'room-tone' })
    audio.stop('ring')
    expect(player('ring').sounding).toBe(0)
    expect(player('hold-music').sounding).toBe(1)
    audio.stop()
    expect(player('hold-music').sounding + player('room-tone').sounding).toBe(0)
  })
})

describe('a loop', () => {
  it('can be stopped in any of its rounds', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'hold-music' })
    player('hold-music').finish()
    player('hold-music').finish()
    expect(player('hold-music').sounding).toBe(1)
    audio.stop('hold-music')
    expect(player('hold-music').sounding).toBe(0)
  })
})

describe('room tone', () => {
  it('steps back while a voice is heard and returns afterwards', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    const level = player('room-tone').level ?? 0
    audio.play({ name: 'murmur-bored' })
    expect(player('room-tone').level).toBeLessThan(0.5 * level)
    player('murmur-bored').finish()
    expect(player('room-tone').level).toBe(level)
    expect(player('room-tone').fades).toHaveLength(2)
  })

  it('returns as well when the voice is stopped', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    const level = player('room-tone').level ?? 0
    audio.play({ name: 'murmur-bored' })
    audio.stop('murmur-bored')
    expect(player('room-tone').level).toBe(level)
  })

  it('starts low when somebody is already speaking', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'murmur-bored' })
    audio.play({ name: 'room-tone' })
    expect(player('room-tone').level).toBeLessThan(0.5)
  })

  it('is not moved by anything but a voice', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    audio.play({ name: 'key' })
    expect(player('room-tone').fades).toEqual([])
  })

  it('does not fade by a step too small for howler to finish', async () => {
    const { audio, player } = await makeSoundingRig({ volumes: { ...fullVolumes, effects: 0.02 } })
    audio.play({ name: 'room-tone' })
    audio.play({ name: 'murmur-bored' })
    expect(player('room-tone').fades).toEqual([])
    expect(player('room-tone').level).toBeCloseTo(0.007)
  })
})

describe('a voice', () => {
  it('is the only one: whoever begins to speak interrupts', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'murmur-bored' })
    audio.play({ name: 'murmur-annoyed' })
    expect(player('murmur-bored').sounding).toBe(0)
    expect(player('murmur-annoyed').sounding).toBe(1)
  })

  it('makes hold music and a keyboard step back, too', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'hold-music' })
    audio.play({ name: 'keyboard', loop: true })
    const before = [player('hold-music').level ?? 0, player('keyboard').level ?? 0]
    audio.play({ name: 'murmur-bored' })
    const after = [player('hold-music').level ?? 1, player('keyboard').level ?? 1]
    expect(after[0]).toBeCloseTo(0.35 * (before[0] ?? 0))
    expect(after[1]).toBeCloseTo(0.35 * (before[1] ?? 0))
  })

  it('does not bring the room back when it ends after another has begun', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    audio.play({ name: 'murmur-bored' })
    audio.play({ name: 'murmur-annoyed' })
    player('murmur-bored').finish()
    expect(player('room-tone').level).toBeLessThan(0.5)
  })
})

describe('a position', () => {
  it('sends what comes out of the receiver through a telephone band', async () => {
    const { audio, context, player } = await makeSoundingRig()
    audio.play({ name: 'ring', position: 'receiver' })
    expect(context.filters.map(({ type, frequency }) => [type, frequency.value])).toEqual([
      ['highpass', 300],
      ['highpass', 300],
      ['lowpass', 3_400],
      ['lowpass', 3_400],
    ])
    expect(player('ring').output).toBe(context.filters[0])
  })

  it('makes the far end of the line duller than the receiver', async () => {
    const { audio, context } = await makeSoundingRig()
    audio.play({ name: 'keyboard' })
    expect(Math.max(...context.filters.map(({ frequency }) => frequency.value))).toBeLessThan(3_400)
  })

  it('leaves alone what is near, and what was recorded from a line', async () => {
    const { audio, context, player, destination } = await makeSoundingRig()
    for (const name of ['key', 'ringback', 'hold-music', 'prompt-goodbye'] as const) {
      audio.play({ name })
      expect(player(name).output).toBe(destination)
    }
    expect(context.filters).toEqual([])
  })

  it('builds each way once', async () => {
    const { audio, context } = await makeSoundingRig()
    for (let i = 0; i < 3; i++) audio.play({ name: 'keyboard' })
    expect(context.filters).toHaveLength(4)
  })
})
