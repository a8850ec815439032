import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findLayerFaults, layers, reserved, type SourceFile, timeAndDice } from './support/layers'

const root = join(import.meta.dirname, '..')

function readSources(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
    .map((name) => {
      const path = join('src', name).replaceAll('\\', '/')
      return { path, text: readFileSync(join(root, path), 'utf8') }
    })
}

const faultsOf = (path: string, text: string) => findLayerFaults([{ path, text }])

describe('the sources', () => {
  it('import only along the direction of the layers and keep time and dice above the session', () => {
    const sources = readSources()
    expect(sources.length).toBeGreaterThan(0)
    expect(findLayerFaults(sources)).toEqual([])
  })
})

describe('the layer checker', () => {
  const order = ['rubric', 'scenario', 'engine', 'review', 'session', 'director']
  const views = ['dom', 'stage', 'audio', 'room']

  it.each(order.flatMap((upper, at) => order.slice(0, at).map((lower) => [upper, lower] as const)))(
    'lets %s import %s but not the other way round',
    (upper, lower) => {
      expect(faultsOf(`src/${upper}/a.ts`, `import { b } from '../${lower}/b'`)).toEqual([])
      expect(faultsOf(`src/${lower}/a.ts`, `import { b } from '../${upper}/b'`)).toEqual([
        `src/${lower}/a.ts:1: ${lower} must not import ${upper} ("../${upper}/b").`,
      ])
    },
  )

  it.each(
    views.flatMap((one) => views.filter((other) => other !== one).map((other) => [one, other] as const)),
  )('keeps the views %s and %s apart', (one, other) => {
    expect(faultsOf(`src/${one}/a.ts`, `import { b } from '../${other}/b'`)).toHaveLength(1)
  })

  it.each(views)('lets %s import everything below the views and nothing below import it', (one) => {
    for (const lower of order) {
      expect(faultsOf(`src/${one}/a.ts`, `import { b } from '../${lower}/b'`)).toEqual([])
      expect(faultsOf(`src/${lower}/a.ts`, `import { b } from '../${one}/b'`)).toHaveLength(1)
    }
  })

  it('lets main import every layer but the command line, and nobody import main', () => {
    for (const other of [...order, ...views]) {
      expect(faultsOf('src/main.ts', `import { b } from './${other}/b'`)).toEqual([])
      expect(faultsOf('src/main/a.ts', `import { b } from '../${other}/b'`)).toEqual([])
      expect(faultsOf(`src/${other}/a.ts`, `import { b } from '../main'`)).toHaveLength(1)
      expect(faultsOf(`src/${other}/a.ts`, `import { b } from '../main/b'`)).toHaveLength(1)
    }
    expect(faultsOf('src/main.ts', `import { b } from './cli/b'`)).toHaveLength(1)
  })

  it('lets the command line import the core and node, and nothing else of the game', () => {
    for (const lower of ['rubric', 'scenario', 'engine', 'review']) {
      expect(faultsOf('src/cli/main.ts', `import { b } from '../${lower}/b'`)).toEqual([])
    }
    for (const other of ['session', 'director', ...views]) {
      expect(faultsOf('src/cli/main.ts', `import { b } from '../${other}/b'`)).toHaveLength(1)
    }
    expect(faultsOf('src/cli/main.ts', `import { readFile } from 'node:fs/promises'`)).toEqual([])
  })

  it.each([
    ['a type', `import type { B } from '../dom/b'`],
    ['a re-export', `export * from '../dom/b'`],
    ['a named re-export', `export { b } from '../dom/b'`],
    ['an import without names', `import '../dom/b'`],
    ['a dynamic import', `const b = () => import('../dom/b')`],
    ['a dynamic import with a hole', 'const b = (n: string) => import(`../dom/${n}.ts`)'],
    ['a type in place', `type B = import('../dom/b').B`],
    ['a glob', `const b = import.meta.glob(['../dom/*.ts'])`],
    ['an address', `const b = new URL('../dom/b.ts', import.meta.url)`],
    ['an import with a query', `import b from '../dom/b?worker'`],
    ['an address from the served folder', `import b from '/dom/b'`],
  ])('sees %s', (_, text) => {
    expect(faultsOf('src/engine/step.ts', text)).toHaveLength(1)
  })

  it.each(Object.entries(reserved))('keeps the package %s to %s', (owner, allowed) => {
    const specifiers = owner === 'node:' ? ['node:fs', 'fs', 'fs/promises'] : [owner, `${owner}/deep/file.js`]
    for (const name of Object.keys(layers)) {
      const path = name === 'main' ? 'src/main.ts' : `src/${name}/a.ts`
      for (const specifier of specifiers) {
        expect(faultsOf(path, `import b from '${specifier}'`)).toHaveLength(allowed.includes(name) ? 0 : 1)
        expect(faultsOf(path, `const b = () => import('${specifier}')`)).toHaveLength(
          allowed.includes(name) ? 0 : 1,
        )
      }
    }
  })

  it.each(['rubric', 'engine', 'review'])('lets %s import no package at all', (name) => {
    expect(faultsOf(`src/${name}/a.ts`, `import { b } from '@scope/any/b'`)).toHaveLength(1)
  })

  it('lets teaching import the core and the command line import teaching, and nobody else', () => {
    for (const lower of ['rubric', 'scenario', 'engine', 'review']) {
      expect(faultsOf('src/teaching/a.ts', `import { b } from '../${lower}/b'`)).toEqual([])
      expect(faultsOf(`src/${lower}/a.ts`, `import { b } from '../teaching/b'`)).toHaveLength(1)
    }
    expect(faultsOf('src/cli/a.ts', `import { b } from '../teaching/b'`)).toEqual([])
    for (const other of ['session', 'director', 'main', ...views])
      expect(faultsOf(`src/${other}/a.ts`, `import { b } from '../teaching/b'`)).toHaveLength(1)
    expect(faultsOf('src/teaching/a.ts', `export const b = () => use(Date)`)).toHaveLength(1)
  })

  it.each(['session', 'director'])('lets %s import no package but zustand', (name) => {
    expect(faultsOf(`src/${name}/a.ts`, `import { b } from 'zustand/vanilla'`)).toEqual([])
    expect(faultsOf(`src/${name}/a.ts`, `import { b } from 'preact'`)).toHaveLength(1)
  })

  it('lets only views, main and the command line import what lies outside of src', () => {
    const text = `import manifest from '../../assets/pictures/manifest.json'`
    expect(faultsOf('src/stage/a.ts', text)).toEqual([])
    expect(faultsOf('src/cli/a.ts', text)).toEqual([])
    for (const name of order) expect(faultsOf(`src/${name}/a.ts`, text)).toHaveLength(1)
  })

  it.each(timeAndDice)('refuses %s below the director and allows it above', (name) => {
    for (const layer of order.slice(0, -1)) {
      expect(faultsOf(`src/${layer}/a.ts`, `export const b = () => use(${name})`)).toHaveLength(1)
    }
    expect(faultsOf('src/director/a.ts', `export const b = () => use(${name})`)).toEqual([])
  })

  it.each([
    ['Date', 'const b = new Date()'],
    ['Date', 'const b = Date.now()'],
    ['Date', 'type B = Date'],
    ['Date', 'const b = { Date }'],
    ['performance', 'const b = performance.now()'],
    ['Math.random', 'const { random } = Math'],
    ['Math.random', `const b = Math['random']()`],
    ['setTimeout', 'setTimeout(() => {}, 1)'],
  ])('finds the use of %s in %s', (name, text) => {
    expect(faultsOf('src/session/a.ts', `\n${text}`)).toEqual([
      `src/session/a.ts:2: session must not use ${name}; time and seeds are passed in.`,
    ])
  })

  it('takes a property of the same name, other mathematics and words in text for what they are', () => {
    const text = `
      // Date, setTimeout
      interface B { Date: string; setTimeout(): void }
      const b = { Date: 1, performance: 2 }
      const c = [b.Date, Math.max(1, 2), 'new Date()']
    `
    expect(faultsOf('src/engine/a.ts', text)).toEqual([])
  })

  it('refuses a folder and a file that are in no layer', () => {
    expect(faultsOf('src/utils/a.ts', '')).toEqual([
      'src/utils/a.ts: "utils" is no layer; put it into one, or add it to the table.',
    ])
    expect(faultsOf('src/helpers.ts', '')).toHaveLength(1)
  })

  it('reads JSX', () => {
    expect(
      faultsOf('src/dom/a.tsx', `import { b } from '../stage/b'\nexport const A = () => <p>{b}</p>`),
    ).toHaveLength(1)
  })
})
