import { hump } from '../easing'
import type { Container, Kit } from '../kit'
import type { Draw } from '../motion'
import { makeNumeral } from './numeral'

/** A red counter on the corner of a thing, as on any telephone: how much waits there. */
export interface Badge {
  group: Container
  set(count: number): void
  /** Returns what draws a little jump, when something has come in. */
  bump(): Draw
}

const highest = 999

/** Makes a badge whose right edge stands at a point. */
export function makeBadge(kit: Kit, x: number, y: number, depth: number): Badge {
  const round = kit.glyph('badge', 0, 0)
  const wide = kit.glyph('badge-wide', 0, 0)
  const number = makeNumeral(kit, 3, 0.92, 0xffffff)
  const group: Container = kit.group([round, wide, number.group]).setDepth(depth)

  return {
    group,
    set(count) {
      const text = String(Math.min(highest, Math.max(0, Math.round(count))))
      const isWide = text.length > 2
      number.set(text)
      wide.setVisible(isWide)
      round.setVisible(!isWide)
      group.setPosition(x - (isWide ? 21 : 14), y).setVisible(count > 0)
    },
    bump: () => (t) => group.setScale(1 + 0.35 * hump(t)),
  }
}
