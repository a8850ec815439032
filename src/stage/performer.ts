import type { Moment, Scene, StageCue } from '../director'
import type { Play } from './cues/play'
import { playCue } from './cues/table'
import { mix, smooth } from './easing'
import { afterCue, type Look, lookOf } from './look/look'
import { fallOf, outsideOf } from './look/outside'
import { idleGlanceOf, idleLength, idling } from './look/talking'
import { delayed } from './motion'
import type { Troupe } from './troupe'

/** Turns scenes and moments into what the actors do. */
export interface Performer {
  show(scene: Scene): void
  perform(moment: Moment): void
  rest(scene: Scene): void
}

/** How the performer is set up; both are asked every time, so that a change of settings acts at once. */
export interface PerformerOptions {
  isStill: () => boolean
  /** How many times faster than normal the performance goes. */
  pace: () => number
}

/** Milliseconds for changing the place and for coming to rest. */
const placeLength = 240
const settleLength = 240
/** Share of the idling during which rain, snow and leaves come down; then they hang still. */
const stirShare = 0.5
/** Half of a glance that means something: scene units and degrees, and where the eyes are. */
const idleTurns = {
  clock: { x: 4, y: -3, angle: -3, frame: 'glanceClock' },
  screen: { x: 5, y: 3, angle: 3, frame: 'glanceScreen' },
} as const
const approachLength = 380
/** Milliseconds of a change of face. */
const faceLength = 200
/** Share of a moment after which the other place comes into view when a message is sent there. */
const sendShare = 0.28

