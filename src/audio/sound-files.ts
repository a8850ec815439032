import type { SoundFileEntry, SoundManifest } from './manifest'

/** Where one file is in each of its formats, and what the bake said about it. */
export interface SoundFile {
  readonly entry: SoundFileEntry
  /** Addresses, the preferred format first. */
  readonly src: readonly string[]
}

const addresses = import.meta.glob<string>('../../assets/sounds/**/*.{mp3,ogg,wav}', {
  eager: true,
  query: '?url',
  import: 'default',
})

const manifests = import.meta.glob<SoundManifest>('../../assets/sounds/manifest.json', {
  eager: true,
  import: 'default',
})

/** Every sound file with its addresses; import this module only once sound is wanted. */
export const soundFiles: readonly SoundFile[] = Object.values(manifests).flatMap(({ files }) =>
  files.map((entry) => ({ entry, src: entry.files.map(addressOf) })),
)

function addressOf(file: string): string {
  const address = addresses[`../../assets/sounds/${file}`]
  if (address === undefined)
    throw new Error(`The manifest lists the sound file "${file}", which is not there.`)
  return address
}
