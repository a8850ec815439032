import type { Rect } from '../../../assets/bake/pictures-manifest'
import { easeOut, hump } from '../easing'
import type { Image, Kit } from '../kit'
import type { Look } from '../look/look'
import { deskOf } from '../look/poses'
import type { Draw } from '../motion'
import { partOf } from '../pictures'
import { type Badge, makeBadge } from './badge'

/** What lies on the manager's desk and changes: telephone, receiver, mug, counters. */
export interface Desk {
  /** Puts everything where it belongs beside a look. */
  set(look: Look): void
  /** Lights what lies on the desk as the room is lit. */
  light(colour: number): void
  /** Where mails arrive, scene units. */
  screen: Rect
  voicemails: Badge
  mails: Badge
  /** Sets both counters. */
  count(voicemails: number, mails: number): void
  /** Returns what draws the telephone ringing. */
  ring(): Draw
  /** Returns what draws the receiver's way to the ear, from the hook or from where it lies on the desk; or back onto the hook. */
  lift(isLaid?: boolean): Draw
  hangUp(): Draw
  /** Returns what draws a hand leaving the receiver on the desk, in the middle of a call: at 0 the hand still has it. */
  lay(): Draw
  /** Where the receiver lies then. */
  handset: { x: number; y: number }
}

/** Makes what lies on the desk. */
export function makeDesk(kit: Kit): Desk {
  const { cast } = kit
  const onHook = partOf(cast, 'phone', 'on-hook')
  const foot = { x: onHook.x + onHook.width / 2, y: onHook.y + onHook.height }
  const top = { x: foot.x, y: onHook.y }
  const phones = {
    'on-hook': kit.picture(onHook.id, foot),
    'off-hook': kit.picture(partOf(cast, 'phone', 'off-hook').id),
  }
  const lamps = {
    on: kit.picture(partOf(cast, 'lamp', 'on').id),
    off: kit.picture(partOf(cast, 'lamp', 'off').id),
  }
  const handset = kit.picture(partOf(cast, 'handset', 'on-desk').id)
  const mug = kit.picture(partOf(cast, 'mug').id)
  const flying = kit
    .picture(partOf(cast, 'handset', 'on-desk').id, middleOf(handset))
    .setDepth(66)
    .setVisible(false)
  const arcs: [Image, Image] = [
    kit.glyph('arcs-left', top.x - 72, top.y + 8),
    kit.glyph('arcs-right', top.x + 72, top.y + 8),
  ]
  for (const arc of arcs) arc.setDepth(67).setVisible(false)
  const clunk = kit
    .glyph('clunk', top.x, top.y - 16)
    .setDepth(67)
    .setVisible(false)
  const screen = cast.office.screen
  const voicemails = makeBadge(kit, top.x + 58, top.y + 6, 66)
  const mails = makeBadge(kit, screen.x + screen.width + 14, screen.y - 6, 66)
  let resting: 'on-hook' | 'off-hook' = 'on-hook'

  const setPhone = (state: 'on-hook' | 'off-hook') => {
    phones['on-hook'].setVisible(state === 'on-hook').setAngle(0)
    phones['off-hook'].setVisible(state === 'off-hook')
  }
  const ear = { x: 376, y: 160 }

  return {
    screen,
    handset: middleOf(handset),
    voicemails,
    mails,
    count(spoken, written) {
      voicemails.set(spoken)
      mails.set(written)
    },
    set(look) {
      const desk = deskOf(cast.person.poses[look.pose].desk, look.inCall)
      const isAway = !look.present
      resting = isAway ? 'on-hook' : desk.phone
      setPhone(resting)
      handset.setVisible(!isAway && desk.handsetOnDesk).setAlpha(1)
      mug.setVisible(isAway || desk.mugOnDesk)
      lamps.on.setVisible(look.voicemails > 0)
      lamps.off.setVisible(look.voicemails <= 0)
      voicemails.set(look.voicemails)
      mails.set(look.mails)
      flying.setVisible(false)
    },
    light(colour) {
      for (const image of [...Object.values(phones), lamps.off, handset, mug, flying]) image.setTint(colour)
    },
    ring: () => {
      phones['off-hook'].setVisible(false)
      phones['on-hook'].setVisible(true)
      return (t) => {
        // Two bursts with a pause, as telephones ring.
        const burst = t < 0.44 ? t / 0.44 : t > 0.56 ? (t - 0.56) / 0.44 : 1
        const isRinging = t < 1 && burst < 1
        phones['on-hook'].setAngle(isRinging ? Math.sin(burst * Math.PI * 9) * 5 : 0)
        for (const arc of arcs) {
          arc.setVisible(isRinging).setAlpha(hump(burst))
          arc.setX(top.x + (arc === arcs[0] ? -1 : 1) * (66 + 12 * easeOut((burst * 3) % 1)))
        }
        if (t >= 1) setPhone(resting)
      }
    },
    lift: (isLaid = false) => {
      const from = isLaid ? middleOf(handset) : { x: top.x, y: top.y + 14 }
      return (t) => {
        const way = easeOut(t)
        setPhone(t < 1 ? 'off-hook' : resting)
        flying
          .setVisible(t < 0.8)
          .setPosition(from.x + (ear.x - from.x) * way, from.y + (ear.y - from.y) * way - 40 * hump(t))
          .setAngle(-62 * way)
          .setAlpha(1 - Math.max(0, (t - 0.5) / 0.3))
      }
    },
    lay: () => (t) => {
      const { x, y } = middleOf(handset)
      handset.setVisible(t > 0).setAlpha(Math.min(1, t * 2))
      clunk
        .setVisible(t > 0 && t < 1)
        .setAlpha(1 - t)
        .setPosition(x, y - 30)
    },
    hangUp: () => (t) => {
      const way = easeOut(Math.min(1, t / 0.45))
      setPhone(t < 0.45 ? 'off-hook' : 'on-hook')
      flying
        .setVisible(t > 0.08 && t < 0.45)
        .setAlpha(1)
        .setPosition(ear.x + (top.x - ear.x) * way, ear.y + (top.y + 14 - ear.y) * way)
        .setAngle(-62 * (1 - way))
      const shock = Math.max(0, (t - 0.45) / 0.55)
      phones['on-hook'].setAngle(4 * Math.sin(shock * Math.PI * 4) * (1 - shock))
      clunk
        .setVisible(t >= 0.45 && t < 1)
        .setAlpha(1 - shock)
        .setPosition(top.x, top.y - 16)
      if (t >= 1) setPhone(resting)
    },
  }
}

const middleOf = (image: Image) => ({
  x: image.x + image.displayWidth / 2,
  y: image.y + image.displayHeight / 2,
})
