import { arm } from './peep-arms'
import { place } from './peep-draw'
import { fist, flatHand, gripBehind, gripThumb, openHand } from './peep-hands'
import type { Skin, Trunk } from './peep-body'
import type { Outfit } from './peep-clothes'
import { cord, mug, receiver, sheet } from './peep-props'
import type { Pose, PosePictures } from './pictures-manifest'

/** One pose as drawings in the bust's coordinates: arms lie behind the desk, hands in front of it. */
export type PoseDrawing = {
  trunk: Trunk
  arms?: string
  hands?: string
  headOffset: { x: number; y: number }
  desk: PosePictures['desk']
}

const onDesk = { phone: 'on-hook', handsetOnDesk: false, mugOnDesk: true } as const
const still = { x: 0, y: 0 }
const level: Trunk = { shoulders: 0 }

/** The far arm resting on the desk, as in most poses. */
const resting = (skin: string, outfit: Outfit, sink = 0): string =>
  arm(outfit, {
    side: 'right',
    elbow: [766, 924, 60],
    wrist: [606, 1030, 46],
    hand: flatHand(skin),
    turn: 26,
    sink,
  })

/** The far arm at keyboard or mouse. */
const reaching = (skin: string, outfit: Outfit): string =>
  arm(outfit, {
    side: 'right',
    elbow: [786, 900, 58],
    wrist: [730, 1004, 46],
    hand: flatHand(skin),
    turn: 42,
  })

const poses: Record<Pose, (skin: string, outfit: Outfit) => PoseDrawing> = {
  idle: (skin, outfit) => ({
    trunk: level,
    headOffset: still,
    desk: onDesk,
    hands:
      resting(skin, outfit) +
      arm(outfit, {
        side: 'left',
        elbow: [136, 930, 62],
        wrist: [330, 1040, 48],
        hand: flatHand(skin),
        turn: -26,
      }),
  }),
  typing: (skin, outfit) => ({
    trunk: level,
    headOffset: { x: 2, y: 3 },
    desk: onDesk,
    hands:
      reaching(skin, outfit) +
      arm(outfit, {
        side: 'left',
        elbow: [140, 900, 62],
        wrist: [370, 1002, 48],
        hand: flatHand(skin),
        turn: -20,
      }),
  }),
  phone: (skin, outfit) => ({
    trunk: level,
    headOffset: still,
    desk: { phone: 'off-hook', handsetOnDesk: false, mugOnDesk: true },
    hands:
      resting(skin, outfit) +
      cord([384, 524], [170, 1010], [-60, 1040]) +
      arm(outfit, {
        side: 'left',
        elbow: [84, 920, 60],
        wrist: [222, 580, 46],
        hand: fist(skin),
        turn: 16,
        folded: true,
        held: place(receiver(), 334, 416, 60),
      }),
  }),
  'phone-shoulder': (skin, outfit) => ({
    trunk: level,
    headOffset: { x: -7, y: 5 },
    desk: { phone: 'off-hook', handsetOnDesk: false, mugOnDesk: true },
    hands:
      reaching(skin, outfit) +
      cord([286, 600], [120, 1000], [-60, 1040]) +
      place(receiver(), 318, 470, 72) +
      arm(outfit, {
        side: 'left',
        elbow: [140, 900, 62],
        wrist: [370, 1002, 48],
        hand: flatHand(skin),
        turn: -20,
      }),
  }),
  'receiver-laying': (skin, outfit) => ({
    trunk: level,
    headOffset: { x: -6, y: 6 },
    desk: { phone: 'off-hook', handsetOnDesk: false, mugOnDesk: true },
    hands:
      resting(skin, outfit) +
      cord([118, 1052], [20, 1120], [-60, 1050]) +
      arm(outfit, {
        side: 'left',
        elbow: [98, 880, 62],
        wrist: [148, 972, 48],
        hand: fist(skin),
        turn: -34,
        held: place(receiver(), 226, 1062, 10),
      }),
  }),
  'receiver-down': (skin, outfit) => ({
    trunk: level,
    headOffset: still,
    desk: { phone: 'off-hook', handsetOnDesk: true, mugOnDesk: true },
    hands:
      reaching(skin, outfit) +
      arm(outfit, {
        side: 'left',
        elbow: [140, 900, 62],
        wrist: [370, 1002, 48],
        hand: flatHand(skin),
        turn: -20,
      }),
  }),
  paper: (skin, outfit) => ({
    trunk: level,
    headOffset: { x: 0, y: 4 },
    desk: onDesk,
    hands:
      arm(outfit, {
        side: 'right',
        elbow: [776, 950, 60],
        wrist: [690, 886, 46],
        hand: gripBehind(skin),
        turn: -6,
      }) +
      arm(outfit, {
        side: 'left',
        elbow: [124, 950, 62],
        wrist: [236, 894, 48],
        hand: gripBehind(skin),
        turn: 4,
      }) +
      place(sheet(), 462, 846, -3) +
      place(gripThumb(skin), 262, 882, -18) +
      place(gripThumb(skin), 668, 872, 202, 1, -1),
  }),
  coffee: (skin, outfit) => ({
    trunk: level,
    headOffset: { x: 0, y: 2 },
    desk: { phone: 'on-hook', handsetOnDesk: false, mugOnDesk: false },
    hands:
      resting(skin, outfit) +
      place(mug(), 520, 676) +
      arm(outfit, {
        side: 'left',
        elbow: [110, 940, 62],
        wrist: [344, 770, 48],
        hand: fist(skin),
        turn: 0,
        seam: 716,
      }),
  }),
  'arms-crossed': (skin, outfit) => ({
    trunk: level,
    headOffset: { x: 0, y: -2 },
    desk: onDesk,
    arms:
      arm(outfit, { side: 'right', elbow: [778, 948, 66], wrist: [350, 892, 52] }) +
      arm(outfit, {
        side: 'left',
        elbow: [126, 930, 68],
        wrist: [566, 836, 54],
        hand: flatHand(skin),
        turn: 4,
      }),
  }),
  shrug: (skin, outfit) => ({
    trunk: { shoulders: -26 },
    headOffset: { x: 0, y: 5 },
    desk: onDesk,
    hands:
      arm(outfit, {
        side: 'right',
        elbow: [804, 930, 58],
        wrist: [868, 740, 46],
        hand: openHand(skin),
        turn: 40,
        flip: true,
        sink: -26,
      }) +
      arm(outfit, {
        side: 'left',
        elbow: [92, 930, 60],
        wrist: [24, 740, 48],
        hand: openHand(skin),
        turn: -40,
        flip: true,
        sink: -26,
      }),
  }),
  'lean-in': (skin, outfit) => ({
    trunk: { shoulders: 56 },
    headOffset: { x: 14, y: 24 },
    desk: onDesk,
    hands:
      arm(outfit, {
        side: 'right',
        elbow: [820, 990, 62],
        wrist: [600, 1040, 48],
        hand: flatHand(skin),
        turn: 20,
        sink: 56,
      }) +
      arm(outfit, {
        side: 'left',
        elbow: [80, 990, 66],
        wrist: [360, 1050, 50],
        hand: flatHand(skin),
        turn: -24,
        sink: 56,
      }),
  }),
}

/** One pose of one person. */
export const poseDrawing = (pose: Pose, skin: Skin, outfit: Outfit): PoseDrawing =>
  poses[pose](skin.tone, outfit)
