import { chain, highpass, lowpass, through } from './filter'
import { pinkFilter, white } from './noise'
import { periodic } from './periodic'
import type { Random } from './random'
import { render, type Signal, sampleRate } from './signal'

/** Seconds of one round of the room tone. */
const roomToneSeconds = 5

/** An office with nobody talking: air from the ventilation and the faintest hum; `lead` as in `periodic`. */
export function roomTone(random: Random, lead: number): Signal {
  return periodic(white(roomToneSeconds, random), lead, (noise) => {
    const air = through(noise, chain(pinkFilter(), highpass(70), lowpass(900), lowpass(1_600)))
    const hum = render(
      noise.length / sampleRate,
      (t) => Math.sin(2 * Math.PI * 120 * t) + 0.4 * Math.sin(2 * Math.PI * 240 * t),
    )
    return air.map((x, i) => x + 0.0035 * (hum[i] ?? 0))
  })
}
