import { moods } from '../../../src/engine'
import { happeningIds } from './choices'
import { type Count, type Table, unlisted } from './confusion'
import { happenings } from './happenings'
import { type Medium, media } from './key'
import { questions } from './questions'

const titles: Record<Medium, string> = {
  pictures: 'From the pictures alone',
  captions: 'From the captions alone',
  log: 'From the log alone',
}

/** What was said, as a page of Markdown; `date` as it is to stand there. */
export const reportOf = (counts: Readonly<Record<Medium, Count>>, date: string): string =>
  [
    '# Tried by fresh eyes',
    '',
    `${date}. ${questions.length} moments were played with the game's own engine: every mood twice, on two managers; all ten managers, all five offices. Each answerer saw them in one medium alone, in a random order and without file names that tell anything: as still pictures of the stage, as the captions of the performance, or as the lines of the log, in the game's own words. For every moment the manager's mood and what had happened were named, each from a list; anything could occur more than once. \`npm run boards -- questions\` makes the questions, \`npm run boards -- confusion\` counted the answers and wrote this page.`,
    '',
    '| medium | answerers | moments asked | mood right | happening right | both right |',
    '|---|--:|--:|--:|--:|--:|',
    ...media.map((medium) => {
      const { answerers, asked, mood, happened, both } = counts[medium]
      const cells = [answerers, asked, ...[mood, happened, both].map((right) => shareOf(right, asked))]
      return `| ${medium} | ${cells.join(' | ')} |`
    }),
    '',
    'In the tables a row is what was shown and a column what was named; what was never named has no column, a dot is never. Numbers in bold are right.',
    '',
    ...media.flatMap((medium) => [
      `## ${titles[medium]}`,
      '',
      ...tableOf('mood', counts[medium].moods, moods),
      '',
      ...tableOf('happening', counts[medium].happenings, happeningIds),
      '',
    ]),
    '## What could be named as having happened',
    '',
    ...happeningIds.map((id) => `- \`${id}\`: ${happenings[id]}`),
    '',
  ].join('\n')

const shareOf = (right: number, asked: number): string => `${right} (${Math.floor((100 * right) / asked)} %)`

/** A confusion table in Markdown, in the order of the list. */
export function tableOf(what: string, table: Table, list: readonly string[]): string[] {
  const rows = list.filter((id) => table.has(id))
  const columns = [...list, unlisted].filter((id) => rows.some((row) => table.get(row)?.has(id)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line([`${what} shown ↓ named →`, ...columns]),
    `|---|${columns.map(() => '--:|').join('')}`,
    ...rows.map((row) =>
      line([
        row,
        ...columns.map((column) => {
          const times = table.get(row)?.get(column)
          if (times === undefined) return '·'
          return row === column ? `**${times}**` : `${times}`
        }),
      ]),
    ),
  ]
}
