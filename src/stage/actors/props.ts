import { mix } from '../easing'
import type { Container, Image, Kit } from '../kit'
import type { Held } from '../look/look'
import { skimOf } from '../look/skim'
import { clockWords, stopAt } from '../look/voicemail'
import { glyphDensity } from '../paint/canvas'
import type { GlyphName } from '../paint/glyphs'
import { partOf } from '../pictures'
import { makeNumeral } from './numeral'
import { makePanel, type Panel } from './panel'

/** Drawings that lie over the scene while something is shown, and are hidden otherwise. */
export interface Props {
  envelope: Image
  bubble: Image
  speech: Image
  tape: Image
  letter: Image
  receiver: Image
  notes: Image
  star: Image
  tick: Image
  dot: Image
  bin: Image
  lid: Image
  folder: Image
  stamp: Image
  /** Three notes of hold music. */
  tunes: readonly Image[]
  /** Strokes above keys that are hit. */
  clatter: Image
  /** Those who put in a word for you; five are a crowd. */
  colleagues: readonly Portrait[]
  /** Your telephone, with who is calling. */
  mobile: Image
  caller: Portrait
  arcs: readonly [left: Image, right: Image]
  player: Player
  panel: Panel
  /** Draws what she has before her, at rest; null puts it away. */
  hold(held: Held | null): void
  hide(): void
}

/** Somebody's round portrait, or a drawn colleague without a face. */
export interface Portrait {
  image: Image
  /** Shows a person, by id. */
  of(person: string): void
  /** Places it around a point, as large as a circle of a diameter. */
  at(x: number, y: number, diameter: number): void
}

/** The bar on which a voicemail plays. */
interface Player {
  group: Container
  /** Draws how far it has played, 0 to 1, with the time in words. */
  set(progress: number, time: string): void
}

/** The lower middle of the picture, where messages are shown large: below her face, before the desk. */
export const table = { x: 480, y: 442 }
const shirts = [0xf2c9a0, 0xb9d4c0, 0xc9c2e6, 0xf0d27f, 0xe7b0a6]

/** How much larger than drawn the bar of a voicemail is shown. */
export const playerScale = 1.5

/** Makes the props. */
export function makeProps(kit: Kit): Props {
  const { cast } = kit
  const depth = 90
  const art = (part: string, state?: string) => {
    const { id, x, y, width, height } = partOf(cast, part, state)
    return kit.picture(id, { x: x + width / 2, y: y + height / 2 }).setDepth(depth)
  }
  const glyph = (name: GlyphName) => kit.glyph(name, 0, 0).setDepth(depth)

  const player = makePlayer(kit, depth)
  const panel = makePanel(kit, depth)
  const images = {
    envelope: art('envelope'),
    speech: glyph('speech').setDepth(depth - 0.1),
    bubble: glyph('bubble'),
    tape: glyph('tape'),
    letter: glyph('letter'),
    receiver: art('handset', 'on-desk'),
    notes: glyph('notes'),
    clatter: glyph('clatter'),
    star: glyph('star'),
    tick: glyph('tick'),
    dot: glyph('unread-dot'),
    mobile: glyph('mobile'),
    folder: glyph('folder').setDepth(depth + 0.2),
    bin: glyph('bin').setDepth(depth + 0.2),
    lid: glyph('lid').setDepth(depth + 0.3),
    stamp: art('stamp', 'hr').setDepth(depth + 0.4),
  }
  for (const mark of [images.star, images.tick, images.dot]) mark.setDepth(depth + 0.4)

  const tunes = [0, 1, 2].map(() => glyph('tune'))
  const colleagues = shirts.map((colour, index) => makePortrait(kit, depth + 0.1 * index, colour))
  const caller = makePortrait(kit, depth + 0.2, shirts[0] as number)
  const arcs = [glyph('arcs-left'), glyph('arcs-right')] as const
  const portraits = [...colleagues, caller].map(({ image }) => image)

  const hide = () => {
    for (const image of [...Object.values(images), ...tunes, ...arcs, ...portraits])
      image.setVisible(false).setAlpha(1).setAngle(0)
    for (const { group } of [player, panel]) group.setVisible(false).setAlpha(1).setAngle(0)
  }
  hide()

  return {
    ...images,
    tunes,
    colleagues,
    caller,
    arcs,
    player,
    panel,
    hold(held) {
      hide()
      if (held === null) return
      if (held.kind === 'voicemail') {
        player.set(stopAt(held.at, held.seconds), clockWords(held.at))
        player.group.setVisible(true).setScale(playerScale).setPosition(table.x, table.y)
        return
      }
      panel.group.setVisible(true).setScale(1).setPosition(table.x, table.y)
      if (held.kind === 'inbox') {
        panel.address({ subject: held.subject, waiting: held.waiting, words: 0, attachments: 0 })
        panel.list(0, 1)
        return
      }
      panel.address({ waiting: 0, ...held })
      panel.open(1, 1, skimOf(held.handling, held.attachments))
    },
    hide,
  }
}

/** Diameter of a portrait's circle in its picture, and of a drawn colleague: pixels at the image's own size. */
const portraitSize = 176
const colleagueSize = 84 * glyphDensity

function makePortrait(kit: Kit, depth: number, shirt: number): Portrait {
  const image = kit.glyph('colleague', 0, 0).setDepth(depth)
  let size = colleagueSize
  return {
    image,
    of(person) {
      const hasFace = kit.portray(image, person)
      size = hasFace ? portraitSize : colleagueSize
      if (!hasFace) kit.reglyph(image, 'colleague')
      image.setTint(hasFace ? 0xffffff : shirt)
    },
    at: (x, y, diameter) => void image.setPosition(x, y).setScale(Math.max(0.001, diameter / size)),
  }
}

function makePlayer(kit: Kit, depth: number): Player {
  const { cast } = kit
  const { id, x, y, width, height } = partOf(cast, 'voicemail-bar')
  const centre = { x: x + width / 2, y: y + height / 2 }
  const groove = cast.office.voicemailBar
  const left = groove.x - centre.x
  const frame = kit.picture(id, centre).setPosition(0, 0)
  const fill = kit.plain(left, groove.y - centre.y, groove.width, groove.height, 0xe07a3f)
  const thumb = kit.glyph('thumb', 0, groove.y - centre.y + groove.height / 2)
  const plate = kit.glyph('time-plate', 0, -height / 2 - 14)
  const time = makeNumeral(kit, 5, 0.95, 0xffffff)
  const group = kit.group([frame, fill, thumb, plate, time.group]).setDepth(depth)

  return {
    group,
    set(progress, words) {
      const at = left + groove.width * progress
      fill.setDisplaySize(Math.max(0.01, groove.width * progress), groove.height)
      thumb.setX(at)
      plate.setX(at)
      time.group.setPosition(at, -height / 2 - 16.5)
      time.set(words)
    },
  }
}

/** A way through the scene: a curve that leaves `from` towards `over` and arrives at `to`. */
export interface Way {
  from: { x: number; y: number }
  over: { x: number; y: number }
  to: { x: number; y: number }
}

/** The point of a way at a progress. */
export function along({ from, over, to }: Way, t: number): { x: number; y: number } {
  const on = (a: number, b: number, c: number) => mix(mix(a, b, t), mix(b, c, t), t)
  return { x: on(from.x, over.x, to.x), y: on(from.y, over.y, to.y) }
}
