import type { Moment, SoundCue, SoundName } from '../director'
import type { Scenario } from '../scenario'
import { type Line, lineOf, type Lines, makeLines, type Reading } from './lines'
import type { Audio } from './make-audio'
import type { Recordings } from './recordings'
import type { Speech } from './speech'

/** Where the player is, and in which scenario. */
export interface Room {
  readonly scenario: Scenario
  readonly place: 'office' | 'home'
}

/** Hears a performance: its sounds and its voices begin with their moments and end with them, or when it ends. */
export interface Listening {
  /** Takes up a scenario and the tone of a room; null falls silent, as on the way to another page. */
  enter(room: Room | null): void
  /** A moment has begun; `isShort` where everything is shown at once, so that only voices are left to hear. */
  hear(moment: Moment, isShort: boolean): void
  /** Nothing of what was heard goes on, but for the room: a performance begins, pauses or is skipped. */
  hush(): void
  /** A performance has ended by itself: who speaks may finish. */
  end(): void
  /** Lets the telephone exchange answer, or stops it. */
  exchange(isOn: boolean): void
  /** Hears what has been set up now. */
  tune(): void
  setHidden(isHidden: boolean): void
}

/** What a performance is heard with. */
export interface ListeningOptions {
  readonly audio: Pick<Audio, 'play' | 'stop' | 'setScene' | 'setHidden'>
  readonly recordings: Recordings
  readonly reading: () => Reading
  /** Made when it is first asked for. */
  readonly speech: () => Speech
  readonly now?: () => number
}

/** Makes a listener without a room. */
export function makeListening(options: ListeningOptions): Listening {
  const { audio, recordings, reading, speech, now = () => performance.now() } = options
  const looping = new Set<SoundName>()
  const heard = new Set<SoundName>()
  let room: Room | null = null
  let lines: Lines | null = null
  let wasReading = reading().isOn

  function play(cue: SoundCue): void {
    // Whoever picks up, and whoever answers instead, ends the ringing.
    if (!rings.has(cue.name)) for (const name of rings) if (heard.delete(name)) audio.stop(name)
    heard.add(cue.name)
    if (cue.loop === true) looping.add(cue.name)
    audio.play(cue)
  }

  function endLoops(): void {
    for (const name of looping) audio.stop(name)
    looping.clear()
  }

  function hush(): void {
    lines?.stop()
    looping.clear()
    for (const name of heard) audio.stop(name)
    heard.clear()
  }

  function take(scenario: Scenario): void {
    lines?.stop()
    lines = makeLines({ scenario, reading, recordings, speech, murmur: play, now })
    audio.setScene(scenario.file)
  }

  const enterPlace = (place: Room['place']) => audio.play({ name: 'room-tone', place })

  return {
    hush,
    enter(next) {
      if (next === null) {
        hush()
        audio.stop()
      } else {
        if (room?.scenario !== next.scenario) take(next.scenario)
        enterPlace(next.place)
      }
      room = next ?? room
    },
    hear(moment, isShort) {
      const line = lineOf(moment)
      if (!isShort) {
        if (moment.length > 0) endLoops()
        if (moment.event.type === 'entered') enterPlace(moment.event.place)
        for (const cue of moment.sounds) if (cue !== line?.murmur) play(cue)
      }
      if (line !== null) lines?.say(isShort ? unheard(line) : line)
    },
    end: endLoops,
    exchange(isOn) {
      if (isOn) play({ name: 'prompt-unavailable' })
      else audio.stop('prompt-unavailable')
    },
    tune() {
      const { isOn, volume } = reading()
      if (volume === 0 || (wasReading && !isOn)) lines?.stop()
      wasReading = isOn
    },
    setHidden(isHidden) {
      if (isHidden) lines?.stop()
      audio.setHidden(isHidden)
    },
  }
}

/** Sounds of a telephone that rings. */
const rings: ReadonlySet<SoundName> = new Set(['ring', 'ringback'])

const unheard = (line: Line): Line => ({ ...line, murmur: null })
