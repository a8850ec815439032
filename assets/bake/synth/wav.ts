import { sampleRate, type Signal } from './signal'

/**
 * Reads a mono WAV file of 16 bits and brings it to the sample rate of the bake by a windowed sinc.
 * Throws a sentence for any other kind of file.
 */
export function readWav(bytes: Uint8Array): Signal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPcm = word(view, 0) === 'RIFF' && word(view, 8) === 'WAVE' && view.getUint16(20, true) === 1
  const isMono = view.getUint16(22, true) === 1 && view.getUint16(34, true) === 16
  if (!isPcm || !isMono) throw new Error('Only mono WAV files of 16 bits without compression can be read.')
  const rate = view.getUint32(24, true)
  const { start, length } = dataOf(view)
  const samples = Float64Array.from(
    { length: length >> 1 },
    (_, i) => view.getInt16(start + 2 * i, true) / 32_768,
  )
  return resampled(samples, rate)
}

function dataOf(view: DataView): { start: number; length: number } {
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const length = view.getUint32(at + 4, true)
    if (word(view, at) === 'data')
      return { start: at + 8, length: Math.min(length, view.byteLength - at - 8) }
    at += 8 + length + (length % 2)
  }
  throw new Error('The WAV file has no samples.')
}

function word(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))
}

function resampled(samples: Signal, rate: number): Signal {
  const reach = 16
  const step = rate / sampleRate
  return new Float64Array(Math.floor(samples.length / step)).map((_, i) => {
    const at = i * step
    const middle = Math.floor(at)
    let sum = 0
    for (let k = middle - reach + 1; k <= middle + reach; k++) {
      const x = Math.PI * (at - k)
      const window = 0.5 + 0.5 * Math.cos(x / (reach + 1))
      sum += (samples[k] ?? 0) * (x === 0 ? 1 : (window * Math.sin(x)) / x)
    }
    return sum
  })
}
