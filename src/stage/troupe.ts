import { makeDesk } from './actors/desk'
import { homeDepth, makeHome } from './actors/home'
import { makeInset } from './actors/inset'
import { makeManager } from './actors/manager'
import { makeOffice } from './actors/office'
import { makeProps } from './actors/props'
import { makeVignette } from './actors/vignette'
import type { Company } from './cues/play'
import type { Kit } from './kit'
import { closeUp, type Framing, framingOf } from './look/framing'
import { homeHour, hourAt, officeHour } from './look/hours'
import type { Look } from './look/look'
import { makeMotion } from './motion'

/** All actors, and what draws a whole look at once. */
export interface Troupe extends Company {
  /** Draws a look as it is at rest. */
  draw(look: Look): void
  /** Frames the scene for a canvas of a size in CSS pixels. */
  frame(width: number, height: number): void
  /** What the camera shows now. */
  framing(): Framing
  /** The depth below which nothing is seen now, or null. */
  covered(): number | null
}

/** Builds everything that is ever seen. */
export function makeTroupe(kit: Kit): Troupe {
  const { cast } = kit
  const office = makeOffice(kit)
  const manager = makeManager(kit)
  const desk = makeDesk(kit)
  const home = makeHome(kit)
  const inset = makeInset(kit)
  const props = makeProps(kit)
  const vignette = makeVignette(kit)
  let framing = framingOf(
    cast.crops.landscape.width,
    cast.crops.landscape.height,
    cast.crops.landscape,
    cast.crops.portrait,
  )

  let close = 0

  const setHours: Company['setHours'] = (look, passed) => {
    desk.light(office.setLight(hourAt(officeHour(look.day), passed), look).room)
    home.setLight(hourAt(homeHour(look), passed), look)
  }

  return {
    motion: makeMotion(),
    office,
    manager,
    desk,
    home,
    inset,
    props,
    vignette,
    view: () => framing.view,
    approach: (next) => void (close = next),
    framing: () => closeUp(framing, close),
    covered: () => (home.covers() ? homeDepth : null),
    setHours,
    draw(look) {
      props.hold(look.held)
      manager.show(look.pose, look.mood, look.present)
      desk.set(look)
      for (const { calendar } of [office, home]) calendar.set(look.day, look.isWeekend)
      setHours(look, 0)
      home.show(look.view === 'home')
      inset.set(look.mood, look.mails)
      inset.show(look.view === 'home')
      vignette.set(look.tone)
      close = look.close
    },
    frame(width, height) {
      framing = framingOf(width, height, cast.crops.landscape, cast.crops.portrait)
      home.setReach(framing.view.x, framing.view.width)
      inset.setView(framing.view)
      vignette.setView(framing.view)
    },
  }
}
