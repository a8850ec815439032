import { hump, mix, phase, smooth } from '../easing'
import type { Pose } from '../look/poses'
import { isBetweenWords, talkingFace } from '../look/talking'
import type { Draw } from '../motion'
import type { Company, Player } from './play'

/** Milliseconds of a change of face, pose or place, where there is time for it. */
const changeLength = 200

/** The share of a new face in its first frame: words that tell of it stand in the same one. */
const headStart = 0.35

/** How the head moves with a new face: people show a change by more than the face. */
const turns = {
  interested: { x: 4, y: -2, angle: 3 },
  delighted: { x: 0, y: -7, angle: -2 },
  smiling: { x: 0, y: 5, angle: 1 },
  neutral: { x: 0, y: 4, angle: 0 },
  distracted: { x: -5, y: 4, angle: -4 },
  worried: { x: -2, y: 4, angle: -3 },
  bored: { x: 0, y: 7, angle: 3 },
  suspicious: { x: 5, y: 3, angle: 4 },
  annoyed: { x: 0, y: 7, angle: -2 },
  alarmed: { x: -4, y: -9, angle: -5 },
} as const

/** Changes the face: never a hard cut while she is looked at. */
export const playFace: Player<'face'> = ({ motion, manager, inset }, { cue, to, milliseconds }) => {
  if (to.view === 'home') {
    manager.blendMood(cue.mood)(1)
    motion.run('face', Math.min(2 * changeLength, milliseconds), inset.blendMood(cue.mood))
    return
  }
  motion.finish(['talk'])
  const blend = manager.blendMood(cue.mood)
  motion.run('face', Math.min(changeLength, milliseconds), (t) => blend(mix(headStart, 1, smooth(t))))
  const turn = turns[cue.mood]
  motion.run('head', Math.min(430, milliseconds), (t) => {
    const strength = hump(t)
    manager.turnHead({ x: turn.x * strength, y: turn.y * strength, angle: turn.angle * strength })
  })
}

/** Does something: a pose, and the little movement that goes with it. */
export const playAct: Player<'act'> = (company, play) => {
  const { motion, manager, office } = company
  const { cue, from, to, milliseconds } = play
  if (cue.act === 'glance-screen') return glanceAtScreen(company, to.view, milliseconds)
  if (cue.act === 'paper' && to.view === 'home') return readNotes(company, milliseconds)
  if (cue.act === 'glance-clock') {
    motion.run('head', milliseconds, (t) => {
      const strength = smooth(phase(t, 0, 0.25)) - smooth(phase(t, 0.7, 1))
      manager.turnHead({ x: 6 * strength, y: -4 * strength, angle: -5 * strength })
      manager.glance('glanceClock', strength)
      office.glanceAtClock(strength)
    })
    return
  }
  if (cue.act === 'receiver-down' && to.inCall && from.pose !== to.pose) {
    layDown(company, to.pose, milliseconds)
    return playHoldMusic(company, milliseconds)
  }
  changePose(company, from.pose !== to.pose ? to.pose : null, milliseconds)
  if (cue.act === 'typing') type(company, milliseconds)
  if (cue.act === 'shrug')
    motion.run('head', Math.min(500, milliseconds), (t) =>
      manager.turnHead({ x: 0, y: 0, angle: -5 * hump(t) }),
    )
  if (cue.act === 'coffee')
    motion.run('head', Math.min(700, milliseconds), (t) =>
      manager.turnHead({ x: 0, y: 2 * hump(t), angle: 3 * hump(t) }),
    )
}

function changePose(
  { motion, manager }: Company,
  pose: Parameters<Company['manager']['blendPose']>[0] | null,
  milliseconds: number,
): void {
  if (pose === null) return
  const blend = manager.blendPose(pose)
  motion.run('pose', Math.min(changeLength, milliseconds), (t) => blend(smooth(t)))
}

/** The share of laying the receiver down after which the hand lets go of it. */
const layShare = 0.66

/** Where her fingers are, scene units. */
const keys = { x: 500, y: 372 }

