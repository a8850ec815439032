import { describe, expect, it, vi } from 'vitest'
import type { AudioStatus } from '../../src/audio/make-audio'
import { fullVolumes } from '../../src/audio/levels'
import { makeFile, makeRig, makeSoundingRig } from './fake-howler'

const somebody = {
  id: 'somebody',
  pronouns: 'they/them',
  voice: { pitch: 'low', pace: 'slow' },
  temperament: 'dry',
} as const
const bareScene = { company: { name: 'Halloway', place: 'software' }, manager: somebody, others: [] }

describe('before the first gesture', () => {
  it('waits, and loads nothing, whatever is played', () => {
    const { audio, loads } = makeRig()
    audio.play({ name: 'ring' })
    audio.setVolumes(fullVolumes)
    audio.setHidden(true)
    audio.setHidden(false)
    expect(audio.status()).toBe('waiting-for-gesture')
    expect(loads()).toBe(0)
  })

  it('keeps loading nothing while muted, even on a gesture', async () => {
    const { audio, loads } = makeRig({ volumes: { ...fullVolumes, muted: true } })
    await audio.unlock()
    expect(audio.status()).toBe('muted')
    expect(loads()).toBe(0)
  })
})

describe('unlock', () => {
  it('loads once and turns sound on', async () => {
    const { audio, loads } = makeRig()
    await Promise.all([audio.unlock(), audio.unlock()])
    expect(audio.status()).toBe('on')
    expect(loads()).toBe(1)
  })

  it('is on at once where the browser lets a new context run', async () => {
    const { audio, context } = makeRig()
    context.state = 'running'
    await audio.unlock()
    expect(audio.status()).toBe('on')
  })

  it('keeps howler from opening and resting the context by itself', async () => {
    const { howler } = await makeSoundingRig()
    expect(howler.Howler).toMatchObject({ autoUnlock: false, autoSuspend: false })
  })

  it('plays what was asked for just before, once its file is there', async () => {
    const { audio, player, pass } = makeRig()
    audio.play({ name: 'ring' })
    await audio.unlock()
    pass(1_000)
    player('ring').arrive()
    expect(player('ring').sounding).toBe(1)
  })

  it('drops a single sound that would come late, but not a loop', async () => {
    const { audio, player, pass, arriveAll } = makeRig()
    audio.play({ name: 'ring' })
    audio.play({ name: 'room-tone' })
    await audio.unlock()
    pass(2_000)
    arriveAll()
    expect(player('ring').starts).toBe(0)
    expect(player('room-tone').sounding).toBe(1)
  })

  it('does not play what was stopped while it loaded', async () => {
    const { audio, player, arriveAll } = makeRig()
    audio.play({ name: 'room-tone' })
    audio.play({ name: 'ring' })
    audio.stop()
    await audio.unlock()
    arriveAll()
    expect(player('room-tone').starts + player('ring').starts).toBe(0)
  })

  it('starts by unmuting when the gesture came while muted', async () => {
    const { audio } = makeRig({ volumes: { ...fullVolumes, muted: true } })
    await audio.unlock()
    audio.setVolumes(fullVolumes)
    await vi.waitFor(() => expect(audio.status()).toBe('on'))
  })
})

describe('a refused context', () => {
  it.each([true, false])('is blocked, and recovers by the next unlock (rejects: %s)', async (rejects) => {
    const { audio, context, player, arriveAll } = makeRig()
    context.isAllowed = false
    context.rejects = rejects
    audio.play({ name: 'room-tone' })
    await audio.unlock()
    arriveAll()
    expect(audio.status()).toBe('blocked')
    expect(player('room-tone').sounding).toBe(0)
    context.isAllowed = true
    await audio.unlock()
    expect(audio.status()).toBe('on')
    expect(player('room-tone').sounding).toBe(1)
  })

  it('asks again within the gesture itself, before anything is awaited', async () => {
    const { audio, context } = makeRig()
    context.isAllowed = false
    await audio.unlock()
    const before = context.resumes
    void audio.unlock()
    expect(context.resumes).toBe(before + 1)
  })

  it('is on as soon as the browser gives in by itself', async () => {
    const { audio, context } = makeRig()
    context.isAllowed = false
    await audio.unlock()
    context.turn('running')
    expect(audio.status()).toBe('on')
  })

  it('is noticed in the middle of the game, as after a telephone call', async () => {
    const { audio, context } = await makeSoundingRig()
    context.isAllowed = false
    context.turn('interrupted')
    await vi.waitFor(() => expect(audio.status()).toBe('blocked'))
  })

  it('does not matter when the browser lets go and takes up again', async () => {
    const { audio, context, player } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    context.turn('suspended')
    await vi.waitFor(() => expect(context.state).toBe('running'))
    expect(audio.status()).toBe('on')
    expect(player('room-tone').sounding).toBe(1)
  })

  it('shows as well when a sound by itself may not start', async () => {
    const { audio, player, problems } = await makeSoundingRig()
    player('ring').options.onplayerror(1, 'gesture needed')
    expect(audio.status()).toBe('blocked')
    expect(problems).toEqual(['The sound file "ring" was not allowed to start: gesture needed'])
  })
})

