import type { StageCue } from '../../director'
import type { Rect } from '../../../assets/bake/pictures-manifest'
import type { Desk } from '../actors/desk'
import type { Home } from '../actors/home'
import type { Inset } from '../actors/inset'
import type { Manager } from '../actors/manager'
import type { Office } from '../actors/office'
import type { Props } from '../actors/props'
import type { Vignette } from '../actors/vignette'
import type { Look } from '../look/look'
import type { Motion } from '../motion'

/** Everything on the stage that can act. */
export interface Company {
  motion: Motion
  manager: Manager
  desk: Desk
  office: Office
  home: Home
  inset: Inset
  props: Props
  vignette: Vignette
  /** Comes closer to her or goes back, 0 to 1. */
  approach(close: number): void
  /** The part of the scene that is seen from furthest off, scene units. */
  view(): Rect
  /** Draws the light of both places: 0 for the resting hour, on to midnight at 12, or from midnight at -12 back to it. */
  setHours(look: Look, passed: number): void
}

/** One cue to play: the look before and after it, and the milliseconds it may take. */
export interface Play<Cue extends StageCue = StageCue> {
  cue: Cue
  from: Look
  to: Look
  milliseconds: number
}

/** Plays one kind of cue. */
export type Player<Type extends StageCue['type']> = (
  company: Company,
  play: Play<Extract<StageCue, { type: Type }>>,
) => void
