import type { Container, Kit } from '../kit'
import type { Draw } from '../motion'
import { homeArea, homeLamp, homePage, homeScreen, homeWindow } from '../paint/home-room'
import { type Calendar, makeCalendar } from './calendar'
import { type Inbox, makeInbox } from './inbox'
import { makeSky } from './sky'

/** Your own desk, which lies over the office like a panel of a comic and slides away to the left. */
export interface Home {
  inbox: Inbox
  calendar: Calendar
  setLight(hour: number, day: number): void
  show(isSeen: boolean): void
  /** Returns what draws the change of place. */
  slide(isSeen: boolean): Draw
  /** Tells how far the view reaches: left edge and width, scene units. */
  setReach(left: number, width: number): void
}

/** Phaser's blend mode that adds light. */
const additive = 1
const border = 6
const far = 2000
/** Where the drawing ends on the right. */
const end = homeArea.x + homeArea.width - 2

/** Makes the home; painted only when it is first seen. */
export function makeHome(kit: Kit): Home {
  const plainWall = kit.plain(-far, -far, 1, far + 400, 0xbccfca)
  const plainFloor = kit.plain(-far, 560, 1, far, 0x6d5a58)
  const land = kit.backdrop('home-view')
  const sky = makeSky(kit, homeWindow, land)
  const room = kit.backdrop('home-room')
  const [before, after] = [kit.backdropColumn(4), kit.backdropColumn(end - 8)] as const
  before.setX(4 - far).setDisplaySize(far, homeArea.height)
  const inbox = makeInbox(kit, homeScreen)
  const calendar = makeCalendar(kit, homePage)
  const shade = kit.plain(-far, -far, 1, 2 * far, 0x1c1a3c).setAlpha(0)
  const lamp = kit
    .glyph('glow', homeLamp.x, homeLamp.y)
    .setDisplaySize(homeLamp.radius * 2, homeLamp.radius * 2)
    .setTint(0xffc46b)
    .setBlendMode(additive)
  const edge = kit.plain(0, -far, border, 2 * far, 0x1d1d2b)
  const panel: Container = kit
    .group([
      plainWall,
      plainFloor,
      ...sky.images,
      room,
      before,
      after,
      ...calendar.parts,
      ...inbox.images,
      shade,
      lamp,
      edge,
    ])
    .setDepth(80)
  inbox.setLit(true)
  let reach = { left: 0, right: end }
  let isShown = false

  const place = (away: number) => {
    panel.setX(-away * (reach.right - reach.left + border)).setVisible(away < 1)
  }

  return {
    inbox,
    calendar,
    setLight(hour, day) {
      const now = sky.set(hour, day)
      shade.setAlpha(now.dark * 0.3)
      lamp.setAlpha(Math.min(0.3, now.dark * 0.6))
    },
    show(isSeen) {
      isShown = isSeen
      place(isSeen ? 0 : 1)
    },
    slide(isSeen) {
      const from = isShown ? 0 : 1
      isShown = isSeen
      const to = isSeen ? 0 : 1
      return (t) => place(from + (to - from) * t)
    },
    setReach(left, width) {
      // The panel ends where its drawing does, or further right where the view is wider.
      const right = Math.max(end, left + width)
      reach = { left, right }
      for (const plain of [plainWall, plainFloor, shade]) plain.displayWidth = right + far
      after.setDisplaySize(right - end + 9, homeArea.height)
      edge.setX(right)
      place(isShown ? 0 : 1)
    },
  }
}
