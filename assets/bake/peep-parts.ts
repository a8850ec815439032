import { createRequire } from 'node:module'
import { INK } from './peep-draw'

type Attributes = Record<string, string>
type Element = object
const load = createRequire(import.meta.url)
const { createElement } = load('react') as { createElement: (type: unknown, props: Attributes) => Element }
const { renderToStaticMarkup } = load('react-dom/server') as {
  renderToStaticMarkup: (element: Element) => string
}
const peeps = load('react-peeps') as Record<string, unknown> & { default: unknown }

/** The Open Peeps parts a recipe may name, for checking it. */
export const PEEP_PART_NAMES = {
  hair: Object.keys(peeps['Hair'] as object),
  accessory: Object.keys(peeps['Accessories'] as object),
}

/** Stands for the one fill colour of Open Peeps until a picture asks for its own. */
const PLACEHOLDER = '#00ff00'
/** Where react-peeps places each piece of a bust. */
const HEAD = '225 0'
const FACE = '159 186'
const ACCESSORY = '47 241'

/** The balanced `<g>` that is moved by `offset`, or nothing. */
const groupAt = (markup: string, offset: string): string => {
  const start = markup.indexOf(`<g transform="translate(${offset})">`)
  if (start < 0) return ''
  let depth = 0
  const tag = /<g[ >]|<\/g>/g
  tag.lastIndex = start
  for (let match = tag.exec(markup); match; match = tag.exec(markup)) {
    depth += match[0] === '</g>' ? -1 : 1
    if (depth === 0) return markup.slice(start, tag.lastIndex)
  }
  throw new Error(`The group at "${offset}" of an Open Peeps drawing never ends.`)
}

/** A piece of a head: what it fills and its ink, each as SVG in the bust's coordinates. */
export type PeepPiece = { fill: string; lines: string }

const piece = (markup: string, colour: string, offset?: string): PeepPiece => {
  const paths = [...markup.matchAll(/<path[^>]*>/g)].map(([path]) => `${path.replace(/\/?>$/, '')}/>`)
  const place = (wanted: string, paint: string) => {
    const own = paths.filter((path) => path.includes(`fill="${wanted}"`)).join('')
    const moved = offset === undefined ? own : `<g transform="translate(${offset})">${own}</g>`
    return own === '' ? '' : `<g transform="translate(${HEAD})">${moved.replaceAll(wanted, paint)}</g>`
  }
  return { fill: place(PLACEHOLDER, colour), lines: place(INK, INK) }
}

/** The pieces of an Open Peeps head (CC0) in the bust's coordinates (850×1200). */
export const peepHead = (look: {
  hair: string
  accessory: string
  skin: string
}): { head: PeepPiece; accessory: PeepPiece } => {
  const markup = renderToStaticMarkup(
    createElement(peeps.default, {
      body: 'Shirt',
      face: 'Smile',
      facialHair: 'None',
      hair: look.hair,
      accessory: look.accessory,
      strokeColor: INK,
      backgroundColor: PLACEHOLDER,
    }),
  )
  const head = groupAt(markup, HEAD)
  const accessory = groupAt(head, ACCESSORY)
  const bare = [groupAt(head, FACE), accessory].reduce((rest, group) => rest.replace(group, ''), head)
  return { head: piece(bare, look.skin), accessory: piece(accessory, look.skin, ACCESSORY) }
}
