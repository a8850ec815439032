import type { Rect } from '../../../assets/bake/pictures-manifest'
import type { Kit } from '../kit'
import type { Tone } from '../look/look'
import type { Draw } from '../motion'

/** The light that an ending leaves around the scene. */
export interface Vignette {
  set(tone: Tone): void
  blend(tone: Tone): Draw
  setView(view: Rect): void
}

const lights: Record<Tone, { colour: number; alpha: number }> = {
  none: { colour: 0xffffff, alpha: 0 },
  plain: { colour: 0x3a3f52, alpha: 0.45 },
  warm: { colour: 0xffb638, alpha: 0.75 },
  cool: { colour: 0x1b2750, alpha: 0.92 },
}

/** Makes the vignette. */
export function makeVignette(kit: Kit): Vignette {
  const image = kit.glyph('vignette', 0, 0).setOrigin(0).setDepth(95).setVisible(false)
  let shown: Tone = 'none'
  const draw = (tone: Tone, strength: number) => {
    const { colour, alpha } = lights[tone]
    image
      .setTint(colour)
      .setAlpha(alpha * strength)
      .setVisible(alpha * strength > 0)
  }
  return {
    set(tone) {
      shown = tone
      draw(tone, 1)
    },
    blend(tone) {
      const before = shown
      shown = tone
      return (t) => (tone === 'none' ? draw(before, 1 - t) : draw(tone, before === tone ? 1 : t))
    },
    setView(view) {
      // A little larger than the view: the drawing's own edge is softened.
      const over = { x: view.width * 0.03, y: view.height * 0.03 }
      image
        .setPosition(view.x - over.x, view.y - over.y)
        .setDisplaySize(view.width + 2 * over.x, view.height + 2 * over.y)
    },
  }
}
