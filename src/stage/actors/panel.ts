import { mix, phase, smooth } from '../easing'
import type { Container, Image, Kit } from '../kit'
import { barsOf } from '../look/bars'
import { linesFor, type Skim } from '../look/skim'
import { makeNumeral } from './numeral'

/** Her mail program, held up to the viewer: your line among many, and your message open. */
export interface Panel {
  group: Container
  /** Writes what is yours on it: the subject, how many wait (0 leaves that number as it is), how many words you wrote and what is attached. */
  address(mail: { subject: string; waiting: number; words: number; attachments: number }): void
  /** Draws the list: rows that still have to scroll by until yours is under her eyes, and how far yours is lit. */
  list(rowsLeft: number, lit: number): void
  /** Draws the change from the list (0) to your message (1), and how far it is read, 0 to 1 of the time there is. */
  open(opened: number, read: number, skim: Skim): void
}

/** Half its size, scene units. */
export const panelHalf = { width: 214, height: 88 }

const top = -panelHalf.height
const left = -panelHalf.width
const width = 2 * panelHalf.width
const headHeight = 26
const pitch = 27
const rows = 5
/** The row in which yours comes to lie. */
const own = 2
const others = [
  'a nice subject that goes on and on',
  'invoices week of',
  're re your question about',
  'shift plan',
  'cake in the hall',
]
const textLeft = left + 54
const textWidth = width - 120

/** Makes the panel around its middle. */
export function makePanel(kit: Kit, depth: number): Panel {
  const rim = kit.plain(left - 4, top - 4, width + 8, 2 * panelHalf.height + 8, 0x1d1d2b)
  const paper = kit.plain(left, top, width, 2 * panelHalf.height, 0xfffdf6)
  const row = Array.from({ length: rows }, (_, index) => {
    const shade = kit.plain(left, 0, width, pitch - 2, 0xffffff)
    const dot = kit.plain(left + 14, 0, 8, 8, 0x2f6fb5)
    const bars = barsOf(others[index] as string, 100).map((bar) =>
      kit.plain(textLeft + bar.x * 2, 0, bar.width * 2, 7, 0x9aa5b5),
    )
    return { shade, dot, bars }
  })
  const head = kit.plain(left, top, width, headHeight, 0x41669b)
  const foot = kit.plain(left, -top - 10, width, 10, 0xe4e0d4)
  const count = makeNumeral(kit, 4, 1, 0xffffff)
  count.group.setPosition(-left - 34, top + headHeight / 2)
  const light = kit.plain(left, 0, width, pitch - 2, 0xffd27a)
  const subject = kit.line(textWidth + 50, 20)
  subject.image.setOrigin(0, 0.5)
  const clip = kit.glyph('clip', -left - 30, 0)
  const mark = kit.plain(textLeft - 6, 0, textWidth - 30, 15, 0xffe08a)
  const lines = Array.from({ length: 6 }, (_, index) =>
    kit.plain(
      textLeft,
      top + 70 + index * 16,
      textWidth * ([0.92, 0.84, 0.95, 0.78, 0.9, 0.4][index] as number),
      7,
      0xaab3c0,
    ),
  )
  const eye = kit.glyph('eye', left + 28, 0)
  const enclosure = kit.glyph('enclosure', -left - 60, 44)
  const group = kit
    .group([
      rim,
      paper,
      ...row.flatMap(({ shade, dot, bars }): Image[] => [shade, dot, ...bars]),
      light,
      mark,
      ...lines,
      subject.image,
      clip,
      eye,
      head,
      foot,
      count.group,
      enclosure,
    ])
    .setDepth(depth)
  let lineCount = 2
  let isClipped = false

  const showList = (alpha: number) => {
    for (const { shade, dot, bars } of row) for (const part of [shade, dot, ...bars]) part.setAlpha(alpha)
  }
  const rowTop = (index: number) => top + headHeight + 5 + index * pitch
  const middle = top + headHeight + 5 + pitch * own

  return {
    group,
    address({ subject: text, waiting, words, attachments }) {
      subject.write(text)
      if (waiting > 0) count.set(String(Math.min(9999, waiting)))
      lineCount = linesFor(words)
      isClipped = attachments > 0
      clip.setVisible(isClipped)
    },
    list(rowsLeft, lit) {
      const shift = (rowsLeft % 1) * pitch
      showList(1)
      row.forEach(({ shade, dot, bars }, index) => {
        const y = rowTop(index) + shift
        // Yours takes the place of one of them when the list comes to rest.
        const isSeen = !(rowsLeft <= 0 && index === own) && y < -top - pitch
        for (const part of [shade, dot, ...bars]) part.setVisible(isSeen)
        shade.setY(y)
        dot.setY(y + 9).setAlpha(index < 3 ? 1 : 0.25)
        for (const bar of bars) bar.setY(y + 9)
      })
      const isThere = rowsLeft <= 0
      light
        .setVisible(isThere)
        .setPosition(left, middle)
        .setAlpha(0.35 + 0.65 * lit)
      subject.image.setVisible(isThere).setPosition(textLeft, middle + pitch / 2 - 1)
      clip.setPosition(-left - 30, middle + pitch / 2).setVisible(isThere && isClipped)
      for (const part of [mark, eye, enclosure, ...lines]) part.setVisible(false)
    },
    open(opened, read, { to, by, isMarked, isUnfolded }) {
      showList(1 - opened)
      if (opened >= 1)
        for (const { shade, dot, bars } of row)
          for (const part of [shade, dot, ...bars]) part.setVisible(false)
      // The line goes up and becomes the head of the message.
      const y = mix(middle + pitch / 2 - 1, top + headHeight + 18, opened)
      light
        .setVisible(true)
        .setPosition(left, y - pitch / 2 + 1)
        .setAlpha(1 - 0.6 * opened)
      subject.image.setVisible(true).setPosition(textLeft, y)
      clip.setVisible(isClipped).setPosition(-left - 30, y)
      const reached = to * smooth(phase(read, 0, by))
      const eyeLine = Math.min(lineCount - 1, reached * lineCount)
      lines.forEach((line, index) => {
        const isRead = index <= eyeLine
        line
          .setVisible(index < lineCount && opened > 0)
          .setAlpha(opened)
          .setTint(isRead ? 0x6a778a : 0xc3cad4)
      })
      const eyeTop = top + 70 + eyeLine * 16
      eye.setVisible(opened >= 1).setPosition(left + 28, eyeTop + 3)
      const marked = isMarked ? phase(read, by, by + 0.15) : 0
      mark
        .setVisible(marked > 0)
        .setPosition(textLeft - 6, top + 70 + Math.round(eyeLine) * 16 - 4)
        .setDisplaySize(Math.max(1, (textWidth - 30) * marked), 15)
      const unfolded = isUnfolded ? smooth(phase(read, Math.min(0.7, by), Math.min(0.9, by + 0.25))) : 0
      enclosure
        .setVisible(unfolded > 0)
        .setPosition(-left - 58, mix(y, 36, unfolded))
        .setScale((1 / 3) * Math.max(0.01, unfolded) * 1.1)
        .setAngle(5 * unfolded)
    },
  }
}
