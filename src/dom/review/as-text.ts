import type { Digest, Part } from './digest'
import { tk } from './take-words'

/** A review as plain text, for a mail or a note: headings in capitals, an empty line between parts. */
export const digestAsText = ({ title, headline, text, parts }: Digest): string =>
  `${[`${tk('text.kicker')}: ${title}`, `${headline}\n${text}`, ...parts.map(partAsText)].join('\n\n')}\n`

function partAsText({ heading, words, entries, isNumbered, after = [] }: Part): string {
  const lines = entries.flatMap(({ head, words: said }, at) => [
    `${isNumbered ? `${at + 1}.` : '–'} ${head}`,
    ...said.map((line) => `   ${line.replaceAll('\n', ' ')}`),
  ])
  return [heading.toUpperCase(), ...words, ...lines, ...after].join('\n')
}
