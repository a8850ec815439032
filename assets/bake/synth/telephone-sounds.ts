import { curve, hold } from './envelope'
import { chain, highpass, lowpass, telephone, through } from './filter'
import { white } from './noise'
import type { Random } from './random'
import { inSmallRoom } from './room'
import { mix, render, type Signal, sampleRate } from './signal'
import { type Mode, sine, struck } from './tone'

/** A desk phone that rings: a warble of two soft tones in a small room, then a pause; may be looped. */
export function ring(): Signal {
  const on = hold(1.25, 0.02)
  let phase = 0
  const dry = render(2.6, (t) => {
    phase += (2 * Math.PI * warble(t)) / sampleRate
    return on(t) * (Math.sin(phase) + 0.28 * Math.sin(3 * phase) + 0.1 * Math.sin(5 * phase))
  })
  return through(inSmallRoom(dry, 0.45), chain(highpass(500), lowpass(3_200)))
}

/** What the caller hears while it rings (440 and 480 Hz, as in North America), two seconds and a pause; may be looped. */
export function ringback(): Signal {
  const on = hold(2, 0.012)
  const dry = render(4, (t) => on(t) * (Math.sin(2 * Math.PI * 440 * t) + Math.sin(2 * Math.PI * 480 * t)))
  return through(dry, telephone())
}

/** The beep after a voicemail greeting. */
export function voicemailBeep(): Signal {
  const on = hold(0.42, 0.015)
  return through(
    render(
      0.55,
      (t) => on(t) * (Math.sin(2 * Math.PI * 1_000 * t) + 0.06 * Math.sin(2 * Math.PI * 2_000 * t)),
    ),
    telephone(),
  )
}

/** Thirteen times a second from one tone to the other and back, in hertz. */
function warble(t: number): number {
  return Math.sin(2 * Math.PI * 13 * t) > 0 ? 1_046 : 830
}

const plastic: readonly Mode[] = [
  [310, 0.016, 0.8],
  [540, 0.02, 1],
  [1_180, 0.013, 0.6],
  [2_050, 0.008, 0.35],
  [3_400, 0.005, 0.2],
]

const desk: readonly Mode[] = [
  [105, 0.05, 1],
  [188, 0.04, 0.8],
  [295, 0.03, 0.5],
  [620, 0.014, 0.25],
]

/** A receiver lifted off its cradle: a rattle, the switch springing up, a breath of open line. */
export function pickUp(random: Random): Signal {
  const line = through(sine(0.3, 350), telephone()).map((x, i) => x * 0.05 * hold(0.3, 0.05)(i / sampleRate))
  return finished(0.55, [
    [knock(plastic, 1.1, 0.2, random), 0.01, 0.7],
    [knock(plastic, 1.35, 0.35, random), 0.075, 0.4],
    [knock(plastic, 0.8, 0.15, random), 0.13, 0.55],
    [line, 0.2, 1],
  ])
}

/** A receiver put back with some force: two knocks into the cradle, the switch, a last rattle. */
export function hangUp(random: Random): Signal {
  return finished(0.6, [
    [knock(plastic, 0.85, 0.4, random), 0.01, 1],
    [knock(desk, 1.25, 0.1, random), 0.012, 0.7],
    [knock(plastic, 1, 0.3, random), 0.065, 0.7],
    [knock(plastic, 1.5, 0.2, random), 0.15, 0.25],
  ])
}

/** A receiver laid on the desk: wood under plastic, twice, and a short slide. */
export function receiverDown(random: Random): Signal {
  const slide = through(white(0.16, random), chain(highpass(500), lowpass(1_700)))
  const fade = curve([
    [0, 0],
    [0.05, 1],
    [0.16, 0],
  ])
  return finished(0.62, [
    [knock(desk, 1, 0.12, random), 0.01, 1],
    [knock(plastic, 0.7, 0.1, random), 0.014, 0.35],
    [knock(desk, 1.2, 0.1, random), 0.14, 0.65],
    [knock(plastic, 0.8, 0.1, random), 0.143, 0.3],
    [slide.map((x, i) => x * fade(i / sampleRate)), 0.2, 0.09],
  ])
}

/** One knock of a thing of this `height` (factor on its modes), with a burst of `click` at the touch. */
function knock(modes: readonly Mode[], height: number, click: number, random: Random): Signal {
  const body = struck(
    0.3,
    modes.map(([hertz, decay, gain]) => [hertz * height, decay, gain] as const),
  )
  const burst = white(0.012, random).map((x, i, all) => x * (1 - i / all.length) ** 3)
  return mix(0.3, [
    [body, 0, 0.5],
    [through(burst, lowpass(5_000)), 0, click],
  ])
}

function finished(seconds: number, parts: Parameters<typeof mix>[1]): Signal {
  return inSmallRoom(mix(seconds, parts), 0.3)
}
