import type { GameEvent, Mood } from '../engine'
import type { SoundCue } from './cues'
import { caption, nothing, type Shown } from './cues-of'

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>

/** Milliseconds that the recorded prompts of the telephone exchange last; they are never hurried. */
const promptLengths = { unavailable: 2800, goodbye: 900 } as const

/** Share of its ordinary pace to which everything else may be hurried to make room for a prompt. */
const hurried = 0.6

/** The telephone exchange says something. */
export const exchange = (prompt: keyof typeof promptLengths): Shown => ({
  ...nothing,
  length: promptLengths[prompt],
  sounds: [{ name: `prompt-${prompt}` }],
  caption: caption(`prompt-${prompt}`),
})

const isPrompt = ({ sounds }: Shown): boolean => sounds.some(({ name }) => name.startsWith('prompt-'))

/** Takes out the prompts for which `longest` milliseconds are too short, and hurries all but the prompts to fit. */
export function fitted(steps: readonly (readonly Shown[])[], longest: number): Shown[][] {
  const all = steps.flat()
  const other = all.filter((one) => !isPrompt(one)).reduce((sum, { length }) => sum + length, 0)
  let left = longest
  const kept = new Set<Shown>()
  for (const one of all.filter(isPrompt)) {
    if (left - one.length < hurried * other) continue
    left -= one.length
    kept.add(one)
  }
  const pace = Math.min(1, left / Math.max(1, other))
  return steps.map((parts) =>
    parts
      .filter((one) => !isPrompt(one) || kept.has(one))
      .map((one) => (isPrompt(one) ? one : { ...one, length: Math.floor(one.length * pace) })),
  )
}

/** Whoever has been alarmed cannot be reached any more, and whoever is blocked is told so by the exchange. */
export function isCutOff(before: readonly GameEvent[], rest: readonly GameEvent[]): boolean {
  if (rest.some((one) => one.type === 'ended' && one.ending === 'blocked')) return true
  return before.findLast((one) => one.type === 'mood')?.band === 'alarmed'
}

/** An answer that is spoken into a telephone is heard out of the receiver; one who calls back rings first. */
export function spoken(event: Of<'response'>, own: Shown, mood: Mood): Shown[] {
  if (event.says === null) return [own]
  const voice: SoundCue = { name: `murmur-${mood}`, position: 'receiver', by: event.by }
  if (event.kind !== 'calls-back') return [{ ...own, sounds: [...own.sounds, voice] }]
  const words: Shown = { ...nothing, length: 900, sounds: [voice] }
  return [{ ...own, length: 700 }, words]
}
