import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders'
import { sampleRate, type Signal } from './signal'

/** Kilobits a second the MP3 encoder accepts and the game uses. */
export type Bitrate = 32 | 40 | 48 | 64

/** Encodes a mono signal as MP3 at a constant bit rate. */
export async function encodeMp3(signal: Signal, bitrate: Bitrate): Promise<Uint8Array> {
  const encoder = await createMp3Encoder()
  encoder.configure({ sampleRate, channels: 1, bitrate, outputSampleRate: sampleRate })
  return encodeAll(encoder, signal)
}

/** Encodes a mono signal as Ogg Vorbis; `quality` −1…10. The serial number is fixed, so equal samples give equal bytes. */
export async function encodeOgg(signal: Signal, quality: number): Promise<Uint8Array> {
  const encoder = await createOggEncoder()
  encoder.configure({ sampleRate, channels: 1, vbrQuality: quality, oggSerialNo: 1 })
  return encodeAll(encoder, signal)
}

interface Encoder {
  encode(samples: readonly Float32Array[]): Uint8Array
  finalize(): Uint8Array
}

/** Both answers live in the encoder's memory until its next call, hence the copies. */
function encodeAll(encoder: Encoder, signal: Signal): Uint8Array {
  const body = encoder.encode([Float32Array.from(signal)]).slice()
  const end = encoder.finalize().slice()
  const all = new Uint8Array(body.length + end.length)
  all.set(body)
  all.set(end, body.length)
  return all
}
