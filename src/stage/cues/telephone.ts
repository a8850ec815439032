import { smooth } from '../easing'
import type { Player } from './play'

/** The telephone rings on the manager's desk. */
export const playRing: Player<'ring'> = ({ motion, desk }, { milliseconds }) => {
  motion.run('phone', milliseconds, desk.ring())
}

/** The receiver goes to the ear. */
export const playPickUp: Player<'pick-up'> = ({ motion, desk, manager }, { from, to, milliseconds }) => {
  motion.run('phone', Math.min(420, milliseconds), desk.lift())
  if (from.pose === to.pose) return
  const blend = manager.blendPose(to.pose)
  motion.run('pose', Math.min(300, milliseconds), (t) => blend(smooth(t)))
}

/** The receiver goes down, and one can hear it. */
export const playHangUp: Player<'hang-up'> = ({ motion, desk, manager }, { from, to, milliseconds }) => {
  motion.run('phone', Math.min(450, milliseconds), desk.hangUp())
  if (from.pose === to.pose) return
  const blend = manager.blendPose(to.pose)
  motion.run('pose', Math.min(180, milliseconds), (t) => blend(smooth(t)))
}
