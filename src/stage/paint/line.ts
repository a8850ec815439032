import { shorten } from '../look/shorten'
import { powerOfTwo } from './atlas'

/** Pixels for a scene unit of a written line. */
export const lineDensity = 2

/**
 * A canvas for one line of foreign text of a size in scene units. `write` shortens the text, squeezes it into the width
 * and says whether anything has changed.
 */
export function paintLine(
  width: number,
  height: number,
): { canvas: HTMLCanvasElement; write(text: string): boolean } {
  const canvas = document.createElement('canvas')
  canvas.width = powerOfTwo(width * lineDensity)
  canvas.height = powerOfTwo(height * lineDensity)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser gives no canvas to write on.')
  let shown: string | null = null
  return {
    canvas,
    write(text) {
      const line = shorten(text)
      if (line === shown) return false
      shown = line
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, canvas.width, canvas.height)
      context.setTransform(lineDensity, 0, 0, lineDensity, 0, 0)
      const family = getComputedStyle(document.body).fontFamily
      context.font = `700 ${Math.round(height * 0.78)}px ${family === '' ? 'sans-serif' : family}`
      context.textBaseline = 'middle'
      context.fillStyle = '#1f2a3d'
      context.fillText(line, 0, height / 2, width)
      return true
    },
  }
}