/** Makes the performer of a troupe, who begins with a scene. */
export function makePerformer(troupe: Troupe, first: Scene, { isStill, pace }: PerformerOptions): Performer {
  const { motion, manager, desk, home, inset, office, props, vignette } = troupe
  let look: Look = lookOf(first)

  const idle = (delay: number) => {
    const { stir } = look.view === 'office' ? office : home
    const hasManager = look.view === 'office' && look.present
    if (!hasManager && fallOf(outsideOf(look)) === null) return
    let wasBlinking = false
    const target = idleGlanceOf(look.mood)
    const turn = target === null ? null : idleTurns[target]
    const breathe = (t: number) => {
      stir(Math.min(1, t / stirShare))
      if (!hasManager) return
      const { isBlinking, breath, glance } = idling(t * idleLength)
      manager.breathe(t >= 1 ? 0 : breath)
      if (turn !== null) {
        manager.turnHead({ x: turn.x * glance, y: turn.y * glance, angle: turn.angle * glance })
        manager.glance(turn.frame, glance)
      }
      if (isBlinking !== wasBlinking) manager.face(isBlinking ? 'blink' : 'still')
      wasBlinking = isBlinking
    }
    motion.run('idle', idleLength, breathe, delay)
  }

  const show = (scene: Scene) => {
    motion.finish()
    look = lookOf(scene, look)
    troupe.draw(look)
    if (!isStill()) idle(0)
  }

  const changePlace = (to: Look, delay: number) => {
    const isHome = to.view === 'home'
    const [slide, fade] = [home.slide(isHome), inset.fade(isHome)]
    if (isHome) inset.set(to.mood, to.mails)
    motion.run(
      'view',
      placeLength,
      (t) => {
        slide(smooth(t))
        fade(smooth(t))
      },
      delay,
    )
  }

  const begin = (at: Look) => {
    const isThere = Object.entries(at).every(([field, value]) => look[field as keyof Look] === value)
    look = at
    if (isThere) return
    motion.finish()
    troupe.draw(look)
  }

  const perform = (moment: Moment) => {
    if (moment.stage.length === 0) return
    const milliseconds = moment.length / Math.max(0.1, pace())
    motion.finish(['idle', 'face'])
    // Watched again, a performance begins in the picture it began in.
    const [opening] = moment.stage
    if (opening?.type === 'scene') begin(afterCue(look, opening))
    const isSent = moment.stage.some(({ type }) => type === 'send')
    const isRinging = moment.stage.some(({ type }) => type === 'ring')
    const hasFace = moment.stage.some(({ type }) => type === 'face')
    for (const cue of moment.stage) {
      if (cue.type === 'scene') continue
      const to = afterCue(look, cue)
      const [delay, length] = windowOf(cue, milliseconds, {
        changesPlace: look.view !== to.view,
        isSent,
        hasFace,
        isRinging,
      })
      if (to.held === null && look.held !== null && cue.type !== 'fate') props.hide()
      if (look.view !== to.view) changePlace(to, isOwn(cue) ? length * sendShare : 0)
      if (cue.type !== 'day') enter(look, to, length)
      approach(to, length)
      const play: Play = { cue, from: look, to, milliseconds: length }
      desk.set(to)
      look = to
      playCue({ ...troupe, motion: delayed(motion, delay) }, play)
    }
    idle(milliseconds)
  }

  /** The manager comes in for what only a person can do; the lights go on. */
  const enter = (from: Look, to: Look, milliseconds: number) => {
    if (from.present === to.present) return
    const blend = manager.blendPresence(to.present)
    motion.run('presence', Math.min(160, milliseconds), blend)
    troupe.setHours(to, 0)
  }

  /** Nearer or further off, without haste: the picture must not jump. */
  const approach = (to: Look, milliseconds: number) => {
    if (look.close === to.close) return
    const from = look.close
    motion.run('close', Math.min(approachLength, milliseconds), (t) =>
      troupe.approach(mix(from, to.close, smooth(t))),
    )
  }

  const rest = (scene: Scene) => {
    const to = lookOf(scene, look)
    motion.finish(channelsToEnd)
    approach(to, settleLength)
    props.hide()
    if (look.view !== to.view) changePlace(to, 0)
    const blends = [
      manager.blendPose(to.pose),
      ...(look.mood === to.mood ? [] : [manager.blendMood(to.mood)]),
      ...(look.present === to.present ? [] : [manager.blendPresence(to.present)]),
    ]
    motion.run('rest', settleLength, (t) => {
      for (const blend of blends) blend(smooth(t))
    })
    if (look.tone !== to.tone) motion.run('tone', settleLength, vignette.blend(to.tone))
    for (const { calendar } of [office, home]) calendar.set(to.day, to.isWeekend)
    troupe.setHours(to, 0)
    desk.set(to)
    inset.set(to.mood, to.mails)
    look = to
    idle(settleLength)
  }

  troupe.draw(look)
  return {
    show,
    perform(moment) {
      if (!isStill()) return perform(moment)
      motion.finish()
      look = moment.stage.reduce(afterCue, look)
      troupe.draw(look)
    },
    rest: (scene) => (isStill() ? show(scene) : rest(scene)),
  }
}

/** What comes to its end when a performance is over; a change of place or light that is under way may go on. */
const channelsToEnd = [
  'props',
  'phone',
  'hands',
  'head',
  'talk',
  'screen',
  'badge',
  'day',
  'idle',
  'face',
  'pose',
  'presence',
  'rest',
]

/** Whether a message leaves from your own desk, which is seen a little longer then. */
const isOwn = (cue: StageCue): boolean => cue.type === 'send' && cue.from === 'candidate'

/** When in its moment a cue begins and how long it has, in milliseconds. */
function windowOf(
  { type }: StageCue,
  milliseconds: number,
  {
    changesPlace,
    isSent,
    hasFace,
    isRinging,
  }: Record<'changesPlace' | 'isSent' | 'hasFace' | 'isRinging', boolean>,
): [delay: number, length: number] {
  // A message that is sent arrives before the telephone rings.
  if (type === 'send') return [0, milliseconds * (isRinging ? 0.55 : 1)]
  const delay = startOf()
  return [delay, milliseconds - delay]

  function startOf(): number {
    if (isSent) return milliseconds * 0.45
    if (changesPlace) return Math.min(placeLength * 0.7, milliseconds * 0.4)
    // Nobody speaks before the face has changed.
    return type === 'talk' && hasFace ? Math.min(faceLength, milliseconds * 0.4) : 0
  }
}
