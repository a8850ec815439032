import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import type * as Build from '../src/scenario/build'
import type { ScenarioFile } from '../src/scenario/types'
import { levels } from '../src/scenario/vocabulary'
import { askEarly, shelfId } from './lib/ask-early.mjs'

const build = fileURLToPath(new URL('../src/scenario/build.ts', import.meta.url))

const root = fileURLToPath(new URL('../src', import.meta.url))

/** Where the shelf stands in the page: before the styles, for which a script after them would wait. */
const mark = '<!-- shelf -->'

const index = 'virtual:shelf'
const words = 'virtual:shelf-words'
const idOf = (id: string) => `\0${id}`

/** What the shelf says about a scenario before it is opened; the text itself is fetched when it is. */
const wordsOf = (file: ScenarioFile) => ({
  id: file.id,
  title: file.title,
  summary: file.summary,
  level: file.level,
  minutes: file.minutes,
  contentNotes: file.contentNotes,
  role: file.role.title,
  company: file.company.name,
  exam: file.exam ?? false,
  endings: Object.values(file.states).filter((state) => state.type === 'final').length,
})

/** As they stand on the shelf: what is plain to read comes first, and exams last. */
const inOrder = (a: ReturnType<typeof wordsOf>, b: ReturnType<typeof wordsOf>): number =>
  Number(a.exam) - Number(b.exam) ||
  levels.indexOf(a.level) - levels.indexOf(b.level) ||
  a.title.localeCompare(b.title, 'en')

/** A scenario of the shelf as it is built. */
interface Part {
  path: string
  text: string
  id: string
  hash: string
  words: ReturnType<typeof wordsOf>
}

/**
 * Checks every built-in scenario at build time, so that the validator is not needed in the browser. Where they lie stands
 * in the page itself, which the code reads as `virtual:shelf`: a longer shelf makes no code longer. What the shelf says of
 * them is `virtual:shelf-words`, because a visit to one scenario needs nothing about the others. A scenario with problems
 * stops the build and lists them all.
 */
export function shelfPlugin(folder: string): Plugin {
  const read = async (): Promise<{ parts: Part[]; problems: string[] }> => {
    const { module } = await runnerImport<typeof Build>(build)
    const { contentHash, formatProblem, load } = module
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
    const problems: string[] = []
    const parts = names.flatMap((name): Part[] => {
      const path = join(folder, name)
      const text = readFileSync(path, 'utf8')
      const loaded = load(text, `scenarios/${name}`)
      if (!loaded.ok) {
        problems.push(...loaded.problems.map(formatProblem))
        return []
      }
      const { file } = loaded
      if (`${file.id}.json` !== name)
        problems.push(`scenarios/${name}: the id "${file.id}" is not the file's name`)
      return [{ path, text, id: file.id, hash: contentHash(text), words: wordsOf(file) }]
    })
    return { parts, problems }
  }
  let reading: ReturnType<typeof read> | null = null
  return {
    name: 'shelf',
    async buildStart() {
      reading = read()
      const { parts, problems } = await reading
      if (problems.length > 0) this.error(`the shelf has problems:\n${problems.join('\n')}`)
      for (const { path, text } of parts) {
        this.addWatchFile(path)
        if (this.meta.watchMode) continue
        this.emitFile({ type: 'asset', name: basename(path), originalFileName: path, source: text })
      }
    },
    resolveId: (id) => (id === index || id === words ? idOf(id) : undefined),
    async load(id) {
      if (id === idOf(index))
        return `export const shelf = JSON.parse(document.getElementById('${shelfId}').textContent)`
      if (id !== idOf(words)) return undefined
      reading ??= read()
      const { parts, problems } = await reading
      if (problems.length > 0) this.error(`the shelf has problems:\n${problems.join('\n')}`)
      const all = parts.map((part) => part.words).toSorted(inOrder)
      return `export const words = ${JSON.stringify(all)}`
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        reading ??= read()
        const { parts } = await reading
        const built = new Map(
          Object.values(bundle ?? {}).flatMap((part) =>
            part.type === 'asset'
              ? part.originalFileNames.map((name) => [resolve(root, name), `./${part.fileName}`] as const)
              : [],
          ),
        )
        const list = parts.map(({ id, hash, path }) => ({ id, hash, url: built.get(path) ?? `/@fs${path}` }))
        const scripts = [
          `<script type="application/json" id="${shelfId}">${JSON.stringify(list)}</script>`,
          `<script>${askEarly}</script>`,
        ]
        if (!html.includes(mark)) throw new Error(`the page has no place "${mark}" for the shelf`)
        return html.replace(mark, () => scripts.join('\n    '))
      },
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder)) return
      reading = null
      const module = server.moduleGraph.getModuleById(idOf(words))
      if (module) server.moduleGraph.invalidateModule(module)
      server.ws.send({ type: 'full-reload' })
    },
  }
}
