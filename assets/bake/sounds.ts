import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { SoundFileEntry, SoundManifest } from '../../src/audio/manifest'
import { prompts } from './prompts'
import { type FileRecipe, recipes, synthesise } from './sound-recipes'
import { encode } from './synth/encode'
import { measure } from './synth/master'
import { add, secondsOf, type Signal, silence } from './synth/signal'
import { readWav } from './synth/wav'

const folder = fileURLToPath(new URL('../sounds/', import.meta.url))

/** Seconds of silence around every sound in a file: decoders of MP3 come up to 0.06 late. */
const gap = 0.12

/** One finished file: the whole of its samples, each sound by itself, and what the manifest says. */
export interface Rendered {
  readonly whole: Signal
  readonly parts: readonly Signal[]
  readonly entry: SoundFileEntry
}

/** Makes every sound and writes it to assets/sounds as MP3 and Ogg, with a manifest of them and of the prompts. */
export async function bakeSounds(): Promise<void> {
  await mkdir(folder, { recursive: true })
  const files: SoundFileEntry[] = []
  for (const recipe of recipes) {
    const { whole, entry } = renderFile(recipe)
    const { mp3, ogg } = await encode(whole, recipe.encoding)
    await writeFile(`${folder}${recipe.name}.mp3`, mp3)
    await writeFile(`${folder}${recipe.name}.ogg`, ogg)
    files.push(entry)
  }
  for (const { sound, file } of prompts) files.push(promptEntry(sound, file, await readFile(folder + file)))
  const manifest: SoundManifest = { files }
  await writeFile(`${folder}manifest.json`, `${JSON.stringify(manifest, null, 1)}\n`)
}

/** Renders the sounds of one file and lays them out one after the other. */
export function renderFile(recipe: FileRecipe): Rendered {
  const parts = recipe.takes.map((take) => synthesise(recipe, take))
  const lead = recipe.lead ?? 0
  const edge = recipe.lead === undefined ? gap : 0
  const starts: number[] = []
  let at = edge
  for (const part of parts) {
    starts.push(rounded(at))
    at = rounded(at) + secondsOf(part) + edge
  }
  const whole = silence(at)
  parts.forEach((part, i) => add(whole, part, starts[i]))
  const takes = recipe.takes.map(({ sound }, i) => {
    const part = parts[i] ?? silence(0)
    return {
      sound,
      start: rounded((starts[i] ?? 0) + lead),
      seconds: rounded(secondsOf(part) - 2 * lead),
      loudness: measure(part),
    }
  })
  const files = [`${recipe.name}.ogg`, `${recipe.name}.mp3`]
  return { whole, parts, entry: { name: recipe.name, need: recipe.need, files, takes } }
}

/** Describes a prompt, whose file stays as its author made it. */
export function promptEntry(
  sound: SoundFileEntry['takes'][number]['sound'],
  file: string,
  bytes: Uint8Array,
): SoundFileEntry {
  const signal = readWav(bytes)
  const take = { sound, start: 0, seconds: rounded(secondsOf(signal)), loudness: measure(signal) }
  return { name: sound, need: { kind: 'prompt' }, files: [file], takes: [take] }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1_000) / 1_000
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bakeSounds()
