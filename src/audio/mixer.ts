import { fullVolumes, levelOf, positionOf, type Volumes } from './levels'
import type { Player } from './player'
import { type SoundCue, type SoundName, soundNames, sounds } from './sounds'

/** Decides what sounds now and how loud; knows nothing of loading or of the browser's permission. */
export interface Mixer {
  play(cue: SoundCue): void
  /** Stops one sound, or all. */
  stop(name?: SoundName): void
  setVolumes(volumes: Volumes): void
  /** Lets sounds be heard or stops them all; loops that nobody stopped come back, single sounds do not. */
  setSounding(isSounding: boolean): void
  /** Starts what has waited for its file. */
  settle(): void
  /** Takes a loop from where it now comes from, as when the player goes home. */
  refresh(name: SoundName): void
  /** Tells that a sound has come to its end (a loop does so every round). */
  ended(name: SoundName, player: Player): void
}

/** A player for a cue, and its speed. */
export interface Found {
  readonly player: Player
  readonly rate: number
}

/** A single sound that could not start within this many milliseconds is dropped: late is worse than never. */
const patience = 1_500

/** Milliseconds in which a ducking sound steps back, and in which another room comes up. */
const duckTime = 150
const roomTime = 400

interface Heard {
  cue: SoundCue
  level: number
  readonly player: Player
}

/** Makes a mixer; `now` is in milliseconds, `find` gives the player of a cue, or null where there is none. */
export function makeMixer(now: () => number, find: (cue: SoundCue) => Found | null): Mixer {
  const heard = new Map<SoundName, Heard>()
  const loops = new Map<SoundName, SoundCue>()
  const waiting = new Map<SoundName, { cue: SoundCue; since: number }>()
  let volumes = fullVolumes
  let sounding = false

  function start(cue: SoundCue, fadeIn = 0): boolean {
    const found = find(cue)
    if (!sounding || !found?.player.isLoaded()) return false
    const { player, rate } = found
    if (isVoice(cue.name)) silenceVoices()
    heard.get(cue.name)?.player.stop()
    const level = levelOf(cue, volumes, isVoiceHeard())
    heard.set(cue.name, { cue, level, player })
    const initial = fadeIn > 0 ? 0 : level
    player.start({ isLoop: isLoop(cue), rate, level: initial, position: positionOf(cue) })
    if (fadeIn > 0) player.move(level, fadeIn)
    if (isVoice(cue.name)) balance(duckTime)
    return true
  }

  /** Only one person speaks at a time. */
  function silenceVoices(): void {
    for (const [name, { player }] of heard) {
      if (!isVoice(name)) continue
      heard.delete(name)
      player.stop()
    }
  }

  function isVoiceHeard(): boolean {
    return [...heard.keys()].some(isVoice)
  }

  function balance(milliseconds: number): void {
    const voiceIsHeard = isVoiceHeard()
    for (const entry of heard.values()) {
      const level = levelOf(entry.cue, volumes, voiceIsHeard)
      if (level === entry.level) continue
      entry.level = level
      entry.player.move(level, milliseconds)
    }
  }

  function halt(name: SoundName): void {
    const entry = heard.get(name)
    if (!entry) return
    heard.delete(name)
    entry.player.stop()
    if (isVoice(name)) balance(duckTime)
  }

  function isSame(entry: Heard, cue: SoundCue): boolean {
    const isAlike = isLoop(entry.cue) && positionOf(entry.cue) === positionOf(cue)
    return isAlike && find(cue)?.player === entry.player
  }

  /** Starts a loop from where it now comes from; it comes up gently where it takes the place of another. */
  function refresh(name: SoundName): void {
    const cue = loops.get(name)
    const isChange = heard.has(name)
    halt(name)
    if (cue && isChange) start(cue, roomTime)
  }

  function settle(): void {
    for (const [name, cue] of loops) if (!heard.has(name)) start(cue)
    for (const [name, { cue, since }] of waiting) {
      if (now() - since > patience || start(cue)) waiting.delete(name)
    }
  }

  return {
    settle,
    play(cue) {
      const before = heard.get(cue.name)
      if (!isLoop(cue)) {
        loops.delete(cue.name)
        waiting.set(cue.name, { cue, since: now() })
      } else {
        loops.set(cue.name, cue)
        if (before && isSame(before, cue)) before.cue = cue
        else refresh(cue.name)
      }
      settle()
    },
    stop(name) {
      for (const one of name === undefined ? soundNames : [name]) {
        loops.delete(one)
        waiting.delete(one)
        halt(one)
      }
    },
    setVolumes(wanted) {
      volumes = wanted
      balance(0)
    },
    setSounding(isSounding) {
      if (sounding === isSounding) return
      sounding = isSounding
      if (sounding) return settle()
      waiting.clear()
      for (const name of heard.keys()) halt(name)
    },
    refresh(name) {
      const cue = loops.get(name)
      const entry = heard.get(name)
      if (cue && entry && !isSame(entry, cue)) refresh(name)
    },
    ended(name, player) {
      const entry = heard.get(name)
      if (entry?.player !== player || isLoop(entry.cue)) return
      heard.delete(name)
      balance(duckTime)
    },
  }
}

function isVoice(name: SoundName): boolean {
  return sounds[name].bus === 'voice'
}

function isLoop({ name, loop }: SoundCue): boolean {
  return loop ?? sounds[name].loop
}
