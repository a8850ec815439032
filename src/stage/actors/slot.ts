import type { Image, Kit } from '../kit'
import type { Draw } from '../motion'

/** A place where one of several pictures is shown, or none; changes cross-fade. */
export interface Slot {
  images: readonly Image[]
  show(id: string | null): void
  /** Returns what draws the change to another picture. */
  blend(id: string | null): Draw
}

/**
 * Makes a slot. With `covers`, pictures are opaque: the old one stays until the new one covers it, so that nothing behind
 * shines through halfway.
 */
export function makeSlot(kit: Kit, first: string, covers: boolean): Slot {
  const front = kit.picture(first)
  const back = kit.picture(first).setVisible(false)
  let shown: string | null = first

  const show = (id: string | null) => {
    shown = id
    back.setVisible(false)
    front.setVisible(id !== null).setAlpha(1)
    if (id !== null) kit.swap(front, id)
  }

  return {
    // In drawing order: what comes is drawn over what goes.
    images: [back, front],
    show,
    blend(id) {
      if (id === shown) return () => {}
      const before = shown
      const after = id
      shown = id
      if (before !== null) kit.swap(back, before)
      if (after !== null) kit.swap(front, after)
      return (t) => {
        if (t >= 1) {
          if (shown === after) show(after)
          return
        }
        const away = covers && after !== null ? 1 - Math.max(0, (t - 0.5) * 2) : 1 - t
        back.setVisible(before !== null).setAlpha(away)
        front.setVisible(after !== null).setAlpha(covers && before !== null ? Math.min(1, t * 2) : t)
      }
    },
  }
}