describe('a context whose clock stands still', () => {
  it('is put to rest and woken, and nobody hears of it when that helps', async () => {
    const { audio, context, player } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    context.isAllowed = true
    context.stands = 'once'
    const heard: AudioStatus[] = []
    audio.subscribe((status) => heard.push(status))
    context.turn('interrupted')
    await vi.waitFor(() => expect(context.stands).toBe('no'))
    await vi.waitFor(() => expect(context.state).toBe('running'))
    await vi.waitFor(() => expect(player('room-tone').sounding).toBe(1))
    expect(heard).toEqual([])
  })

  it('is called blocked when that does not help, and may be tried again', async () => {
    const { audio, context, player, problems } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    context.stands = 'always'
    context.turn('interrupted')
    await vi.waitFor(() => expect(audio.status()).toBe('blocked'))
    expect(player('room-tone').sounding).toBe(0)
    expect(problems).toEqual(['Sound stands still although the browser lets it run.'])
    context.stands = 'no'
    await audio.unlock()
    expect(audio.status()).toBe('on')
    expect(player('room-tone').sounding).toBe(1)
  })
})

describe('a failure', () => {
  it('to load howler is broken, and the next unlock tries again', async () => {
    let isOnline = false
    const { howler } = makeRig()
    const { audio, problems } = makeRig({
      loadHowler: async () => {
        if (!isOnline) throw new Error('offline')
        return howler
      },
    })
    await audio.unlock()
    expect(audio.status()).toBe('broken')
    expect(problems).toEqual(['Sound could not be loaded: offline'])
    isOnline = true
    await audio.unlock()
    expect(audio.status()).toBe('on')
  })

  it('to load or decode one file is broken and silent', async () => {
    const { audio, player, problems } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    player('ring').options.onloaderror(0, 'Decoding audio data failed.')
    expect(audio.status()).toBe('broken')
    expect(player('room-tone').sounding).toBe(0)
    expect(problems).toEqual(['The sound file "ring" could not be loaded: Decoding audio data failed.'])
  })

  it('of one file is loaded again by unlock, and only that one', async () => {
    const { audio, player } = await makeSoundingRig()
    const [ring, key] = [player('ring'), player('key')]
    ring.options.onloaderror(0, 404)
    await audio.unlock()
    expect(audio.status()).toBe('on')
    expect(ring.isUnloaded).toBe(true)
    expect(player('ring').file).not.toBe(ring.file)
    expect(player('key').file).toBe(key.file)
    const second = player('ring').file
    await audio.unlock()
    expect(player('ring').file).toBe(second)
  })

  it('to load a prompt costs only the prompt', async () => {
    const prompt = makeFile('prompt', { kind: 'prompt' }, ['prompt-goodbye'])
    const others = makeFile('others', { kind: 'always' }, ['ring', 'room-tone'])
    const { audio, player, problems } = makeRig({ loadFiles: async () => [others, prompt] })
    audio.setScene(bareScene)
    await audio.unlock()
    player('ring', 'others').arrive()
    player('prompt-goodbye', 'prompt').options.onloaderror(0, 404)
    audio.play({ name: 'prompt-goodbye' })
    audio.play({ name: 'ring' })
    expect(audio.status()).toBe('on')
    expect(player('ring', 'others').sounding).toBe(1)
    expect(problems).toEqual(['The sound file "prompt" could not be loaded: 404'])
  })

  it('inside howler does not reach the caller', async () => {
    const { audio, player, problems } = await makeSoundingRig()
    player('ring').file.play = () => {
      throw new Error('boom')
    }
    expect(() => audio.play({ name: 'ring' })).not.toThrow()
    expect(audio.status()).toBe('broken')
    expect(problems).toEqual(['Sound could not play "ring": boom'])
  })
})

