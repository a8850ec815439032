import type { Container, Kit } from '../kit'
import { digitWidth, type GlyphName } from '../paint/glyphs'

/** A short number in the stage's own digits, centred on its place; other characters than digits and `:` are left out. */
export interface Numeral {
  group: Container
  set(text: string): void
}

/** Makes a number of at most `length` characters, `scale` times the digits' size. */
export function makeNumeral(kit: Kit, length: number, scale: number, colour: number): Numeral {
  const images = Array.from({ length }, () => kit.glyph('digit-0', 0, 0).setTint(colour).setVisible(false))
  const group = kit.group(images).setScale(scale)
  let shown: string | null = null
  const advance = digitWidth - 2
  const widthOf = (character: string) => (character === ':' ? advance * 0.6 : advance)

  return {
    group,
    set(text) {
      if (text === shown) return
      shown = text
      const characters = (text.match(/[\d:]/g) ?? []).slice(0, length)
      let x = -characters.reduce((sum, character) => sum + widthOf(character), 0) / 2
      images.forEach((image, index) => {
        const character = characters[index]
        image.setVisible(character !== undefined)
        if (character === undefined) return
        kit.reglyph(image, `digit-${character}` as GlyphName)
        image.setX(x + widthOf(character) / 2)
        x += widthOf(character)
      })
    },
  }
}
