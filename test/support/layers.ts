import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { type Mention, mentionsIn } from './mentions'

/** A file of the project: its path from the repository, with slashes, and its text. */
export interface SourceFile {
  path: string
  text: string
}

interface Layer {
  /** The other layers it may import. */
  layers: readonly string[]
  /** The only packages it may import; left out, it may import every one that is not `reserved` for another layer. */
  packages?: readonly string[]
  /** Whether it may import what lies outside of src: pictures, sounds, scenarios. */
  mayLeaveSrc?: boolean
  /** Whether clock, timers and dice are out of reach. */
  isTimeless?: boolean
}

const core = ['rubric', 'scenario', 'engine', 'review']
const belowViews = [...core, 'session', 'director']
const view: Layer = { layers: belowViews, mayLeaveSrc: true }

/** Who may import whom; every folder of src must be in it. A layer always may import itself. */
export const layers: Readonly<Record<string, Layer>> = {
  rubric: { layers: [], packages: [], isTimeless: true },
  scenario: { layers: ['rubric'], packages: ['zod', 'jsonc-parser'], isTimeless: true },
  engine: { layers: ['rubric', 'scenario'], packages: [], isTimeless: true },
  review: { layers: ['rubric', 'scenario', 'engine'], packages: [], isTimeless: true },
  teaching: { layers: core, packages: ['syllable'], isTimeless: true },
  session: { layers: core, packages: ['zustand'], isTimeless: true },
  director: { layers: [...core, 'session'], packages: ['zustand'] },
  dom: view,
  stage: view,
  audio: view,
  room: view,
  cli: { layers: [...core, 'teaching'], mayLeaveSrc: true },
  main: { layers: [...belowViews, 'dom', 'stage', 'audio', 'room'], mayLeaveSrc: true },
}

/** Packages that only the named layers may import, with all that lies below them. */
export const reserved: Readonly<Record<string, readonly string[]>> = {
  phaser: ['stage'],
  'phaser-slim': ['stage'],
  howler: ['audio'],
  zod: ['scenario', 'cli'],
  'jsonc-parser': ['scenario', 'cli'],
  syllable: ['teaching'],
  'node:': ['cli'],
}

/** Globals that read a clock, wait or throw dice; time and seeds are passed in by main. */
export const timeAndDice: readonly string[] = [
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'crypto',
  'Math.random',
  // The long ways to all of them.
  'globalThis',
  'window',
  'self',
]

/** Every wrong arrow in these files, each as `path:line: sentence`; an empty list means the layers hold. */
export function findLayerFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^src\/.*\.[cm]?[jt]sx?$/.test(path) && !path.endsWith('.d.ts'))
    .flatMap(({ path, text }) => {
      const name = layerOf(path)
      const layer = layers[name]
      if (!layer) return [`${path}: "${name}" is no layer; put it into one, or add it to the table.`]
      return mentionsIn(path, text).flatMap((mention) => {
        const fault =
          mention.type === 'import'
            ? importFault(path, name, layer, mention.name)
            : globalFault(layer, mention)
        return fault === undefined ? [] : [`${path}:${mention.line}: ${name} ${fault}`]
      })
    })
}

/** The layer of a file: its folder in src; src/main.ts and src/main.tsx belong to `main`. */
function layerOf(path: string): string {
  const [, first = '', ...rest] = path.split('/')
  return rest.length === 0 ? first.replace(/^main\.tsx?$/, 'main') : first
}

function importFault(path: string, name: string, layer: Layer, specifier: string): string | undefined {
  const isFile = specifier.startsWith('.') || specifier.startsWith('/')
  return isFile ? fileFault(path, name, layer, specifier) : packageFault(name, layer, specifier)
}

function fileFault(path: string, name: string, layer: Layer, specifier: string): string | undefined {
  // A leading slash means the folder that vite serves, which is src.
  const target = specifier.startsWith('/') ? `src${specifier}` : posix.join(posix.dirname(path), specifier)
  if (!target.startsWith('src/'))
    return layer.mayLeaveSrc ? undefined : `must not import "${target}" from outside of src.`
  const other = layerOf(target.replace(/^src\/main$/, 'src/main.ts'))
  if (other === name || layer.layers.includes(other)) return undefined
  return `must not import ${other} ("${specifier}").`
}

function packageFault(name: string, layer: Layer, specifier: string): string | undefined {
  const isNode = isBuiltin(specifier)
  const owner = isNode ? 'node:' : packageName(specifier)
  const isReserved = reserved[owner] && !reserved[owner].includes(name)
  const isUnlisted = layer.packages && !layer.packages.includes(owner)
  return isReserved || isUnlisted ? `must not import the package "${specifier}".` : undefined
}

/** `@scope/name/deep` → `@scope/name`, `phaser/src/x` → `phaser`. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function globalFault(layer: Layer, { name }: Mention): string | undefined {
  if (!layer.isTimeless || !timeAndDice.includes(name)) return undefined
  return `must not use ${name}; time and seeds are passed in.`
}
