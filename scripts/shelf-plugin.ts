import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import type * as Build from '../src/scenario/build'
import type { ScenarioFile } from '../src/scenario/types'

const build = fileURLToPath(new URL('../src/scenario/build.ts', import.meta.url))

const root = fileURLToPath(new URL('../src', import.meta.url))

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

/** Whether a file, named from the root of the sources, lies in a folder. */
const isIn = (folder: string, name: string): boolean =>
  !relative(folder, resolve(root, name)).startsWith('..')

/**
 * Checks every built-in scenario at build time and offers where they lie as `virtual:shelf`, so that the validator is
 * not needed in the browser; what the shelf says of them is `virtual:shelf-words`, because a visit to one scenario
 * needs nothing about the others. A scenario with problems stops the build and lists them all.
 */
export function shelfPlugin(folder: string): Plugin {
  return {
    name: 'shelf',
    resolveId: (id) => (id === index || id === words ? idOf(id) : undefined),
    async load(id) {
      if (id !== idOf(index) && id !== idOf(words)) return undefined
      const { module } = await runnerImport<typeof Build>(build)
      const { contentHash, formatProblem, load } = module
      const names = readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
      const problems: string[] = []
      const parts = names.map((name, at) => {
        const path = join(folder, name)
        this.addWatchFile(path)
        const text = readFileSync(path, 'utf8')
        const loaded = load(text, `scenarios/${name}`)
        if (!loaded.ok) {
          problems.push(...loaded.problems.map(formatProblem))
          return { importing: '', entry: '', words: '' }
        }
        if (`${loaded.file.id}.json` !== basename(path)) {
          problems.push(`scenarios/${name}: the id "${loaded.file.id}" is not the file's name`)
        }
        return {
          importing: `import url${at} from ${JSON.stringify(`${path}?url`)}`,
          entry: `{ id: ${JSON.stringify(loaded.file.id)}, hash: ${JSON.stringify(contentHash(text))}, url: url${at} }`,
          words: JSON.stringify(wordsOf(loaded.file)),
        }
      })
      if (problems.length > 0) this.error(`the shelf has problems:\n${problems.join('\n')}`)
      if (id === idOf(words)) return `export const words = [${parts.map((part) => part.words).join(',')}]`
      const imports = parts.map((part) => part.importing).join('\n')
      return `${imports}\nexport const shelf = [${parts.map((part) => part.entry).join(',')}]`
    },
    transformIndexHtml: {
      order: 'post',
      // While there is one scenario only, whoever comes will play it: it is asked for beside the code that asks for it.
      handler(_, { bundle }) {
        const files = Object.values(bundle ?? {}).flatMap((part) =>
          part.type === 'asset' && part.originalFileNames.some((name) => isIn(folder, name))
            ? [part.fileName]
            : [],
        )
        if (files.length !== 1) return []
        return files.map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file}` },
        }))
      },
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder)) return
      for (const id of [index, words]) {
        const module = server.moduleGraph.getModuleById(idOf(id))
        if (module) server.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
    },
  }
}
