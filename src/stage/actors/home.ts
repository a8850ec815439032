import { easeOut, phase, smooth } from '../easing'
import type { Container, Kit } from '../kit'
import { homeLightOf, isDarkPage, multiply } from '../look/light'
import type { Look } from '../look/look'
import type { Draw } from '../motion'
import {
  homeArea,
  homeLamp,
  homeLetters,
  homeNote,
  homePage,
  homeScreen,
  homeWindow,
} from '../paint/home-room'
import { type Calendar, makeCalendar } from './calendar'
import { type Inbox, makeInbox } from './inbox'
import { makeNumeral } from './numeral'
import { makeSky } from './sky'

/** Your own desk, which lies over the office like a panel of a comic and slides away to the left. */
export interface Home {
  inbox: Inbox
  calendar: Calendar
  /** Draws window, lamp and what lies on the desk for an hour of a look's day. */
  setLight(hour: number, look: Look): void
  /** Draws what falls outside the window, for a while. */
  stir: Draw
  /** Returns what draws other openings coming up. */
  turnAway(): Draw
  show(isSeen: boolean): void
  /** Whether nothing of what lies under it is seen. */
  covers(): boolean
  /** Returns what draws the change of place. */
  slide(isSeen: boolean): Draw
  /** Tells how far the view reaches: left edge and width, scene units. */
  setReach(left: number, width: number): void
}

/** Phaser's blend mode that adds light. */
const additive = 1
const homeWall = 0xbccfca
const homeFloor = 0x6d5a58
const border = 6
/** What is drawn below this depth lies under the home. */
export const homeDepth = 80
const far = 2000
/** Where the drawing ends on the right. */
const end = homeArea.x + homeArea.width - 2

/** Makes the home; painted only when it is first seen. */
export function makeHome(kit: Kit): Home {
  const plainWall = kit.plain(-far, -far, 1, far + 400, homeWall)
  const plainFloor = kit.plain(-far, 560, 1, far, homeFloor)
  const land = kit.backdrop('home-view')
  const sky = makeSky(kit, homeWindow, land, 0.15)
  const room = kit.backdrop('home-room')
  const [before, after] = [kit.backdropColumn(4), kit.backdropColumn(end - 8)] as const
  before.setX(4 - far).setDisplaySize(far, homeArea.height)
  const inbox = makeInbox(kit, homeScreen)
  const calendar = makeCalendar(kit, homePage)
  const openings = kit
    .glyph('openings', homeScreen.x, homeScreen.y)
    .setOrigin(0)
    .setDisplaySize(homeScreen.width, homeScreen.height)
  const applications = kit.glyph('applications', homeLetters.x, homeLetters.y)
  const note = kit.glyph('call-note', homeNote.x, homeNote.y)
  const advised = makeNumeral(kit, 2, 1.1, 0x8a2f22)
  advised.group.setPosition(homeNote.x, homeNote.y + 11)
  const sunlight = kit
    .glyph('glow', homeWindow.x + homeWindow.width / 2, homeWindow.y + homeWindow.height)
    .setDisplaySize(760, 620)
    .setTint(0xffe2a8)
    .setBlendMode(additive)
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
      note,
      advised.group,
      ...inbox.images,
      openings,
      applications,
      sunlight,
      shade,
      lamp,
      edge,
    ])
    .setDepth(homeDepth)
  inbox.setLit(true)
  let reach = { left: 0, right: end }
  let isShown = false

  let covers = false

  const place = (away: number) => {
    covers = away <= 0
    panel.setX(-away * (reach.right - reach.left + border)).setVisible(away < 1)
  }

  return {
    inbox,
    calendar,
    setLight(hour, look) {
      const light = homeLightOf(sky.set(hour, look), isDarkPage())
      for (const image of [room, before, after]) image.setTint(light.room)
      plainWall.setTint(multiply(homeWall, light.room))
      plainFloor.setTint(multiply(homeFloor, light.room))
      sunlight.setAlpha(light.sun * 0.2)
      shade.setAlpha(light.shade)
      lamp.setAlpha(light.lamp)
      const isAhead = look.advisedDay !== null && look.day <= look.advisedDay
      note.setVisible(isAhead)
      advised.group.setVisible(isAhead)
      advised.set(String((look.advisedDay ?? 0) % 100))
      for (const image of [openings, applications]) image.setVisible(look.movedOn).setAlpha(1)
      applications.setY(homeLetters.y)
    },
    turnAway: () => (t) => {
      openings.setVisible(true).setAlpha(smooth(phase(t, 0.15, 0.4)))
      const down = phase(t, 0.4, 0.75)
      applications
        .setVisible(down > 0)
        .setAlpha(Math.min(1, down * 3))
        .setY(homeLetters.y - 70 * (1 - easeOut(down)))
    },
    stir: sky.stir,
    show(isSeen) {
      isShown = isSeen
      place(isSeen ? 0 : 1)
    },
    covers: () => covers,
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