/** Fingers on keys: quick and uneven, until the moment is over, with her eyes on the screen. */
function type({ motion, manager, props }: Company, milliseconds: number): void {
  props.hide()
  motion.run('hands', milliseconds, (t) => {
    const beat = (t * milliseconds) / 130
    const isPausing = t >= 1 || isBetweenWords(beat)
    const hit = isPausing ? 0 : Math.abs(Math.sin(beat * Math.PI))
    manager.moveHands(-5 * hit)
    // The strokes jump from hand to hand.
    props.clatter
      .setVisible(hit > 0.3)
      .setScale((1 / 3) * (1 + 0.5 * hit))
      .setPosition(keys.x + (Math.floor(beat) % 2 === 0 ? -44 : 40), keys.y)
  })
  motion.run('head', milliseconds, (t) => {
    const turned = smooth(phase(t, 0, 0.2)) - smooth(phase(t, 0.85, 1))
    manager.turnHead({ x: 8 * turned, y: 6 * turned, angle: 5 * turned })
    manager.glance('glanceScreen', turned)
  })
}

/** Her hand takes the receiver from her ear to the desk and leaves it there. */
function layDown({ motion, manager, desk }: Company, pose: Pose, milliseconds: number): void {
  const laying = manager.blendPose('receiver-laying')
  const release = desk.lay()
  let leave: Draw | null = null
  motion.run('pose', Math.min(720, milliseconds), (t) => {
    if (t < layShare && leave === null) {
      release(0)
      return laying(smooth(phase(t, 0, 0.36)))
    }
    if (leave === null) {
      laying(1)
      leave = manager.blendPose(pose)
    }
    const left = phase(t, layShare, 1)
    leave(smooth(left))
    release(left)
  })
}

/** Music comes out of the receiver on the desk that nobody hears but you. */
function playHoldMusic({ motion, desk, props }: Company, milliseconds: number): void {
  props.hide()
  const { x, y } = desk.handset
  motion.run('props', milliseconds, (t) => {
    for (const [index, tune] of props.tunes.entries()) {
      const rise = phase(t, 0.25 + 0.13 * index, 0.72 + 0.13 * index)
      tune
        .setVisible(rise > 0 && rise < 1)
        .setAlpha(hump(rise) ** 0.5)
        .setScale(0.42 + 0.12 * rise)
        .setPosition(x - 26 + 30 * index + 12 * Math.sin(rise * 7 + index), y - 24 - 130 * rise)
        .setAngle(10 * Math.sin(rise * 7))
    }
  })
}

function glanceAtScreen(
  { motion, manager, office, home, desk }: Company,
  view: string,
  milliseconds: number,
): void {
  if (view === 'home') {
    motion.run('screen', milliseconds, home.inbox.flash())
    return
  }
  motion.run('screen', milliseconds, office.inbox.flash())
  motion.run('badge', Math.min(400, milliseconds), desk.mails.bump())
  motion.run('head', milliseconds, (t) => {
    const strength = smooth(phase(t, 0, 0.25)) - smooth(phase(t, 0.75, 1))
    manager.turnHead({ x: 9 * strength, y: 5 * strength, angle: 6 * strength })
    manager.glance('glanceScreen', strength)
  })
}

/** Your notes come up from below, are read and put away. */
function readNotes({ motion, props, view }: Company, milliseconds: number): void {
  props.hide()
  motion.run('props', milliseconds, (t) => {
    const { x, y, width, height } = view()
    const up = smooth(phase(t, 0, 0.3)) - smooth(phase(t, 0.78, 1))
    props.notes
      .setVisible(t < 1)
      .setScale(0.56)
      .setPosition(x + width / 2 + 140, y + height + 120 - 270 * up)
      .setAngle(8 - 5 * up)
    const tick = phase(t, 0.45, 0.6)
    props.tick
      .setVisible(tick > 0 && t < 1)
      .setScale(0.33 * tick)
      .setPosition(props.notes.x + 58, props.notes.y + 74)
  })
}

/** Talks: the mouth for as long as there is time, and a head that goes along. */
export const playTalk: Player<'talk'> = (company, { from, to, milliseconds }) => {
  const { motion, manager, desk } = company
  if (from.pose !== to.pose) {
    changePose(company, to.pose, milliseconds)
    motion.run('phone', Math.min(350, milliseconds), desk.lift(true))
  }
  motion.run('talk', milliseconds, (t) => {
    if (t <= 0) return
    manager.face(t >= 1 ? 'still' : talkingFace(t * milliseconds, milliseconds))
  })
  motion.run('head', milliseconds, (t) => {
    const bob = Math.sin(t * milliseconds * 0.011) * hump(t)
    manager.turnHead({ x: 0, y: 2 * bob, angle: 1.6 * bob })
  })
}
