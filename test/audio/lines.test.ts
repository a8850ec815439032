import { describe, expect, it } from 'vitest'
import { lineOf } from '../../src/audio/lines'
import { makeListening } from '../../src/audio/listening'
import { makeRecordings, type Recorder, recordingOf } from '../../src/audio/recordings'
import type { Manner, Speech, Spoken } from '../../src/audio/speech'
import type { SoundCue } from '../../src/audio/sounds'
import type { Moment } from '../../src/director'
import { direct } from '../../src/director/direct'
import type { GameEvent } from '../../src/engine'
import { makeScenario, type Scenario } from '../../src/scenario'
import { makeChoice, makeDecision, makeScenarioFile } from '../support/scenario'

const day = 1

const thought: GameEvent = { day, type: 'thought', text: 'Useful.', band: 'warm', by: 'mara', contact: 0 }
const reply: GameEvent = {
  day,
  type: 'response',
  contact: 0,
  kind: 'replies',
  channel: 'email',
  by: 'mara',
  says: 'Thank you.',
  shows: null,
}
const callBack: GameEvent = { ...reply, kind: 'calls-back' }
const hold: GameEvent = { day, type: 'cue', contact: 0, cue: 'hold', by: 'mara' }
const told: GameEvent = { day, type: 'told', text: 'A grey morning.', speaker: null, state: 'morning' }
const said: GameEvent = { day, type: 'said', contact: 0, text: 'Me again.', seconds: 2 }

const momentsOf = (...events: GameEvent[]): Moment[] => direct(events, 0, (id) => id)

/** A scenario in which everything that can be recorded is. */
function makeRecorded(): Scenario {
  const file = makeScenarioFile()
  const answered = makeChoice(
    'note',
    {},
    { responses: [{ kind: 'replies', says: 'Thank you.', recording: 'thanks.mp3' }] },
  )
  return makeScenario({
    ...file,
    manager: { ...file.manager, recordings: { warm: ['warm-1.ogg'] } },
    states: {
      ...file.states,
      desk: makeDecision({ choices: [answered, makeChoice('ask')] }),
      morning: { type: 'beat', text: 'A grey morning.', recording: 'morning.wav', to: [{ to: 'desk' }] },
    },
  })
}

/** A voice that goes on until the test ends it. */
class FakeSpeech implements Speech {
  readonly said: { text: string; manner: Manner }[] = []
  stops = 0
  has = true
  private end: ((how: Spoken) => void) | null = null

  voicesFor() {
    return this.has ? [{ name: 'Daniel', lang: 'en-GB' }] : []
  }

  async speak(text: string, manner: Manner): Promise<Spoken> {
    if (!this.has) return 'silent'
    this.said.push({ text, manner })
    return new Promise((resolve) => {
      this.end = resolve
    })
  }

  finish(how: Spoken = 'spoken'): void {
    this.end?.(how)
    this.end = null
  }

  stop(): void {
    this.stops += 1
    this.finish('stopped')
  }

  setHidden() {}
  subscribe() {
    return () => {}
  }
  destroy() {}
}

/** A recording that the test ends. */
class FakeRecorder implements Recorder {
  src = ''
  volume = 1
  isPaused = false
  private readonly listeners = new Map<string, () => void>()

  async play(): Promise<void> {}

  pause(): void {
    this.isPaused = true
  }

  addEventListener(type: 'ended' | 'error', listener: () => void): void {
    this.listeners.set(type, listener)
  }

  tell(type: 'ended' | 'error'): void {
    this.listeners.get(type)?.()
  }
}

function setUp(scenario = makeScenario(makeScenarioFile()), files: readonly string[] = []) {
  const played: SoundCue[] = []
  const sounding = new Set<string>()
  const problems: string[] = []
  const recorders: FakeRecorder[] = []
  const speech = new FakeSpeech()
  const reading = { isOn: false, voice: '', volume: 1 }
  const time = { now: 0 }
  const listening = makeListening({
    audio: {
      play(cue) {
        played.push(cue)
        sounding.add(cue.name)
      },
      stop(name) {
        if (name === undefined) sounding.clear()
        else sounding.delete(name)
      },
      setScene() {},
      setHidden() {},
    },
    recordings: makeRecordings({
      addresses: Object.fromEntries(files.map((file) => [`../../assets/recordings/${file}`, `/${file}`])),
      makeRecorder() {
        const recorder = new FakeRecorder()
        recorders.push(recorder)
        return recorder
      },
      onProblem: (problem) => problems.push(problem),
    }),
    speech: () => speech,
    reading: () => reading,
    now: () => time.now,
  })
  listening.enter({ scenario, place: 'office' })
  const hear = (...events: GameEvent[]) => {
    for (const moment of momentsOf(...events)) listening.hear(moment, false)
  }
  const murmurs = () => played.map(({ name }) => name).filter((name) => name.startsWith('murmur'))
  return { listening, played, sounding, problems, recorders, speech, reading, time, hear, murmurs }
}

