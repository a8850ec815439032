import { createRequire } from 'node:module'
import { INK } from './peep-draw'

type Attributes = Record<string, string>
type Element = object
const load = createRequire(import.meta.url)
const { createElement } = load('react') as { createElement: (type: unknown, props: Attributes) => Element }
const { renderToStaticMarkup } = load('react-dom/server') as {
  renderToStaticMarkup: (element: Element) => string
}
const { default: Peep } = load('react-peeps') as { default: unknown }

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

/** The pieces of an Open Peeps head (CC0) as SVG in the bust's coordinates (850×1200), filled with `fill`. */
export const peepHead = (look: { hair: string; face: string; accessory: string; fill: string }) => {
  const markup = renderToStaticMarkup(
    createElement(Peep, {
      body: 'Shirt',
      facialHair: 'None',
      hair: look.hair,
      face: look.face,
      accessory: look.accessory,
      strokeColor: INK,
      backgroundColor: PLACEHOLDER,
    }),
  )
  const head = groupAt(markup, HEAD)
  const face = groupAt(head, FACE)
  const accessory = groupAt(head, ACCESSORY)
  const paint = (piece: string) => piece.replaceAll(PLACEHOLDER, look.fill)
  const inHead = (piece: string) => `<g transform="translate(${HEAD})">${paint(piece)}</g>`
  const bare = head.replace(face, '').replace(accessory, '')
  const split = [...bare.matchAll(/<path[^>]*>/g)].map(([path]) => `${path}</path>`)
  const pick = (wanted: boolean) =>
    inHead(split.filter((path) => path.includes(PLACEHOLDER) === wanted).join(''))
  return { skin: pick(true), lines: pick(false), face: inHead(face), accessory: inHead(accessory) }
}
