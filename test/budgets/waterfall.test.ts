import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { askEarly } from '../../scripts/lib/ask-early.mjs'
import { securityHeaders } from '../../scripts/lib/server.mjs'

/** What a slow line waits for is not only bytes: each file that is asked for after another costs it a round trip. */
const dist = join(import.meta.dirname, '..', '..', 'dist')
const kilobyte = 1024

interface Chunk {
  file: string
  src?: string
  name?: string
  imports?: string[]
}

const page = readFileSync(join(dist, 'index.html'), 'utf8')
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>
const chunks = Object.values(manifest)
const size = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length

const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file as string)
const entry = chunks.find(({ file }) => page.includes(`src="./${file}"`))
const scenarios = readdirSync('scenarios').filter((name) => name.endsWith('.json'))

/** A chunk and everything that it cannot begin without, beside the entry. */
function needsOf(chunk: Chunk, seen = new Set<Chunk>()): Set<Chunk> {
  if (chunk === entry || seen.has(chunk)) return seen
  seen.add(chunk)
  for (const key of chunk.imports ?? []) {
    const next = manifest[key]
    if (next !== undefined) needsOf(next, seen)
  }
  return seen
}

const partNamed = (name: string): Chunk => {
  const found = chunks.find((chunk) => chunk.name === name && chunk.file.endsWith('.js'))
  if (found === undefined) throw new Error(`The build has no part "${name}".`)
  return found
}

describe('the way to the first choice', () => {
  it('asks for nothing that the page itself does not name', () => {
    expect(entry, 'The page loads nothing that the manifest names.').toBeDefined()
    expect(entry?.imports ?? []).toEqual([])
    expect(named.filter((file) => file.endsWith('.js'))).toHaveLength(1)
    expect(named.filter((file) => file.endsWith('.css'))).toHaveLength(1)
  })

  it('has the scenario of its address asked for by the page, in the same round trip as the code', () => {
    const [, list] = /<script type="application\/json" id="shelf">(.*?)<\/script>/s.exec(page) ?? []
    const entries = JSON.parse(list ?? '[]') as { id: string; url: string }[]
    expect(entries.map(({ id }) => `${id}.json`).toSorted()).toEqual(scenarios.toSorted())
    for (const { id, url } of entries)
      expect(readFileSync(join(dist, url), 'utf8')).toBe(
        readFileSync(join('scenarios', `${id}.json`), 'utf8'),
      )
    // The list stands before what reads it.
    expect(page.indexOf(askEarly)).toBeGreaterThan(page.indexOf('id="shelf"'))
  })

  it('has no other script in the page itself, and this one is let through by the security policy', () => {
    const inline = [...page.matchAll(/<script(?![^>]*(?:src=|application\/json))[^>]*>([^]*?)<\/script>/g)]
    expect(inline.map(([, text]) => text)).toEqual([askEarly])
    const hash = createHash('sha256')
      .update(inline[0]?.[1] ?? '')
      .digest('base64')
    expect(securityHeaders['Content-Security-Policy']).toContain(`script-src 'self' 'sha256-${hash}'`)
  })
})

describe('the way to the first picture of the stage', () => {
  const stage = needsOf(partNamed('make-stage'))
  const code = readFileSync(join(dist, entry?.file ?? ''), 'utf8')

  it('asks for all parts of its code at once', () => {
    const missing = [...stage].filter(({ file }) => !code.includes(file.replace('assets/', '')))
    expect(missing.map(({ file }) => file)).toEqual([])
  })

  it('waits for nothing of the manager’s chair, the review or sound', () => {
    const names = [...stage].map(({ name }) => name ?? '')
    expect(new Set(names)).toEqual(new Set(['make-stage', 'phaser', 'pictures', 'rolldown-runtime']))
  })

  it('needs at most 110 KB of code', () => {
    const bytes = [...stage].reduce((sum, { file }) => sum + size(file), 0)
    expect(bytes).toBeLessThanOrEqual(110 * kilobyte)
  })

  it('needs at most 100 KB of pictures at your own desk, whoever hangs over it, and 210 KB in the office', () => {
    const folder = join('assets', 'pictures')
    const sum = (kind: string, who: string, files: (name: string) => boolean) =>
      readdirSync(join(folder, kind, who))
        .filter((name) => name.endsWith('.webp') && !name.startsWith('avatar') && files(name))
        .reduce((bytes, name) => bytes + statSync(join(folder, kind, who, name)).size, 0)
    const heaviest = (kind: string, files: (name: string) => boolean) =>
      Math.max(...readdirSync(join(folder, kind)).map((who) => sum(kind, who, files)))
    expect(heaviest('cast', (name) => !name.startsWith('hands'))).toBeLessThanOrEqual(100 * kilobyte)
    expect(heaviest('cast', () => true) + heaviest('office', () => true)).toBeLessThanOrEqual(210 * kilobyte)
  })
})
