import type { Player } from './howler'
import { fullVolumes, levelOf, type Volumes } from './levels'
import { type SoundCue, type SoundName, soundNames, sounds } from './sounds'

/** Decides what sounds now and how loud; knows nothing of loading or of the browser's permission. */
export interface Mixer {
  /** Gives a sound its player; until then its cues wait. */
  setPlayer(name: SoundName, player: Player): void
  play(cue: SoundCue): void
  /** Stops one sound, or all. */
  stop(name?: SoundName): void
  setVolumes(volumes: Volumes): void
  /** Lets sounds be heard or stops them all; loops that nobody stopped come back, single sounds do not. */
  setSounding(isSounding: boolean): void
  /** Starts what has waited for its file. */
  settle(): void
  /** Tells that a sound has come to its end (a loop does so every round). */
  ended(name: SoundName): void
}

/** The name of the one stretch of a file that is played. */
export const wholeSound = 'whole'

/** A single sound that could not start within this many milliseconds is dropped: late is worse than never. */
const patience = 1_500

/** Milliseconds in which a ducking sound steps back. */
const duckTime = 150

/** Makes a mixer; `now` is in milliseconds. */
export function makeMixer(now: () => number): Mixer {
  const players = new Map<SoundName, Player>()
  const heard = new Map<SoundName, { cue: SoundCue; level: number }>()
  const loops = new Map<SoundName, SoundCue>()
  const waiting = new Map<SoundName, { cue: SoundCue; since: number }>()
  let volumes = fullVolumes
  let sounding = false

  function start(cue: SoundCue): boolean {
    const player = players.get(cue.name)
    if (!sounding || player?.state() !== 'loaded') return false
    player.stop()
    player.loop(isLoop(cue))
    const level = levelOf(cue, volumes, isVoiceHeard())
    player.volume(level)
    heard.set(cue.name, { cue, level })
    player.play(wholeSound)
    if (sounds[cue.name].bus === 'voice') balance(duckTime)
    return true
  }

  function isVoiceHeard(): boolean {
    return [...heard.keys()].some((name) => sounds[name].bus === 'voice')
  }

  function balance(milliseconds: number): void {
    const voiceIsHeard = isVoiceHeard()
    for (const [name, entry] of heard) {
      const level = levelOf(entry.cue, volumes, voiceIsHeard)
      const player = players.get(name)
      if (level === entry.level || !player) continue
      entry.level = level
      moveVolume(player, level, milliseconds)
    }
  }

  function halt(name: SoundName): void {
    if (!heard.delete(name)) return
    players.get(name)?.stop()
    if (sounds[name].bus === 'voice') balance(duckTime)
  }

  function settle(): void {
    for (const [name, cue] of loops) if (!heard.has(name)) start(cue)
    for (const [name, { cue, since }] of waiting) {
      if (now() - since > patience || start(cue)) waiting.delete(name)
    }
  }

  return {
    settle,
    setPlayer(name, player) {
      players.set(name, player)
    },
    play(cue) {
      const before = heard.get(cue.name)
      if (!isLoop(cue)) {
        loops.delete(cue.name)
        waiting.set(cue.name, { cue, since: now() })
      } else {
        loops.set(cue.name, cue)
        if (before && isLoop(before.cue)) {
          before.cue = cue
          balance(0)
        } else halt(cue.name)
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
    ended(name) {
      const entry = heard.get(name)
      if (!entry || isLoop(entry.cue)) return
      heard.delete(name)
      balance(duckTime)
    },
  }
}

function isLoop({ name, loop }: SoundCue): boolean {
  return loop ?? sounds[name].loop
}

/** Fades, except for steps so small that howler's fade, which counts in hundredths, would never end. */
function moveVolume(player: Player, level: number, milliseconds: number): void {
  const from = player.volume()
  if (milliseconds === 0 || Math.abs(from - level) < 0.02) player.volume(level)
  else player.fade(from, level, milliseconds)
}
