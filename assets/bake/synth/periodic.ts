import { sampleRate, type Signal } from './signal'

/**
 * Makes a seamless loop: repeats one period, runs `process` over it until it has settled, and returns the period
 * with `lead` seconds of itself before and after. Encoders shift and pad; any window of one period inside still loops.
 */
export function periodic(period: Signal, lead: number, process: (signal: Signal) => Signal): Signal {
  const repeated = new Float64Array(period.length * 3)
  for (let i = 0; i < 3; i++) repeated.set(period, i * period.length)
  const margin = Math.round(lead * sampleRate)
  return process(repeated).slice(period.length - margin, 2 * period.length + margin)
}

/** Adds what sticks out beyond `seconds` to the start, so that the tails of the last notes sound under the first. */
export function wrapped(signal: Signal, seconds: number): Signal {
  const length = Math.round(seconds * sampleRate)
  const out = new Float64Array(length)
  signal.forEach((x, i) => {
    out[i % length] = (out[i % length] ?? 0) + x
  })
  return out
}
