import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders'
import { halved, quantise, type Signal } from './signal'

/** Samples a second in the files. */
const encodedRate = 22_050

/** Kilobits a second the MP3 encoder accepts and the game uses. */
type Bitrate = 24 | 32 | 40 | 48

/** How a file is encoded. */
export interface Encoding {
  /** Kilobits a second as MP3, constant. */
  readonly bitrate: Bitrate
  /** Quality as Ogg Vorbis, −1…10. */
  readonly quality: number
}

/** Encodes a mono signal in both formats at half the sample rate: nothing here lives above 9.5 kHz. Ogg's serial number is fixed, so equal samples give equal bytes. */
export async function encode(
  signal: Signal,
  { bitrate, quality }: Encoding,
): Promise<{ mp3: Uint8Array; ogg: Uint8Array }> {
  const samples = quantise(halved(signal))
  const mp3 = await createMp3Encoder()
  mp3.configure({ sampleRate: encodedRate, channels: 1, bitrate, outputSampleRate: encodedRate })
  const ogg = await createOggEncoder()
  ogg.configure({ sampleRate: encodedRate, channels: 1, vbrQuality: quality, oggSerialNo: 1 })
  return { mp3: encodeAll(mp3, samples), ogg: encodeAll(ogg, samples) }
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
