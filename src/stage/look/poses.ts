import type { PosePictures, Pose as PictureOfPose } from '../../../assets/bake/pictures-manifest'
import type { Act } from '../../director'
import type { Mood } from '../../engine'

export type Pose = PictureOfPose

/** The body language of a mood when nothing happens; a call keeps the receiver at the ear. */
export function restingPose(mood: Mood, inCall: boolean): Pose {
  return inCall ? 'phone' : poseByMood[mood]
}

const poseByMood: Record<Mood, Pose> = {
  interested: 'lean-in',
  delighted: 'idle',
  smiling: 'idle',
  neutral: 'idle',
  distracted: 'typing',
  worried: 'idle',
  bored: 'coffee',
  suspicious: 'arms-crossed',
  annoyed: 'arms-crossed',
  alarmed: 'idle',
}

/** The pose an act takes, or null for a glance, which only turns head and eyes. Who types in a call holds on with the shoulder. */
export function poseOfAct(act: Act, inCall: boolean): Pose | null {
  if (act === 'glance-clock' || act === 'glance-screen') return null
  return act === 'typing' && inCall ? 'phone-shoulder' : act
}

/** Whether the receiver is at the ear in a pose. */
export const isListening = (pose: Pose): boolean => pose === 'phone' || pose === 'phone-shoulder'

/** What the desk shows beside a pose: during a call that leaves both hands free, the receiver lies on the desk. */
export function deskOf(desk: PosePictures['desk'], inCall: boolean): PosePictures['desk'] {
  if (!inCall || desk.phone === 'off-hook') return desk
  return { ...desk, phone: 'off-hook', handsetOnDesk: true }
}
