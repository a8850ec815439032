import { type Bus, type Position, type SoundCue, sounds } from './sounds'

/** The volumes of the buses, 0…1 each, and the master mute. */
export interface Volumes extends Readonly<Record<Bus, number>> {
  readonly muted: boolean
}

/** Volumes before anybody has touched them. */
export const fullVolumes: Volumes = { voice: 1, effects: 1, music: 1, muted: false }

/** How loud a place is: the other end of the line is quieter than what happens at the player's desk. */
const positionGain: Readonly<Record<Position, number>> = { near: 1, receiver: 0.75, far: 0.5 }

/** What is left of a ducking sound while a voice is heard. */
const duckedGain = 0.35

/** Returns the volume (0…1) at which a cue is played: gain × position × bus × ducking. */
export function levelOf(cue: SoundCue, volumes: Volumes, voiceIsHeard: boolean): number {
  const { bus, gain, ducks } = sounds[cue.name]
  const duck = ducks && voiceIsHeard ? duckedGain : 1
  return gain * positionGain[positionOf(cue)] * volumes[bus] * duck
}

/** Returns where a cue is heard. */
export function positionOf({ name, position }: SoundCue): Position {
  return position ?? sounds[name].position
}

/** Returns volumes with every bus held between 0 and 1; what is not a number counts as 0. */
export function heldVolumes({ voice, effects, music, muted }: Volumes): Volumes {
  return { voice: held(voice), effects: held(effects), music: held(music), muted }
}

function held(volume: number): number {
  return Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : 0
}
