import type { Outfit } from './peep-clothes'
import { type Bead, ink, outlined, patch, place, type Shape } from './peep-draw'

type Side = 'left' | 'right'
type Arm = {
  side: Side
  elbow: Bead
  wrist: Bead
  hand?: string
  turn?: number
  flip?: boolean
  sink?: number
  /** How far down the seam is painted over; less where the forearm is raised across it. */
  seam?: number
  /** The forearm is folded up in front of the upper arm, with an outline of its own. */
  folded?: boolean
  /** What the hand holds, in the bust's coordinates. */
  held?: string
}

/** Where the sleeve's seam at the shoulder is painted over, so that arm and trunk are one garment. */
const shoulderPatch = (side: Side, sink: number, depth: number): Shape => ({
  d:
    side === 'left'
      ? `M192 ${606 + sink} L 232 ${588 + sink} L 276 ${571 + sink} L 276 ${690 + sink} L 222 ${depth + sink} L 190 ${720 + sink} Z`
      : `M708 ${608 + sink} L 676 ${590 + sink} L 640 ${570 + sink} L 630 ${690 + sink} L 682 ${depth + sink} L 712 ${720 + sink} Z`,
})

/** A square sleeve end: a box at the wrist, along the forearm's direction. */
const sleeveEnd = ([x, y, r]: Bead, angle: number, from: number, to: number): Shape => {
  const corner = (along: number, across: number) =>
    `${x + along * Math.cos(angle) - across * Math.sin(angle)} ${y + along * Math.sin(angle) + across * Math.cos(angle)}`
  return { d: `M${corner(from, -r)} L${corner(to, -r)} L${corner(to, r)} L${corner(from, r)} Z` }
}

/** An arm from shoulder over elbow to wrist, its hand (turned relative to the forearm) coming out of the cuff. */
export const arm = (
  outfit: Outfit,
  {
    side,
    elbow,
    wrist,
    hand = '',
    turn = 0,
    flip = false,
    sink = 0,
    seam = 800,
    folded = false,
    held = '',
  }: Arm,
): string => {
  const shoulder: Bead = side === 'left' ? [192, 664 + sink, 58] : [708, 664 + sink, 54]
  const angle = Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0])
  const degrees = (angle * 180) / Math.PI + turn
  const back: Bead = [wrist[0] - 20 * Math.cos(angle), wrist[1] - 20 * Math.sin(angle), wrist[2]]
  const inset: Bead = [wrist[0] - 50 * Math.cos(angle), wrist[1] - 50 * Math.sin(angle), wrist[2]]
  const crease = side === 'left' ? 1 : -1
  const upper: Shape = { beads: [shoulder, elbow] }
  const lower: Shape[] = [{ beads: [elbow, inset] }, sleeveEnd(back, angle, -40, 6)]
  const seamless = patch(outfit.cloth, shoulderPatch(side, sink, seam))
  const [handX, handY] = [wrist[0] + 12 * Math.cos(angle), wrist[1] + 12 * Math.sin(angle)]
  const mirror = (side === 'left') !== flip ? 1 : -1
  return (
    (folded ? outlined(outfit.cloth, upper) + seamless : '') +
    held +
    place(hand, handX, handY, degrees, 1, mirror) +
    outlined(outfit.under, sleeveEnd([wrist[0], wrist[1], wrist[2] - 4], angle, -20, 8)) +
    (folded ? outlined(outfit.cloth, ...lower) : outlined(outfit.cloth, upper, ...lower) + seamless) +
    ink(`M${elbow[0] + crease * 30} ${elbow[1] - 74} q ${crease * 6} 34 ${crease * 30} 46`, 9)
  )
}
