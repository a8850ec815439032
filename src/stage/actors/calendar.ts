import type { Rect } from '../../../assets/bake/pictures-manifest'
import type { Image, Kit } from '../kit'
import type { Draw } from '../motion'
import { makeNumeral } from './numeral'

/** A tear-off calendar that counts the days since the interview. */
export interface Calendar {
  parts: readonly (Image | ReturnType<Kit['group']>)[]
  set(day: number, isWeekend: boolean): void
  /** Returns what draws a page turning up to the next day. */
  turnTo(day: number, isWeekend: boolean): Draw
}

const weekday = 0x2a2f45
const weekend = 0xc8382f

/** How much larger the drawing of a page is than the box inside its outline. */
const overWidth = 80 / 76
const overHeight = 70 / 66

/** Makes the pages that hang in a rectangle. */
export function makeCalendar(kit: Kit, page: Rect): Calendar {
  const { x, y, width, height } = page
  const sheet = kit.glyph('page', x + width / 2, y + height / 2)
  sheet.setDisplaySize(width * overWidth, height * overHeight)
  const number = makeNumeral(kit, 2, (height / 17) * 0.6, weekday)
  number.group.setPosition(x + width / 2, y + height / 2)
  // The page that turns hangs from its upper edge.
  const turning = kit.glyph('page', x + width / 2, y).setOrigin(0.5, 0)
  turning.setDisplaySize(width * overWidth, height * overHeight).setVisible(false)
  const full = turning.scaleY

  const set = (day: number, isWeekend: boolean) => {
    number.set(String(Math.abs(day) % 100))
    number.group.iterate((image: Image) => image.setTint(isWeekend ? weekend : weekday))
    turning.setVisible(false)
  }

  return {
    parts: [sheet, number.group, turning],
    set,
    turnTo(day, isWeekend) {
      return (t) => {
        if (t <= 0) return
        set(day, isWeekend)
        turning.setVisible(t < 1).setScale(turning.scaleX, full * Math.cos((t * Math.PI) / 2))
        turning.setTint(t < 0.5 ? 0xffffff : 0xe4e0d4)
      }
    },
  }
}
