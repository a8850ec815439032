import type { Moves } from '../../review'
import type { TakenDecision } from '../../review/decisions'
import type { Scenario } from '../../scenario'
import { t } from '../t'
import { dayName, nameOf } from '../words'
import { named } from './decision-words'
import { tk } from './take-words'
import { perceptionWords, r } from './words'

const columns = ['day', 'weekday', 'channel', 'to', 'choice', 'quality', 'rules', 'before', 'after'] as const

/**
 * The decisions of a play as a table for spreadsheets: comma-separated values after RFC 4180, with a mark for UTF-8 at the
 * front. `rated` is null where the play could not be rated; that column is then empty.
 */
export function decisionsAsCsv(
  decisions: readonly TakenDecision[],
  rated: Moves | null,
  scenario: Scenario,
  word: 'stalker' | 'alarming',
): string {
  const rows = decisions.map(({ at, day, taken, sent, codes, before, after }) => {
    const quality = rated?.moves[at]?.quality
    return [
      String(day),
      dayName(scenario, day),
      sent === null ? '' : t(`channel.${sent.channel}`),
      sent === null ? '' : nameOf(scenario, sent.to),
      named(taken),
      quality === undefined ? '' : r(`quality.${quality}`),
      codes.join(' '),
      perceptionWords(before, word),
      perceptionWords(after, word),
    ]
  })
  return csvOf([columns.map((column) => tk(`column.${column}`)), ...rows])
}

/** A table as comma-separated values: lines end in CR LF, every cell is safe to open in a spreadsheet. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`

/**
 * A cell that is text and nothing else: what a spreadsheet would take for a formula gets an apostrophe in front.
 * @source OWASP, "CSV Injection"
 */
function cellOf(text: string): string {
  const plain = /^\s*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n;\t]|^'|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
