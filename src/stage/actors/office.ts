import type { Image, Kit } from '../kit'
import { clockHands } from '../look/clock-hands'
import { isDarkPage, type Light, lightOf } from '../look/light'
import type { Look } from '../look/look'
import type { Draw } from '../motion'
import { partOf } from '../pictures'
import { type Calendar, makeCalendar } from './calendar'
import { type Inbox, makeInbox } from './inbox'
import { makeSky } from './sky'

/** The manager's office without the manager. */
export interface Office {
  calendar: Calendar
  inbox: Inbox
  /**
   * Draws what is outside, the clock and the light in the room for an hour of a look's day; nobody there, lights off.
   * Returns the light, for whatever else stands in the room.
   */
  setLight(hour: number, look: Look): Light
  /** Draws what falls outside the window, for a while. */
  stir: Draw
  /** A ring around the clock, and its size: 0 to 1 of a glance. */
  glanceAtClock(strength: number): void
}

/** Hours between which somebody who is there has the lamps on. */
const working = { from: 6.5, to: 20.5 }
/** Where in the window the tree stands: inside a portrait view too. */
const treeAt = 0.72
/** Phaser's blend mode that adds light. */
const additive = 1

/** The drawn part of the wall calendar: its pages hang below the head. */
const calendarHead = 31

/** Makes the office of the cast. */
export function makeOffice(kit: Kit): Office {
  const { cast } = kit
  const { fixed, window, screen, clock } = cast.office
  // Who brings a wheelchair sits in no other chair.
  const isAway = (id: string) => cast.person.seat === 'wheelchair' && id === `${cast.office.id}/chair`
  const parts = new Map<string, Image>(fixed.filter((id) => !isAway(id)).map((id) => [id, kit.picture(id)]))
  const part = (name: string) => parts.get(`${cast.office.id}/${name}`)

  const land = part('skyline') ?? kit.plain(window.x, window.y, 0, 0, 0xffffff)
  const sky = makeSky(kit, window, land, treeAt)
  // Behind the wall, whose hole is the window.
  sky.images.forEach((image, index) => image.setDepth(4 + index / 100))
  const room = [...fixed.map((id) => parts.get(id)), ...extend(kit)].filter(
    (image): image is Image => image !== undefined && image !== land,
  )

  const inbox = makeInbox(kit, screen)
  inbox.images.forEach((image, index) => image.setDepth(52.1 + index / 1000))
  const wall = partOf(cast, 'calendar')
  const calendar = makeCalendar(kit, {
    x: wall.x + 2,
    y: wall.y + calendarHead,
    width: wall.width - 4,
    height: wall.height - calendarHead - 2,
  })
  calendar.parts.forEach((image, index) => image.setDepth(12.1 + index / 100))

  const hands = { hour: part('clock-hour'), minute: part('clock-minute') }
  const ring = kit.glyph('ring', clock.x, clock.y).setDepth(12.5).setTint(0xffffff).setAlpha(0)
  const lamplight = kit
    .glyph('glow', 470, 120)
    .setDisplaySize(1040, 820)
    .setDepth(15.5)
    .setTint(0xffb765)
    .setBlendMode(additive)
  const shade = kit.plain(-2000, -2000, 5000, 5000, 0x1c2148).setDepth(65).setAlpha(0)
  const sunlight = part('sunlight')

  return {
    calendar,
    inbox,
    setLight(hour, look) {
      const isOccupied = look.present && hour % 24 > working.from && hour % 24 < working.to
      const light = lightOf(sky.set(hour, look), isOccupied, isDarkPage())
      const angles = clockHands(hour)
      hands.hour?.setAngle(angles.hour)
      hands.minute?.setAngle(angles.minute)
      for (const image of room) image.setTint(light.room)
      sunlight?.setAlpha(light.sun)
      lamplight.setAlpha(light.lamp)
      shade.setAlpha(light.shade)
      inbox.setLit(isOccupied)
      return light
    },
    stir: sky.stir,
    glanceAtClock(strength) {
      ring.setAlpha(strength).setScale((1 / 3) * (1 + 0.12 * strength))
    },
  }
}

const far = 2000

/** Lets wall and desk go on beyond the pictures' edges, for canvases wider or taller than the scene. */
function extend(kit: Kit): Image[] {
  const { cast } = kit
  const strips: Image[] = []
  for (const name of ['wall', 'desk']) {
    const { id, x, y, width, height } = partOf(cast, name)
    // Beyond the outline of the picture's end, and between two planks of the wall.
    const inset = 10 - x
    for (const side of [-1, 1]) {
      const from = side < 0 ? inset : width - inset - 2
      const strip = kit.strip(id, from, 0, 1, height)
      strip.setPosition(side < 0 ? x + from - far : x + from, y).setDisplaySize(far, height)
      strip.setDepth(strip.depth + 0.05)
      strips.push(strip)
    }
    const edge = kit.strip(id, 60, name === 'wall' ? 2 : height - 3, 1, 1)
    edge
      .setPosition(-far, name === 'wall' ? y + 2 - far : y + height - 3)
      .setDisplaySize(960 + 2 * far, far)
      .setDepth(edge.depth + 0.06)
    strips.push(edge)
  }
  return strips
}
