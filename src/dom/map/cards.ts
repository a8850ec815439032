import type { MapNode, StoryMap } from '../../review/map'
import type { Scenario } from '../../scenario'
import { firstSentence, inLines } from './clip'
import type { Extent } from './view'
import { dayWords, kindWords, m, numbersOf, roadWords } from './words'

/** One line of a card: its words, and the distance of its foot from the card's upper edge, in units of the paper. */
export interface CardLine {
  words: string
  y: number
  look: 'day' | 'label' | 'headline' | 'kind'
}

/** What a place looks like before it stands anywhere. */
export interface Card extends Extent {
  lines: CardLine[]
  /** What stands there in large letters where the lines would be too small to read; null where they are large enough. */
  short: string | null
  /** Its numbers on the path, or null. */
  numbers: string | null
}

const bare = { lines: [], short: null, numbers: null }
const veiled: Card = { width: 42, height: 36, ...bare }
const junction: Card = { width: 10, height: 10, ...bare }
const widths = { moment: 178, ending: 206 } as const
/** Letters that fit a line, by its look; the letters of the typeface are at most about half as wide as high. */
const letters = { label: 23, headline: 18, kind: 26, seen: 24 } as const
const heights = { day: 21, label: 18.5, headline: 23, kind: 18.5 } as const
const padding = { top: 8, foot: 8 } as const
/** Room for the numbers, which lie over the upper edge. */
const roomForNumbers = 7

/** The card of each place, by what the player knows of it. */
export const cardsOf = (scenario: Scenario, map: StoryMap): Card[] =>
  map.nodes.map((node) => cardOf(scenario, map, node))

function cardOf(scenario: Scenario, map: StoryMap, node: MapNode): Card {
  if (node.kind === 'junction') return junction
  if (node.mark === 'hidden') return veiled
  if (node.ending !== null) {
    const lines = [
      ...linesOf('headline', inLines(node.ending.headline, letters.headline, 3)),
      ...linesOf('kind', inLines(kindWords(node.ending), letters.kind, 2)),
    ]
    return { ...bare, width: widths.ending, ...stacked(lines, padding.top + 6) }
  }
  const taken = map.steps[node.visits.at(-1) ?? -1]?.taken
  const isMine = node.mark === 'path' && taken !== undefined
  const text = isMine
    ? linesOf('label', inLines(roadWords(taken), letters.label, 3))
    : linesOf('kind', inLines(firstSentence(node.told ?? ''), letters.seen, 2))
  const day = node.day ?? 0
  return {
    ...stacked(
      [...linesOf('day', [dayWords(scenario, day)]), ...text],
      padding.top + (isMine ? roomForNumbers : 0),
    ),
    width: widths.moment,
    short: m('day-short', { day }),
    numbers: isMine ? numbersOf(node.visits) : null,
  }
}

type Unplaced = Omit<CardLine, 'y'>

const linesOf = (look: CardLine['look'], words: readonly string[]): Unplaced[] =>
  words.map((line) => ({ words: line, look }))

/** Lines one under the other, and the height that they need. */
function stacked(given: readonly Unplaced[], top: number): Pick<Card, 'lines' | 'height'> {
  let y = top
  const lines = given.map((line) => {
    y += heights[line.look]
    return { ...line, y: y - 4 }
  })
  return { lines, height: y + padding.foot }
}
