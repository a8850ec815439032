import { readFileSync, writeFileSync } from 'node:fs'
import { fromRoot } from '../lib/paths.mjs'

/** One figure, what it is held against, and whether that holds. */
export interface Row {
  what: string
  figure: string
  /** The references of the same run. */
  beside: string
  wanted: string
  isMet: boolean
}

const file = fromRoot('docs', 'benchmarks.md')

/** Replaces a section of docs/benchmarks.md, which stands between two comments with its name. */
export function writeSection(name: string, machine: string, rows: readonly Row[]): void {
  const text = readFileSync(file, 'utf8')
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no section "${name}"`)
  const table = [
    `Measured on ${machine}.`,
    '',
    '| what | figure | beside | wanted | met |',
    '|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.what} | ${row.figure} | ${row.beside} | ${row.wanted} | ${row.isMet ? 'yes' : 'no'} |`,
    ),
  ].join('\n')
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`)
}
