/** How sharp moving pictures are drawn: a share of the full width and height in canvas pixels. */
export interface Sharpness {
  /** Takes what it has cost to draw one full picture, in milliseconds. */
  learn(cost: number): void
  /** Takes the time from one drawn frame to the next while everything moves at full speed, in milliseconds. */
  note(gap: number): void
  /** The share for a picture that moves; one that rests is always drawn in full. */
  moving(): number
  /** The share while somebody only breathes, which takes a few frames a second. */
  breathing(): number
}

/** Milliseconds that a moving picture may take of a frame's 16, so that the page keeps the rest, and that a breath may. */
const affordable = 6
const affordableBreath = 14
/** Below this, drawings can no longer be told from one another. */
const lowest = 0.5
/** Frames this far apart, in milliseconds, are seen to stutter; so many of them in a row are no accident. */
const stutter = 30
const patience = 4
/** How much less is tried then. */
const step = 0.8

/** Makes what gives up sharpness of movement where it would stutter: on machines that draw without a graphics card. */
export function makeSharpness(): Sharpness {
  let share = 1
  let breath = 1
  let late = 0
  return {
    learn(cost) {
      share = Math.min(share, shareFor(affordable, cost))
      breath = Math.min(breath, shareFor(affordableBreath, cost))
    },
    note(gap) {
      late = gap > stutter ? late + 1 : 0
      if (late < patience) return
      late = 0
      share = Math.max(lowest, share * step)
    },
    moving: () => share,
    breathing: () => breath,
  }
}

/** Draws everything in full, however long it takes. */
export const fullSharpness: Sharpness = {
  learn() {},
  note() {},
  moving: () => 1,
  breathing: () => 1,
}

/** The time goes with the number of pixels, which is the square of the share. */
const shareFor = (milliseconds: number, cost: number): number =>
  Math.max(lowest, Math.sqrt(milliseconds / Math.max(milliseconds, cost)))
