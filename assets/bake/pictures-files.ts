import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PictureManifest } from './pictures-manifest'

/** The folder `assets/pictures/`, where everything baked goes. */
export const OUT = new URL('../pictures/', import.meta.url)

/** Writes a file below `assets/pictures/`, with the folders it needs. */
export const writeOut = (file: string, content: Buffer | string): void => {
  const target = fileURLToPath(new URL(file, OUT))
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
}

/** The manifest as it was written last. */
export const readManifest = (): PictureManifest =>
  JSON.parse(readFileSync(new URL('manifest.json', OUT), 'utf8')) as PictureManifest

/** JSON with one picture, sheet or person a line: short, and a change to one is one line's change. */
export const asLines = (content: Record<string, unknown>): string => {
  const fields = Object.entries(content).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n ]`
      : JSON.stringify(value)
    return ` ${JSON.stringify(key)}: ${text}`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}
