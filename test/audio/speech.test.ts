import { describe, expect, it, vi } from 'vitest'
import {
  type DeviceVoice,
  makeSpeech,
  type SpeechOptions,
  type Synthesiser,
  type Utterance,
} from '../../src/audio/speech'

function makeVoice(name: string, lang: string, part: Partial<DeviceVoice> = {}): DeviceVoice {
  return { name, lang, localService: true, default: false, ...part }
}

const voices = [
  makeVoice('Cloud', 'en-GB', { localService: false, default: true }),
  makeVoice('Samantha', 'en-US', { default: true }),
  makeVoice('Daniel', 'en_GB'),
  makeVoice('Anna', 'de-DE'),
]

/** A line that the test ends. */
class FakeUtterance implements Utterance {
  lang = ''
  voice: DeviceVoice | null = null
  rate = 1
  pitch = 1
  volume = 1
  readonly text: string
  private readonly listeners = new Map<string, (event: { error?: string }) => void>()

  constructor(text: string) {
    this.text = text
  }

  addEventListener(type: 'end' | 'error', listener: (event: { error?: string }) => void): void {
    this.listeners.set(type, listener)
  }

  tell(type: 'end' | 'error', event: { error?: string } = {}): void {
    this.listeners.get(type)?.(event)
  }
}

/** A synthesiser that speaks when the test says so. */
class FakeSynthesiser implements Synthesiser {
  voices: readonly DeviceVoice[] = voices
  said: FakeUtterance[] = []
  cancels = 0
  private listeners = new Set<() => void>()

  getVoices() {
    return this.voices
  }

  speak(utterance: Utterance): void {
    if (utterance instanceof FakeUtterance) this.said.push(utterance)
  }

  cancel(): void {
    this.cancels += 1
    // Browsers report what is cancelled as an error, later.
    const last = this.said.at(-1)
    queueMicrotask(() => last?.tell('error', { error: 'canceled' }))
  }

  addEventListener(_: 'voiceschanged', listener: () => void): void {
    this.listeners.add(listener)
  }

  removeEventListener(_: 'voiceschanged', listener: () => void): void {
    this.listeners.delete(listener)
  }

  change(): void {
    for (const listener of this.listeners) listener()
  }
}

const never = async () => new Promise<void>(() => {})

function makeRig(part: SpeechOptions = {}) {
  const synthesiser = new FakeSynthesiser()
  const problems: string[] = []
  const speech = makeSpeech({
    synthesiser,
    makeUtterance: (text) => new FakeUtterance(text),
    wait: never,
    onProblem: (problem) => problems.push(problem),
    ...part,
  })
  return { speech, synthesiser, problems }
}

