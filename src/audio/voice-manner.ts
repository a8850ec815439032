import { ownShareOf, paces, restingPitch, type Speaker } from './voices'

/** Pitch in hertz that a device's voice is taken to have at its ordinary pitch; nothing tells which one it has. */
const ordinaryPitch = 153

/** How fast and how high a device's voice reads what a person says: 1 is ordinary for both. */
export function readingManner(speaker: Speaker): { rate: number; pitch: number } {
  const own = ownShareOf(speaker.id)
  const octaves = Math.log2(restingPitch(speaker) / ordinaryPitch)
  return { rate: paces[speaker.pace] * (1 + 0.03 * own), pitch: 1 + 0.5 * octaves + 0.08 * own }
}
