import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { measure } from './budgets'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function makeDist(files: Record<string, string>, manifest?: object): string {
  const dist = mkdtempSync(join(tmpdir(), 'callback-dist-'))
  folders.push(dist)
  const all = manifest ? { ...files, '.vite/manifest.json': JSON.stringify(manifest) } : files
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    writeFileSync(join(dist, name), content)
  }
  return dist
}

/** Text of a length that Brotli cannot shrink much, the same every time. */
function noise(length: number): string {
  let seed = 1
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (seed % 90))
  }).join('')
}

const entry = { file: 'e.js', src: 'index.html', isEntry: true }
const files = {
  'e.js': noise(1000),
  'shared.js': noise(2000),
  'e.css': noise(3000),
  'stage.js': noise(4000),
  'phaser.js': noise(8000),
}
const lazy = {
  'stage/boot.ts': {
    file: 'stage.js',
    src: 'stage/boot.ts',
    isDynamicEntry: true,
    imports: ['_shared', '_phaser'],
  },
  _phaser: { file: 'phaser.js', name: 'phaser' },
  _shared: { file: 'shared.js' },
}

describe('the sizes of a build', () => {
  it('count for the entry its script, its static imports and its styles, and not what is lazy', () => {
    const index = { ...entry, imports: ['_shared'], css: ['e.css'], dynamicImports: ['stage/boot.ts'] }
    const { entry: size } = measure(makeDist(files, { 'index.html': index, ...lazy }))
    expect(size).toBeGreaterThan(4500)
    expect(size).toBeLessThan(6500)
  })

  it('count for the stage what the entry has not loaded already', () => {
    const { stage } = measure(makeDist(files, { 'index.html': { ...entry, imports: ['_shared'] }, ...lazy }))
    expect(stage).toBeGreaterThan(9000)
    expect(stage).toBeLessThan(12_500)
  })

  it('leave out a scenario that the entry loads', () => {
    const scenario = { file: 'shared.js', src: '../scenarios/one.json' }
    const index = { ...entry, imports: ['../scenarios/one.json'] }
    const { entry: size } = measure(
      makeDist(files, { 'index.html': index, '../scenarios/one.json': scenario }),
    )
    expect(size).toBeLessThan(1100)
  })

  it('name no stage where none is built or where the entry loads it at once', () => {
    expect(measure(makeDist(files, { 'index.html': entry })).stage).toBeUndefined()
    expect(
      measure(makeDist(files, { 'index.html': { ...entry, imports: ['_phaser'] }, ...lazy })).stage,
    ).toBeUndefined()
  })

  it('count pictures that everybody loads whole, and of the sounds the larger format', () => {
    const media = {
      'a/p.png': noise(500),
      'a/q.webp': noise(300),
      'a/s.mp3': noise(70),
      'a/s.ogg': noise(90),
      'a/t.mp3': noise(10),
    }
    expect(measure(makeDist({ ...files, ...media }, { 'index.html': entry })).media).toBe(890)
  })

  it('count of people and of offices the heaviest, because a scenario shows one of each', () => {
    const media = {
      'a/1.webp': noise(500),
      'a/2.webp': noise(40),
      'a/3.webp': noise(530),
      'a/4.webp': noise(7),
    }
    const from = (file: string, src: string) => ({ [src]: { file, src } })
    const manifest = {
      'index.html': entry,
      ...from('a/1.webp', '../assets/pictures/cast/one/faces.webp'),
      ...from('a/2.webp', '../assets/pictures/cast/one/poses.webp'),
      ...from('a/3.webp', '../assets/pictures/cast/two/faces.webp'),
      ...from('a/4.webp', '../assets/pictures/office/here/room.webp'),
    }
    expect(measure(makeDist({ ...files, ...media }, manifest)).media).toBe(547)
  })

  it('are refused with a sentence where there is no build', () => {
    expect(() => measure(makeDist({}))).toThrow(
      'There is no production build to measure; run "npm run build" first.',
    )
  })
})