/** Lets what was promised happen. */
const settle = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })

describe('a line', () => {
  it('is what somebody thinks, says or writes, and never what the player says', () => {
    const linesOf = (event: GameEvent) => momentsOf(event).flatMap((moment) => lineOf(moment)?.text ?? [])
    expect(linesOf(thought)).toEqual(['Useful.'])
    expect(linesOf(reply)).toEqual(['Thank you.'])
    expect(linesOf(callBack)).toEqual(['Thank you.'])
    expect(linesOf(said)).toEqual([])
    expect(linesOf(hold)).toEqual([])
  })

  it('is a murmur at once where nothing is read aloud', () => {
    const { hear, murmurs, speech } = setUp()
    hear(thought)
    expect(murmurs()).toEqual(['murmur-interested'])
    expect(speech.said).toEqual([])
  })

  it('is read instead of murmured where that is wanted, in the manner of the person', async () => {
    const { hear, murmurs, speech, reading } = setUp()
    Object.assign(reading, { isOn: true, voice: 'Daniel', volume: 0.5 })
    hear(thought)
    await settle()
    expect(speech.said).toMatchObject([
      { text: 'Useful.', manner: { lang: 'en', voice: 'Daniel', volume: 0.5 } },
    ])
    speech.finish()
    await settle()
    expect(murmurs()).toEqual([])
  })

  it('is a murmur after all where this device has no voice, or where it fails', async () => {
    const { hear, murmurs, speech, reading } = setUp()
    reading.isOn = true
    speech.has = false
    hear(thought)
    await settle()
    expect(murmurs()).toHaveLength(1)
    speech.has = true
    hear(thought)
    await settle()
    speech.finish('failed')
    await settle()
    expect(murmurs()).toHaveLength(2)
  })

  it('waits for the one before, and is not murmured late', async () => {
    const { hear, murmurs, speech, reading, time } = setUp()
    reading.isOn = true
    hear(reply, thought)
    await settle()
    expect(speech.said.map(({ text }) => text)).toEqual(['Thank you.'])
    time.now = 4_000
    speech.finish()
    await settle()
    expect(speech.said.map(({ text }) => text)).toEqual(['Thank you.', 'Useful.'])
    speech.finish('failed')
    await settle()
    expect(murmurs()).toEqual([])
  })

  it('of the narrator is not read', async () => {
    const { hear, speech, reading } = setUp()
    reading.isOn = true
    hear(told)
    await settle()
    expect(speech.said).toEqual([])
  })

  it('is not read where voices are off', async () => {
    const { hear, speech, reading } = setUp()
    Object.assign(reading, { isOn: true, volume: 0 })
    hear(thought)
    await settle()
    expect(speech.said).toEqual([])
  })

  it.each([
    ['skipped or paused', (listening: ReturnType<typeof setUp>['listening']) => listening.hush()],
    ['hidden', (listening: ReturnType<typeof setUp>['listening']) => listening.setHidden(true)],
    ['left', (listening: ReturnType<typeof setUp>['listening']) => listening.enter(null)],
  ])('stops, and those after it are forgotten, when the play is %s', async (_, act) => {
    const { hear, listening, speech, reading, murmurs } = setUp()
    reading.isOn = true
    hear(reply, thought)
    await settle()
    act(listening)
    await settle()
    expect(speech.stops).toBe(1)
    expect(speech.said).toHaveLength(1)
    expect(murmurs()).toEqual([])
    hear(thought)
    await settle()
    expect(speech.said).toHaveLength(2)
  })

  it('stops with the sound, and with the wish to hear it', async () => {
    const { hear, listening, speech, reading } = setUp()
    reading.isOn = true
    listening.tune()
    hear(thought)
    await settle()
    listening.tune()
    expect(speech.stops).toBe(0)
    reading.volume = 0
    listening.tune()
    expect(speech.stops).toBe(1)
    reading.volume = 1
    hear(thought)
    await settle()
    reading.isOn = false
    listening.tune()
    expect(speech.stops).toBe(2)
  })

  it('goes on when the performance ends by itself', async () => {
    const { hear, listening, speech, reading } = setUp()
    reading.isOn = true
    hear(thought)
    await settle()
    listening.end()
    expect(speech.stops).toBe(0)
  })

  it('is read where everything is shown at once, too, and then nothing else is heard', async () => {
    const { listening, speech, reading, played } = setUp()
    const before = played.length
    reading.isOn = true
    for (const moment of momentsOf(hold, thought)) listening.hear(moment, true)
    await settle()
    expect(speech.said).toHaveLength(1)
    speech.finish('failed')
    await settle()
    expect(played).toHaveLength(before)
  })
})

