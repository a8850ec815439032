import type { Rect } from '../../../assets/bake/pictures-manifest'
import type { Mood } from '../../engine'
import { hump } from '../easing'
import type { Container, Image, Kit } from '../kit'
import type { Draw } from '../motion'
import { makeBadge } from './badge'
import { makeSlot } from './slot'

/** A photograph of the manager as she was last seen, with what waits for her: it hangs over your own desk. */
export interface Inset {
  set(mood: Mood, mails: number): void
  count(mails: number): void
  /** Returns what draws another face, with a little start so that it is noticed. */
  blendMood(mood: Mood): Draw
  show(isSeen: boolean): void
  /** Returns what draws it coming or going. */
  fade(isSeen: boolean): Draw
  /** Hangs it into the upper left corner of what is seen. */
  setView(view: Rect): void
}

/** What the photograph shows of the scene: head and shoulders. */
const crop = { x: 340, y: 12, width: 200, height: 238 }
const scale = 0.74
const mat = 9
const rim = 4
const tilt = -3

/** Makes the photograph. */
export function makeInset(kit: Kit): Inset {
  const { person, pictures } = kit.cast
  const half = { x: (crop.width * scale) / 2, y: (crop.height * scale) / 2 }
  const plate = (over: number, colour: number) =>
    kit.plain(-half.x - over, -half.y - over, 2 * (half.x + over), 2 * (half.y + over), colour)
  const shoulders = person.poses.idle.pictures.flatMap((id): Image[] => {
    const picture = pictures.get(id)
    if (picture?.role.kind !== 'person' || picture.role.part !== 'body') return []
    const left = Math.max(crop.x, picture.x)
    const top = Math.max(crop.y, picture.y)
    const width = Math.min(crop.x + crop.width, picture.x + picture.width) - left
    const height = Math.min(crop.y + crop.height, picture.y + picture.height) - top
    if (width <= 0 || height <= 0) return []
    const strip = kit.strip(id, left - picture.x, top - picture.y, width, height)
    return [strip.setPosition(left, top).setDisplaySize(width, height)]
  })
  const face = makeSlot(kit, person.faces.neutral.still, false)
  const [skull, ...accessories] = person.head.map((id) => kit.picture(id))
  const sitter = kit
    .group([...shoulders, ...(skull ? [skull] : []), ...face.images, ...accessories])
    .setScale(scale)
    .setPosition(-(crop.x + crop.width / 2) * scale, -(crop.y + crop.height / 2) * scale)
  const badge = makeBadge(kit, 0, 0, 0)
  const counter = kit
    .group([badge.group])
    .setScale(1.5)
    .setPosition(half.x + mat + 14, half.y + mat - 6)
  const photo: Container = kit
    .group([plate(mat + rim, 0x1d1d2b), plate(mat, 0xfffdf6), plate(0, 0xe8d9b8), sitter, counter])
    .setDepth(85)
    .setAngle(tilt)
  const setSeen = (alpha: number) => void photo.setAlpha(alpha).setVisible(alpha > 0)

  return {
    set(mood, mails) {
      face.show(person.faces[mood].still)
      badge.set(mails)
      photo.setScale(1)
    },
    count: badge.set,
    blendMood(mood) {
      const blend = face.blend(person.faces[mood].still)
      return (t) => {
        // Words tell of it with the first frame, and half of the time has to do.
        blend(Math.min(1, 0.35 + t * 1.3))
        photo.setScale(1 + 0.14 * hump(t))
      }
    },
    show: (isSeen) => setSeen(isSeen ? 1 : 0),
    fade(isSeen) {
      const from = photo.visible ? photo.alpha : 0
      return (t) => setSeen(from + ((isSeen ? 1 : 0) - from) * t)
    },
    setView({ x, y }) {
      photo.setPosition(x + half.x + 34, y + half.y + 34)
    },
  }
}
