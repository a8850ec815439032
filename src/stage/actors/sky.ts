import type { Rect } from '../../../assets/bake/pictures-manifest'
import type { Image, Kit } from '../kit'
import { skyAt, type Sky, weatherOf } from '../look/sky'

/** The sky in a window, and what it shines on. */
export interface SkyView {
  images: readonly Image[]
  /** Draws the sky of a day at an hour and returns it, for whatever else depends on the light. */
  set(hour: number, day: number): Sky
}

/** Makes the sky behind a window; `land` is darkened with it. Where it is larger than the window the wall hides it. */
export function makeSky(kit: Kit, window: Rect, land: Image): SkyView {
  const { x, y, width, height } = window
  const air = kit.plain(x, y, width, height, 0xffffff)
  const stars = kit.glyph('stars', x + width / 2, y + height * 0.36)
  const sun = kit.glyph('sun', 0, 0)
  const moon = kit.glyph('moon', 0, 0)
  const clouds = [0, 1, 2].map((index) =>
    kit.glyph('cloud', x + width * (0.2 + 0.33 * index), y + height * (0.24 + 0.15 * ((index * 2) % 3))),
  )
  const rain = kit.glyph('rain', x + width / 2, y + height / 2).setAlpha(0.8)
  rain.setScale(rain.scaleX * Math.min(1, width / 280), rain.scaleY)

  return {
    images: [air, stars, sun, moon, ...clouds, land, rain],
    set(hour, day) {
      const weather = weatherOf(day)
      const sky = skyAt(hour, weather)
      air.setTint(sky.top, sky.top, sky.bottom, sky.bottom)
      land.setTint(sky.land)
      const light = {
        x: x + width * (0.06 + 0.88 * sky.light.x),
        y: y + height * (0.72 - 0.5 * sky.light.y),
      }
      const isClear = weather === 'clear'
      sun.setPosition(light.x, light.y).setVisible(sky.light.isSun && weather !== 'rain')
      moon.setPosition(light.x, light.y).setVisible(!sky.light.isSun && weather !== 'rain')
      stars.setAlpha(isClear ? Math.max(0, sky.dark * 1.6 - 0.7) : 0)
      clouds.forEach((cloud, index) => {
        const drift = ((hour * 5 + day * 47 + index * 61) % 90) - 45
        cloud
          .setX(x + width * (0.2 + 0.33 * index) + drift)
          .setVisible(!isClear || index === day % 3)
          .setTint(sky.bottom, sky.bottom, sky.bottom, sky.bottom)
          .setAlpha((isClear ? 0.75 : 0.95) * (1 - sky.dark * 0.55))
      })
      rain.setVisible(weather === 'rain')
      return sky
    },
  }
}
