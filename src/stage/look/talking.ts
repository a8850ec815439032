import type { Mood } from '../../engine'

/** Drawings of a face. */
export type FaceFrame = 'still' | 'talkSmall' | 'talkWide' | 'blink' | GlanceFrame

/** Drawings of a face whose eyes are elsewhere. */
export type GlanceFrame = 'glanceClock' | 'glanceScreen'

/** Milliseconds a mouth stays as it is: about the pace of syllables. */
const syllable = 95
const mouths: readonly FaceFrame[] = [
  'talkSmall',
  'talkWide',
  'talkSmall',
  'still',
  'talkWide',
  'talkSmall',
  'talkWide',
  'still',
  'still',
]

/** The mouth after some milliseconds of talking for `length`; it closes before the end. */
export function talkingFace(elapsed: number, length: number): FaceFrame {
  if (elapsed >= length - syllable) return 'still'
  return mouths[Math.floor(elapsed / syllable) % mouths.length] as FaceFrame
}

/** How long somebody breathes and blinks after the last event, in milliseconds; then everything rests. */
export const idleLength = 5200

const blinks = [1100, 1290, 3900]
const blinkLength = 120

/** When the head turns aside while nothing happens, and for how long, in milliseconds. */
const glance = { at: 2100, length: 1300 }

/** Whether the eyes are shut, and how far chest and head are lifted and turned aside (0 to 1), so long after the last event. */
export function idling(elapsed: number): { isBlinking: boolean; breath: number; glance: number } {
  const isBlinking = blinks.some((at) => elapsed >= at && elapsed < at + blinkLength)
  // Three breaths; the sine ends where it began, so nothing jumps when it stops.
  const breath = (1 - Math.cos((elapsed / idleLength) * 3 * 2 * Math.PI)) / 2
  const turned = Math.min(1, Math.max(0, (elapsed - glance.at) / glance.length))
  return {
    isBlinking,
    breath: elapsed >= idleLength ? 0 : breath,
    glance: turned >= 1 ? 0 : Math.min(1, 2 * Math.sin(turned * Math.PI)),
  }
}

/** Whether typing fingers rest, by the number of keys hit so far: after every ten, for five. */
export const isBetweenWords = (beat: number): boolean => Math.floor(beat / 5) % 3 === 2

/** Where somebody looks who is left alone with a mood: at the clock, at the screen, or nowhere else. */
export function idleGlanceOf(mood: Mood): 'clock' | 'screen' | null {
  switch (mood) {
    case 'bored':
    case 'annoyed':
      return 'clock'
    case 'distracted':
    case 'neutral':
    case 'worried':
      return 'screen'
    default:
      return null
  }
}