describe('a hidden page', () => {
  it('is silent, rests the context and is not called blocked', async () => {
    const { audio, context, player } = await makeSoundingRig()
    audio.play({ name: 'hold-music' })
    audio.play({ name: 'ring' })
    audio.setHidden(true)
    expect(player('hold-music').sounding + player('ring').sounding).toBe(0)
    expect(context.state).toBe('suspended')
    expect(audio.status()).toBe('on')
  })

  it('gets its loops back when it is seen again, not its single sounds', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    audio.play({ name: 'ring' })
    audio.setHidden(true)
    audio.setHidden(false)
    await vi.waitFor(() => expect(player('room-tone').sounding).toBe(1))
    expect(player('ring').starts).toBe(1)
  })

  it('does not get back a loop that was stopped meanwhile', async () => {
    const { audio, context, player } = await makeSoundingRig()
    audio.play({ name: 'hold-music' })
    audio.setHidden(true)
    audio.stop('hold-music')
    audio.setHidden(false)
    await vi.waitFor(() => expect(context.state).toBe('running'))
    expect(player('hold-music').sounding).toBe(0)
  })

  it('stays silent when it is hidden while the browser still thinks', async () => {
    const { audio, context, player, arriveAll } = makeRig()
    audio.play({ name: 'room-tone' })
    const opening = audio.unlock()
    audio.setHidden(true)
    await opening
    arriveAll()
    expect(player('room-tone').sounding).toBe(0)
    expect(context.state).toBe('suspended')
  })
})

describe('a page hidden at an awkward moment', () => {
  it('is not called blocked when it is hidden while the browser opens', async () => {
    const { audio, context } = makeRig()
    context.isAllowed = false
    await audio.unlock()
    context.isAllowed = true
    const opening = audio.unlock()
    audio.setHidden(true)
    await opening
    expect(audio.status()).toBe('on')
    expect(context.state).toBe('suspended')
  })

  it('is not called blocked when it comes and goes quickly', async () => {
    const { audio, context } = await makeSoundingRig()
    const heard: AudioStatus[] = []
    audio.subscribe((status) => heard.push(status))
    audio.setHidden(true)
    audio.setHidden(false)
    audio.setHidden(true)
    await audio.unlock()
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    expect(heard).toEqual([])
    expect(context.state).toBe('suspended')
  })

  it('forgets a single sound that was still waiting for its file', async () => {
    const { audio, context, player, arriveAll } = makeRig()
    await audio.unlock()
    audio.play({ name: 'ring' })
    audio.setHidden(true)
    audio.setHidden(false)
    await vi.waitFor(() => expect(context.state).toBe('running'))
    arriveAll()
    expect(player('ring').starts).toBe(0)
  })
})

describe('muting', () => {
  it('silences everything, and unmuting brings the loops back', async () => {
    const { audio, player } = await makeSoundingRig()
    audio.play({ name: 'room-tone' })
    audio.setVolumes({ ...fullVolumes, muted: true })
    expect(audio.status()).toBe('muted')
    expect(player('room-tone').sounding).toBe(0)
    audio.setVolumes(fullVolumes)
    await vi.waitFor(() => expect(player('room-tone').sounding).toBe(1))
    expect(audio.status()).toBe('on')
  })
})

describe('subscribe', () => {
  it('tells each new status once, until it is ended', async () => {
    const { audio } = makeRig()
    const heard: AudioStatus[] = []
    const end = audio.subscribe((status) => heard.push(status))
    await audio.unlock()
    audio.setVolumes(fullVolumes)
    audio.setVolumes({ ...fullVolumes, muted: true })
    end()
    audio.setVolumes(fullVolumes)
    expect(heard).toEqual(['on', 'muted'])
  })
})

describe('destroy', () => {
  it('stops and frees everything and ignores what comes later', async () => {
    const { audio, context, player, problems } = await makeSoundingRig()
    audio.play({ name: 'hold-music' })
    const listener = vi.fn<(status: AudioStatus) => void>()
    audio.subscribe(listener)
    audio.destroy()
    audio.play({ name: 'ring' })
    player('key').options.onloaderror(0, 'late')
    await audio.unlock()
    expect(player('hold-music')).toMatchObject({ sounding: 0, isUnloaded: true })
    expect(player('ring').starts).toBe(0)
    expect(context.state).toBe('suspended')
    expect(problems).toEqual([])
    expect(listener).not.toHaveBeenCalled()
  })

  it('leaves nothing behind when it comes while howler loads', async () => {
    const { audio, context, player } = makeRig()
    const opening = audio.unlock()
    audio.destroy()
    await opening
    expect(() => player('ring')).toThrow('no player')
    expect(context.resumes).toBe(0)
  })
})
