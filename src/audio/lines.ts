import type { Moment, SoundCue } from '../director'
import type { GameEvent } from '../engine'
import type { Scenario } from '../scenario'
import { type Recordings, recordingOf } from './recordings'
import type { Speech, Spoken } from './speech'
import { readingManner } from './voice-manner'

/** Something that somebody says, thinks or writes in a performance. */
export interface Line {
  readonly event: GameEvent
  readonly text: string
  /** Id of the person; null for the narrator, who is not read aloud. */
  readonly by: string | null
  /** What is heard where nobody speaks. */
  readonly murmur: SoundCue | null
}

/** How lines are to be heard now. */
export interface Reading {
  readonly isOn: boolean
  /** Name of the device's voice; empty for the one that fits best. */
  readonly voice: string
  /** 0…1; at 0 nobody speaks. */
  readonly volume: number
}

/** Speaks lines one after another: by a recording, a voice of the device, or a murmur. Nothing waits for it. */
export interface Lines {
  say(line: Line): void
  /** Stops at once and forgets what was to come. */
  stop(): void
}

/** What lines are spoken with. */
export interface LinesOptions {
  readonly scenario: Scenario
  readonly reading: () => Reading
  readonly recordings: Recordings
  /** Made when it is first asked for. */
  readonly speech: () => Speech
  readonly murmur: (cue: SoundCue) => void
  /** Milliseconds from any start. */
  readonly now: () => number
}

/** A murmur that could not be heard within this many milliseconds is dropped: late is worse than never. */
const patience = 1_500

/** The line of a moment; null where nobody says anything, and where only the player does. */
export function lineOf({ event, sounds }: Moment): Line | null {
  const murmur = sounds.find(({ name }) => name.startsWith('murmur-')) ?? null
  switch (event.type) {
    case 'thought':
      return { event, text: event.text, by: event.by, murmur }
    case 'told':
      return { event, text: event.text, by: event.speaker, murmur }
    case 'response': {
      const isVoice = event.channel === 'call' || event.kind === 'calls-back'
      // Whoever calls back rings first, and speaks in the moment that has the murmur.
      if (event.says === null || (isVoice && murmur === null)) return null
      return { event, text: event.says, by: event.by, murmur }
    }
    default:
      return null
  }
}

/** Makes the speaker of one scenario's lines. */
export function makeLines(options: LinesOptions): Lines {
  const { scenario, reading, recordings, speech, murmur, now } = options
  let queue: { line: Line; since: number }[] = []
  let isSpeaking = false
  /** Counts the stops: what was begun before the last one is over. */
  let round = 0
  let hasSpoken = false

  async function record({ event }: Line, volume: number): Promise<Spoken> {
    const file = recordingOf(scenario, event)
    return file === null ? 'silent' : recordings.play(scenario.file.id, file, volume)
  }

  async function read({ text, by }: Line): Promise<Spoken> {
    const person = by === null ? undefined : scenario.people.get(by)
    const { isOn, voice, volume } = reading()
    if (!isOn || person === undefined) return 'silent'
    hasSpoken = true
    const manner = readingManner({ ...person, ...person.voice })
    return speech().speak(text, { lang: scenario.file.language, voice, volume, ...manner })
  }

  async function speak({ line, since }: { line: Line; since: number }, mine: number): Promise<void> {
    const { volume } = reading()
    let how: Spoken = 'silent'
    if (volume > 0) {
      how = await record(line, volume)
      if (mine === round && (how === 'silent' || how === 'failed')) how = await read(line)
    }
    if (mine !== round || how === 'spoken' || how === 'stopped') return
    if (line.murmur !== null && now() - since <= patience) murmur(line.murmur)
  }

  async function goOn(mine: number): Promise<void> {
    const next = queue.shift()
    isSpeaking = next !== undefined
    if (next === undefined) return
    await speak(next, mine)
    if (mine === round) await goOn(mine)
  }

  return {
    say(line) {
      // A murmur is heard at once where nobody could speak.
      const isSilent = recordingOf(scenario, line.event) === null && (!reading().isOn || line.by === null)
      if (isSilent && !isSpeaking) {
        if (line.murmur !== null) murmur(line.murmur)
        return
      }
      queue.push({ line, since: now() })
      if (!isSpeaking) void goOn(round)
    },
    stop() {
      round += 1
      queue = []
      isSpeaking = false
      recordings.stop()
      if (hasSpoken) speech().stop()
    },
  }
}