describe('the voices', () => {
  it('are the local ones of a language, those of its region first', () => {
    const { speech } = makeRig()
    expect(speech.voicesFor('en-GB').map(({ name }) => name)).toEqual(['Daniel', 'Samantha'])
    expect(speech.voicesFor('en').map(({ name }) => name)).toEqual(['Samantha', 'Daniel'])
    expect(speech.voicesFor('fr')).toEqual([])
  })

  it('never hold one that would send the words away', async () => {
    const { speech, synthesiser } = makeRig()
    synthesiser.voices = voices.filter(({ name }) => name === 'Cloud')
    expect(speech.voicesFor('en-GB')).toEqual([])
    expect(await speech.speak('Hello.', { lang: 'en-GB', voice: 'Cloud' })).toBe('silent')
    expect(synthesiser.said).toEqual([])
  })

  it('may come late, and whoever listens is told until it stops listening', () => {
    const { speech, synthesiser } = makeRig()
    const listener = vi.fn<() => void>()
    const end = speech.subscribe(listener)
    synthesiser.change()
    end()
    synthesiser.change()
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('a line', () => {
  it('is spoken by the chosen voice, within the limits of the browser', async () => {
    const { speech, synthesiser } = makeRig()
    const spoken = speech.speak('Hello.', {
      lang: 'en-US',
      voice: 'Daniel',
      rate: 9,
      pitch: -1,
      volume: Number.NaN,
    })
    const [utterance] = synthesiser.said
    expect(utterance).toMatchObject({ text: 'Hello.', lang: 'en-GB', rate: 2, pitch: 0, volume: 1 })
    expect(utterance?.voice?.name).toBe('Daniel')
    utterance?.tell('end')
    expect(await spoken).toBe('spoken')
  })

  it('is spoken by another of its language where the chosen voice is not there', () => {
    const { speech, synthesiser } = makeRig()
    void speech.speak('Hallo.', { lang: 'de', voice: 'Daniel' })
    expect(synthesiser.said[0]?.voice?.name).toBe('Anna')
  })

  it.each([
    ['there is no voice for its language', 'Bonjour.', 'fr'],
    ['it has no words', '  ', 'en'],
  ])('stays silent when %s', async (_, text, lang) => {
    const { speech, synthesiser } = makeRig()
    expect(await speech.speak(text, { lang })).toBe('silent')
    expect(synthesiser.said).toEqual([])
  })

  it('is cut off by the next one', async () => {
    const { speech, synthesiser, problems } = makeRig()
    const first = speech.speak('One.', { lang: 'en' })
    const second = speech.speak('Two.', { lang: 'en' })
    expect(await first).toBe('stopped')
    expect(synthesiser.cancels).toBe(1)
    synthesiser.said[1]?.tell('end')
    expect(await second).toBe('spoken')
    expect(problems).toEqual([])
  })

  it('is given up when the browser never says that it has ended', async () => {
    const { speech, synthesiser, problems } = makeRig({ wait: async () => {} })
    expect(await speech.speak('Hello.', { lang: 'en' })).toBe('stopped')
    expect(synthesiser.cancels).toBe(1)
    expect(problems).toEqual(['A line was given up: the browser never said that it had ended.'])
  })
})

describe('stop', () => {
  it('ends the line, and does nothing when there is none', async () => {
    const { speech, synthesiser } = makeRig()
    speech.stop()
    expect(synthesiser.cancels).toBe(0)
    const spoken = speech.speak('Hello.', { lang: 'en' })
    speech.stop()
    expect(await spoken).toBe('stopped')
  })
})

describe('a hidden page', () => {
  it('does not speak, and does not take up what was cut off', async () => {
    const { speech, synthesiser } = makeRig()
    const spoken = speech.speak('Hello.', { lang: 'en' })
    speech.setHidden(true)
    expect(await spoken).toBe('stopped')
    expect(await speech.speak('More.', { lang: 'en' })).toBe('silent')
    speech.setHidden(false)
    expect(synthesiser.said).toHaveLength(1)
    void speech.speak('Again.', { lang: 'en' })
    expect(synthesiser.said).toHaveLength(2)
  })
})

describe('trouble', () => {
  it('of the browser is told and ends the line', async () => {
    const { speech, synthesiser, problems } = makeRig()
    const spoken = speech.speak('Hello.', { lang: 'en' })
    synthesiser.said[0]?.tell('error', { error: 'synthesis-failed' })
    expect(await spoken).toBe('failed')
    expect(problems).toEqual(['A line could not be spoken: synthesis-failed'])
  })

  it('never reaches the caller', async () => {
    const { speech, synthesiser, problems } = makeRig()
    synthesiser.speak = () => {
      throw new Error('boom')
    }
    expect(await speech.speak('Hello.', { lang: 'en' })).toBe('failed')
    synthesiser.getVoices = () => {
      throw new Error('bang')
    }
    expect(await speech.speak('Hello.', { lang: 'en' })).toBe('silent')
    expect(speech.voicesFor('en')).toEqual([])
    expect(problems[0]).toBe('Speech could not speak: boom')
    expect(problems[1]).toBe('Speech could not list its voices: bang')
  })

  it('is only silence where the browser cannot speak at all', async () => {
    const { speech } = makeRig({ synthesiser: null })
    expect(speech.voicesFor('en')).toEqual([])
    expect(await speech.speak('Hello.', { lang: 'en' })).toBe('silent')
    speech.stop()
    speech.destroy()
  })
})

describe('destroy', () => {
  it('stops and lets go', async () => {
    const { speech, synthesiser } = makeRig()
    const listener = vi.fn<() => void>()
    speech.subscribe(listener)
    const spoken = speech.speak('Hello.', { lang: 'en' })
    speech.destroy()
    synthesiser.change()
    expect(await spoken).toBe('stopped')
    expect(listener).not.toHaveBeenCalled()
    expect(await speech.speak('Late.', { lang: 'en' })).toBe('silent')
  })
})
