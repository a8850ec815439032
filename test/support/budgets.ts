import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** What vite's manifest says of one chunk; keys and `imports` are keys of the manifest, `file` and `css` lie in dist. */
interface Chunk {
  file: string
  src?: string
  name?: string
  isEntry?: boolean
  isDynamicEntry?: boolean
  imports?: string[]
  css?: string[]
}
type Manifest = Record<string, Chunk>

/** Sizes in bytes: code after Brotli at its best, media as they are. */
export interface Sizes {
  /** Scripts and styles that the page loads before anything else. */
  entry: number
  /** What comes on top with the stage, or undefined where no lazily loaded stage is in the build. */
  stage: number | undefined
  /** What one scenario needs at most: pictures with the heaviest person and office, sounds in the larger format. */
  media: number
}

/** Measures a production build; throws a sentence where there is none. */
export function measure(dist: string): Sizes {
  const path = join(dist, '.vite', 'manifest.json')
  if (!existsSync(path))
    throw new Error('There is no production build to measure; run "npm run build" first.')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  // An entry that is one part with all it needs loses its mark in the manifest, but not its place in the page.
  const index = join(dist, 'index.html')
  const page = existsSync(index) ? readFileSync(index, 'utf8') : ''
  const entries = keysWhere(
    manifest,
    ({ file, isEntry }) => isEntry === true || page.includes(`src="./${file}"`),
  )
  if (entries.length === 0) throw new Error('The manifest of the build names no entry.')

  const entry = withImports(manifest, entries)
  const stageRoots = keysWhere(manifest, isStage)
  const stage = new Set([...withImports(manifest, stageRoots)].filter((key) => !entry.has(key)))
  // A stage that the entry loads at once is in `entry` already, and not lazy.
  const isLazy = stageRoots.length > 0 && stageRoots.every((key) => stage.has(key))
  return {
    entry: codeSize(
      dist,
      manifest,
      [...entry].filter((key) => !isScenario(manifest[key])),
    ),
    stage: isLazy ? codeSize(dist, manifest, [...stage]) : undefined,
    media: mediaSize(dist, manifest),
  }
}

const keysWhere = (manifest: Manifest, holds: (chunk: Chunk) => boolean) =>
  Object.keys(manifest).filter((key) => manifest[key] && holds(manifest[key]))

const isStage = ({ src, name, isDynamicEntry }: Chunk) =>
  name === 'phaser' || (isDynamicEntry === true && src !== undefined && src.startsWith('stage/'))

const isScenario = (chunk: Chunk | undefined) => /(^|\/)scenarios\/[^/]+\.json$/.test(chunk?.src ?? '')

/** The named chunks and all that they import statically. */
function withImports(manifest: Manifest, keys: readonly string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (seen.has(key)) continue
    seen.add(key)
    withImports(manifest, manifest[key]?.imports ?? [], seen)
  }
  return seen
}

function codeSize(dist: string, manifest: Manifest, keys: readonly string[]): number {
  const files = new Set(keys.flatMap((key) => [manifest[key]?.file ?? [], manifest[key]?.css ?? []].flat()))
  return [...files]
    .filter((file) => /\.(js|css)$/.test(file))
    .reduce((sum, file) => sum + brotliSize(readFileSync(join(dist, file))), 0)
}

const brotliSize = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

const pictures = new Set(['.png', '.webp', '.avif', '.jpg', '.gif', '.svg'])
const sounds = new Set(['.mp3', '.ogg', '.webm', '.m4a', '.wav'])

/** The person or office whose pictures a file is among, by its source; nothing for files that everybody loads. */
function choiceOf(source: string | undefined): { kind: string; name: string } | undefined {
  const [, kind, name] = /pictures\/(cast|office)\/([^/]+)\//.exec(source ?? '') ?? []
  return kind === undefined || name === undefined ? undefined : { kind, name }
}

/**
 * A browser loads a sound in one format only, so the larger sum counts. A scenario shows one person and one office:
 * of those, the heaviest counts.
 */
function mediaSize(dist: string, manifest: Manifest): number {
  const sources = new Map(Object.values(manifest).map(({ file, src }) => [file, src]))
  const sums = new Map<string, number>()
  const choices = new Map<string, Map<string, number>>()
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const kind = extname(entry.name)
    const group = pictures.has(kind) ? 'pictures' : sounds.has(kind) ? kind : undefined
    if (!entry.isFile() || group === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const size = readFileSync(path).length
    const choice = choiceOf(sources.get(relative(dist, path).split(sep).join('/')))
    if (choice === undefined) sums.set(group, (sums.get(group) ?? 0) + size)
    else {
      const rivals = choices.get(choice.kind) ?? new Map<string, number>()
      choices.set(choice.kind, rivals.set(choice.name, (rivals.get(choice.name) ?? 0) + size))
    }
  }
  const heaviest = [...choices.values()].reduce((sum, rivals) => sum + Math.max(...rivals.values()), 0)
  return (
    heaviest + (sums.get('pictures') ?? 0) + Math.max(0, ...[...sounds].map((kind) => sums.get(kind) ?? 0))
  )
}
