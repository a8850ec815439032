import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type SoundName, soundNames, sounds } from '../../src/audio/sounds'
import type { SoundEntry } from '../../src/audio/manifest'
import { recipes, synthesise } from './sound-recipes'
import { encodeMp3, encodeOgg } from './synth/encode'
import { measure } from './synth/master'
import { secondsOf, type Signal } from './synth/signal'

const folder = fileURLToPath(new URL('../sounds/', import.meta.url))

/** Makes every sound and writes it to assets/sounds as MP3 and Ogg, with a manifest beside them. */
export async function bakeSounds(): Promise<void> {
  await mkdir(folder, { recursive: true })
  const entries: SoundEntry[] = []
  for (const name of soundNames) {
    const signal = synthesise(name)
    const { mp3, ogg } = await encodeSound(name, signal)
    await writeFile(`${folder}${name}.mp3`, mp3)
    await writeFile(`${folder}${name}.ogg`, ogg)
    entries.push(entryOf(name, signal))
  }
  await writeFile(`${folder}manifest.json`, `${JSON.stringify({ sounds: entries }, null, 2)}\n`)
}

/** Encodes one finished sound in both formats. */
export async function encodeSound(
  name: SoundName,
  signal: Signal,
): Promise<{ mp3: Uint8Array; ogg: Uint8Array }> {
  const { bitrate, quality } = recipes[name]
  return { mp3: await encodeMp3(signal, bitrate), ogg: await encodeOgg(signal, quality) }
}

/** Describes one finished sound for the manifest. */
export function entryOf(name: SoundName, signal: Signal): SoundEntry {
  const { bus, loop } = sounds[name]
  const lead = recipes[name].lead ?? 0
  return {
    name,
    seconds: Math.round((secondsOf(signal) - 2 * lead) * 1_000) / 1_000,
    lead,
    loop,
    bus,
    files: [`${name}.ogg`, `${name}.mp3`],
    loudness: measure(signal),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bakeSounds()
