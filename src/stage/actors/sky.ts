import type { Rect } from '../../../assets/bake/pictures-manifest'
import { easeOut } from '../easing'
import type { Image, Kit } from '../kit'
import { type Fall, fallOf, outsideOf } from '../look/outside'
import type { Look } from '../look/look'
import { skyAt, type Sky } from '../look/sky'
import type { Draw } from '../motion'
import { fallEnlarged, treeEnlarged } from '../paint/outdoors'

/** What is seen through a window, and what it shines on. */
export interface SkyView {
  images: readonly Image[]
  /** Draws the outside of a look's day at an hour and returns its sky, for whatever else depends on the light. */
  set(hour: number, look: Look): Sky
  /** Draws rain, snow or leaves coming down for a while; at 1 they hang still, where they were at 0. */
  stir: Draw
}

/** How often what falls passes the window while it is stirred. */
const falls: Readonly<Record<Fall, number>> = { rain: 7, snowfall: 1, leaves: 1 }
const kinds = ['rain', 'snowfall', 'leaves'] as const

/**
 * Makes the outside of a window; `land` is darkened with it, and the tree stands at `treeAt`, 0 to 1 of the width. Where
 * it is larger than the window the wall hides it.
 */
export function makeSky(kit: Kit, window: Rect, land: Image, treeAt: number): SkyView {
  const { x, y, width, height } = window
  const middle = { x: x + width / 2, y: y + height / 2 }
  const air = kit.plain(x, y, width, height, 0xffffff)
  const stars = kit.glyph('stars', middle.x, y + height * 0.36)
  const sun = kit.glyph('sun', 0, 0)
  const moon = kit.glyph('moon', 0, 0)
  const clouds = [0, 1, 2].map((index) =>
    kit.glyph('cloud', x + width * (0.2 + 0.33 * index), y + height * (0.24 + 0.15 * ((index * 2) % 3))),
  )
  const tree = kit.glyph('tree-summer', x + width * treeAt, y + height - 48)
  tree.setScale(tree.scaleX * treeEnlarged)
  const fog = kit.plain(x, y, width, height, 0xffffff)
  const snow = kit.glyph('sill-snow', middle.x, y + height - 5)
  snow.setScale(snow.scaleX * (width / 140), snow.scaleY)
  // Each twice: what leaves the window below comes in again above.
  const falling = (name: Fall) =>
    [0, -1].map((above) => {
      const image = kit.glyph(name, middle.x, middle.y + above * height)
      const enlarged = name === 'rain' ? 1 : fallEnlarged
      return image.setScale((image.scaleX * enlarged * width) / 280, (image.scaleY * enlarged * height) / 210)
    })
  const fallings = { rain: falling('rain'), snowfall: falling('snowfall'), leaves: falling('leaves') }

  const place = (name: Fall, t: number) => {
    const fallen = t >= 1 ? 0 : (falls[name] * easeOut(t)) % 1
    const sway = name === 'rain' ? 0 : 5 * Math.sin(t * Math.PI * 4)
    fallings[name].forEach((image, index) =>
      image.setPosition(middle.x + sway, middle.y + (fallen - index) * height),
    )
  }

  return {
    images: [air, stars, sun, moon, ...clouds, land, tree, fog, ...Object.values(fallings).flat(), snow],
    set(hour, look) {
      const { day } = look
      const outside = outsideOf(look)
      const { weather, season, isSnowy } = outside
      const sky = skyAt(hour, outside)
      air.setTint(sky.top, sky.top, sky.bottom, sky.bottom)
      land.setTint(sky.land)
      kit.reglyph(tree, isSnowy ? 'tree-snow' : `tree-${season}`)
      tree.setTint(sky.land)
      fog.setTint(sky.bottom).setAlpha(sky.fog)
      snow.setVisible(isSnowy).setTint(sky.land)
      const light = {
        x: x + width * (0.06 + 0.88 * sky.light.x),
        y: y + height * (0.72 - 0.5 * sky.light.y),
      }
      const isClear = weather === 'clear'
      const isVeiled = sky.grey > 0.7
      sun.setPosition(light.x, light.y).setVisible(sky.light.isSun && !isVeiled)
      moon.setPosition(light.x, light.y).setVisible(!sky.light.isSun && !isVeiled)
      stars.setAlpha(isClear ? Math.max(0, sky.dark * 1.6 - 0.7) : 0)
      clouds.forEach((cloud, index) => {
        const drift = ((hour * 5 + day * 47 + index * 61) % 90) - 45
        cloud
          .setX(x + width * (0.2 + 0.33 * index) + drift)
          .setVisible(weather !== 'fog' && (!isClear || index === Math.abs(day) % 3))
          .setTint(sky.bottom, sky.bottom, sky.bottom, sky.bottom)
          .setAlpha((isClear ? 0.75 : 0.95) * (1 - sky.dark * 0.55))
      })
      const fall = fallOf(outside)
      for (const name of kinds) {
        place(name, 1)
        for (const image of fallings[name])
          image.setVisible(name === fall).setAlpha(name === 'rain' ? 0.8 : 1 - sky.dark * 0.4)
      }
      return sky
    },
    stir(t) {
      for (const name of kinds) place(name, t)
    },
  }
}
