import { type Curve, strike } from './envelope'
import type { Random } from './random'
import { render, sampleRate, type Signal } from './signal'

/** Renders a sine of `hertz`. */
export function sine(seconds: number, hertz: number): Signal {
  return render(seconds, (t) => Math.sin(2 * Math.PI * hertz * t))
}

/** Renders a sine whose frequency (hertz) moves with time. */
export function glide(seconds: number, hertz: Curve): Signal {
  let phase = 0
  return render(seconds, (t) => {
    phase += hertz(t) / sampleRate
    return Math.sin(2 * Math.PI * phase)
  })
}

/** One way in which a struck thing rings: its frequency, how fast it dies (seconds) and how loud it is. */
export type Mode = readonly [hertz: number, decay: number, gain: number]

/** Renders a struck thing (wood, plastic, metal) as a sum of dying modes. */
export function struck(seconds: number, modes: readonly Mode[], attack = 0.0006): Signal {
  const parts = modes.map(([hertz, decay, gain]) => ({
    w: 2 * Math.PI * hertz,
    fall: strike(attack, decay),
    gain,
  }))
  return render(seconds, (t) =>
    parts.reduce((sum, { w, fall, gain }) => sum + gain * fall(t) * Math.sin(w * t), 0),
  )
}

/** Renders a mellow electric piano note: frequency modulation whose brightness dies faster than the note. */
export function electricPiano(seconds: number, hertz: number, force: number): Signal {
  const w = 2 * Math.PI * hertz
  const loud = strike(0.004, 0.25 + 130 / hertz)
  const bright = strike(0.002, 0.18)
  const tine = strike(0.001, 0.05)
  return render(seconds, (t) => {
    const modulator = (0.4 + 1.5 * force * bright(t)) * Math.sin(w * t)
    const body = Math.sin(w * t + modulator)
    return force * loud(t) * (body + 0.12 * force * tine(t) * Math.sin(7 * w * t)) * release(t, seconds)
  })
}

/** Renders a rounded bass note. */
export function bass(seconds: number, hertz: number): Signal {
  const w = 2 * Math.PI * hertz
  const loud = strike(0.008, 0.5)
  return render(seconds, (t) => {
    const harmonics =
      Math.sin(w * t) + 0.5 * Math.sin(2 * w * t) + 0.3 * Math.sin(3 * w * t) + 0.15 * Math.sin(4 * w * t)
    return loud(t) * harmonics * release(t, seconds)
  })
}

/** Renders a soft mallet note (fundamental, fourth and tenth partial, as a tuned bar has). */
export function mallet(seconds: number, hertz: number): Signal {
  return struck(
    seconds,
    [
      [hertz, 0.35, 1],
      [hertz * 3.98, 0.09, 0.22],
      [hertz * 9.9, 0.03, 0.06],
    ],
    0.002,
  )
}

/** Returns the frequency of a MIDI note number (69 is 440 Hz). */
export function noteHertz(note: number): number {
  return 440 * Math.exp(((note - 69) * Math.LN2) / 12)
}

function release(t: number, seconds: number): number {
  return Math.min(1, Math.max(0, (seconds - t) / 0.03))
}

/** Renders a plucked string: a burst of noise going round a string that loses treble (after Karplus and Strong). */
export function pluck(seconds: number, hertz: number, random: Random): Signal {
  const length = sampleRate / hertz - 0.5
  const line = Float64Array.from({ length: Math.floor(length) }, () => 2 * random() - 1)
  const share = length - line.length
  // An all-pass holds back the fraction of a sample that the whole-numbered string lacks, which keeps it in tune.
  const coefficient = (1 - share) / (1 + share)
  let at = 0
  let last = 0
  let heldIn = 0
  let heldOut = 0
  return render(seconds, (t) => {
    const x = line[at] ?? 0
    const dull = 0.498 * (x + last)
    last = x
    heldOut = coefficient * (dull - heldOut) + heldIn
    heldIn = dull
    line[at] = heldOut
    at = (at + 1) % line.length
    return x * release(t, seconds)
  })
}

/** Renders a soft organ pipe: few harmonics, a slow start and end. */
export function organ(seconds: number, hertz: number): Signal {
  const w = 2 * Math.PI * hertz
  return render(seconds, (t) => {
    const swell = Math.min(1, t / 0.06, Math.max(0, (seconds - t) / 0.09))
    const wave = Math.sin(w * t) + 0.35 * Math.sin(2 * w * t + 0.4) + 0.12 * Math.sin(3 * w * t)
    return swell * (1 + 0.05 * Math.sin(2 * Math.PI * 5.2 * t)) * wave
  })
}