describe('a recording', () => {
  it('belongs to the words that its author put it beside', () => {
    const scenario = makeRecorded()
    expect([thought, reply, told, said].map((event) => recordingOf(scenario, event))).toEqual([
      'warm-1.ogg',
      'thanks.mp3',
      'morning.wav',
      null,
    ])
    expect(recordingOf(scenario, { ...thought, band: 'flat', text: 'Who?' })).toBeNull()
    expect(recordingOf(scenario, { ...reply, says: 'No.' })).toBeNull()
  })

  it('is heard instead of the murmur and instead of a voice that reads', async () => {
    const { hear, murmurs, speech, reading, recorders } = setUp(makeRecorded(), ['small/warm-1.ogg'])
    Object.assign(reading, { isOn: true, volume: 0.4 })
    hear(thought)
    await settle()
    expect(recorders).toMatchObject([{ src: '/small/warm-1.ogg', volume: 0.4 }])
    recorders[0]?.tell('ended')
    await settle()
    expect([murmurs(), speech.said]).toEqual([[], []])
  })

  it('that is missing or broken is a murmur, and a note says which one', async () => {
    const { hear, murmurs, problems, recorders } = setUp(makeRecorded(), ['small/warm-1.ogg'])
    hear(thought)
    await settle()
    recorders[0]?.tell('error')
    await settle()
    expect(murmurs()).toEqual(['murmur-interested'])
    hear(told)
    await settle()
    expect(problems).toEqual([
      'The recording "small/warm-1.ogg" could not be played; a murmur takes its place.',
      'The recording "small/morning.wav" is not there; a murmur takes its place.',
    ])
  })

  it('stops when the play is skipped', async () => {
    const { hear, listening, murmurs, recorders } = setUp(makeRecorded(), ['small/warm-1.ogg'])
    hear(thought)
    await settle()
    listening.hush()
    await settle()
    expect(recorders[0]?.isPaused).toBe(true)
    expect(murmurs()).toEqual([])
  })
})

describe('a performance', () => {
  const [held, ...after] = momentsOf(hold, thought)

  it('ends a loop with its moment, with a pause or a skip, with itself, and with the way out', () => {
    const ways: ((listening: ReturnType<typeof setUp>['listening']) => void)[] = [
      (listening) => after.forEach((moment) => listening.hear(moment, false)),
      (listening) => listening.hush(),
      (listening) => listening.end(),
      (listening) => listening.enter(null),
    ]
    for (const end of ways) {
      const { listening, sounding } = setUp()
      if (held !== undefined) listening.hear(held, false)
      expect(sounding).toContain('hold-music')
      end(listening)
      expect(sounding).not.toContain('hold-music')
    }
  })

  it('leaves nothing sounding but the room when it is skipped, and not even that when it is left', () => {
    const { listening, hear, sounding } = setUp()
    hear(callBack, hold)
    listening.hush()
    expect([...sounding]).toEqual(['room-tone'])
    listening.enter(null)
    expect([...sounding]).toEqual([])
  })

  it('ends the ringing as soon as anybody answers', () => {
    const { listening, sounding } = setUp()
    const moments = momentsOf(callBack)
    const rings = moments.find(({ sounds }) => sounds.some(({ name }) => name === 'ring'))
    const speaks = moments.at(-1)
    if (rings !== undefined) listening.hear(rings, false)
    expect(sounding).toContain('ring')
    if (speaks !== undefined) listening.hear(speaks, false)
    expect(sounding).not.toContain('ring')
  })

  it('lets the exchange answer before a message is left, and stops it', () => {
    const { listening, sounding } = setUp()
    listening.exchange(true)
    expect(sounding).toContain('prompt-unavailable')
    listening.exchange(false)
    expect(sounding).not.toContain('prompt-unavailable')
  })

  it('takes the tone of the room along', () => {
    const { hear, played } = setUp()
    hear({ day, type: 'entered', state: 'desk', place: 'home' })
    expect(played.at(-1)).toEqual({ name: 'room-tone', place: 'home' })
  })
})
