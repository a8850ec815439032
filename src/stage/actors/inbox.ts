import type { Rect } from '../../../assets/bake/pictures-manifest'
import { hump } from '../easing'
import type { Image, Kit } from '../kit'
import { barsOf } from '../look/bars'
import type { Draw } from '../motion'

/** A mail program on a screen: rows of bars, never words. */
export interface Inbox {
  images: readonly Image[]
  setLit(isLit: boolean): void
  /** Returns what draws the first row lighting up: look here. */
  flash(): Draw
}

const rows = 5
const words = [
  'a nice subject that goes on',
  'invoices week of',
  'shift plan for the hall',
  're re your question',
  'lunch',
]

/** Makes the inbox on a blank screen. */
export function makeInbox(kit: Kit, screen: Rect): Inbox {
  const { x, y, width, height } = screen
  const unit = height / 84
  const header = kit.plain(x + 2, y + 2, width - 4, 13 * unit, 0x41669b)
  const pitch = (height - 17 * unit - 3) / rows
  const first = kit.plain(x + 2, y + 16 * unit, width - 4, pitch, 0xf9d9b0)
  const lines = Array.from({ length: rows }, (_, row) => {
    const top = y + 16 * unit + row * pitch
    const isUnread = row < 3
    const dot = kit.plain(
      x + 6 * unit,
      top + pitch / 2 - 2 * unit,
      4 * unit,
      4 * unit,
      isUnread ? 0x2f6fb5 : 0xd5dbe3,
    )
    const bars = barsOf(words[row] as string, (width - 30 * unit) / unit).map((bar) =>
      kit.plain(
        x + 17 * unit + bar.x * unit,
        top + pitch / 2 - 1.8 * unit,
        bar.width * unit,
        3.6 * unit,
        isUnread ? 0x4a566b : 0xb4bdc9,
      ),
    )
    return [dot, ...bars]
  }).flat()
  const off = kit.plain(x, y, width, height, 0x2b3442)
  const shine = kit.plain(x, y, width, height, 0xffffff).setAlpha(0)

  return {
    images: [header, first, ...lines, off, shine],
    setLit(isLit) {
      off.setAlpha(isLit ? 0 : 0.94)
    },
    flash: () => (t) => {
      first.setTint(t < 1 && Math.floor(t * 6) % 2 === 0 ? 0xf3a24f : 0xf9d9b0)
      shine.setAlpha(0.5 * hump(Math.min(1, t * 2)))
    },
  }
}
