import type { Mood } from '../../engine'
import type { Kit } from '../kit'
import type { Pose } from '../look/poses'
import type { FaceFrame, GlanceFrame } from '../look/talking'
import type { Draw } from '../motion'
import { makeSlot } from './slot'

/** A small movement of the head beside its pose: scene units and degrees. */
interface HeadTurn {
  x: number
  y: number
  angle: number
}

/** The person behind the desk. */
export interface Manager {
  show(pose: Pose, mood: Mood, present: boolean): void
  /** Returns what draws the change to another pose, face, or to and from the empty chair. */
  blendPose(pose: Pose): Draw
  blendMood(mood: Mood): Draw
  blendPresence(present: boolean): Draw
  /** Another drawing of the same face: mouth open, eyes shut. */
  face(frame: FaceFrame): void
  /** Turns the eyes aside, 0 to 1: nothing of a face ever changes from one frame to the next. */
  glance(frame: GlanceFrame, strength: number): void
  turnHead(turn: HeadTurn): void
  /** Lifts head and chest, 0 to 1. */
  breathe(breath: number): void
  /** Moves the hands alone, scene units: keys, fingers. */
  moveHands(y: number): void
}

const still: HeadTurn = { x: 0, y: 0, angle: 0 }
/** Where the neck is: the head turns around it. */
const neck = { x: 446, y: 205 }

/** Makes the manager of the cast. */
export function makeManager(kit: Kit): Manager {
  const { person, pictures } = kit.cast
  const idOf = (pose: Pose, part: string) =>
    person.poses[pose].pictures.find((id) => {
      const role = pictures.get(id)?.role
      return role?.kind === 'person' && role.part === part
    }) ?? null

  const body = makeSlot(kit, idOf('idle', 'body') as string, true)
  const face = makeSlot(kit, person.faces.neutral.still, false)
  const arms = makeSlot(kit, idOf('arms-crossed', 'arms') ?? (idOf('idle', 'body') as string), true)
  const hands = makeSlot(kit, idOf('idle', 'hands') as string, true)

  const [skull, ...accessories] = person.head.map((id) => kit.picture(id))
  // The inner group undoes the outer one's place: its parts keep their places in the scene while the head turns.
  const parts = kit.group([...(skull ? [skull] : []), ...face.images, ...accessories])
  const head = kit.group([parts.setPosition(-neck.x, -neck.y)])
  const trunk = kit.group([...body.images])
  const back = kit.group([trunk, head, ...arms.images]).setDepth(40)
  const front = kit.group([...hands.images]).setDepth(60)

  let pose: Pose = 'idle'
  let mood: Mood = 'neutral'
  let offset = person.poses.idle.headOffset
  let turn = still
  let breath = 0
  let tapping = 0
  /** Where the eyes are, and what draws them on their way there and back. */
  let aside: { frame: GlanceFrame; draw: Draw } | null = null

  const place = () => {
    const lift = -1.6 * breath
    head.setPosition(neck.x + offset.x + turn.x, neck.y + offset.y + turn.y + lift * 1.3).setAngle(turn.angle)
    trunk.setY(lift * 0.6)
    front.setY(tapping + lift * 0.25)
  }

  const faceId = (frame: FaceFrame) => person.faces[mood][frame]

  const setPresence = (alpha: number) => {
    for (const half of [back, front]) half.setAlpha(alpha).setVisible(alpha > 0)
  }

  return {
    show(nextPose, nextMood, present) {
      pose = nextPose
      mood = nextMood
      offset = person.poses[pose].headOffset
      turn = still
      breath = 0
      tapping = 0
      aside = null
      body.show(idOf(pose, 'body'))
      arms.show(idOf(pose, 'arms'))
      hands.show(idOf(pose, 'hands'))
      face.show(faceId('still'))
      setPresence(present ? 1 : 0)
      place()
    },
    blendPose(next) {
      const from = offset
      const to = person.poses[next].headOffset
      pose = next
      const draws = [
        body.blend(idOf(pose, 'body')),
        arms.blend(idOf(pose, 'arms')),
        hands.blend(idOf(pose, 'hands')),
      ]
      return (t) => {
        for (const draw of draws) draw(t)
        offset = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
        place()
      }
    },
    blendMood(next) {
      mood = next
      aside = null
      return face.blend(faceId('still'))
    },
    blendPresence(present) {
      const from = back.visible ? back.alpha : 0
      const to = present ? 1 : 0
      return (t) => setPresence(from + (to - from) * t)
    },
    face(frame) {
      aside = null
      face.show(faceId(frame))
    },
    glance(frame, strength) {
      if (strength <= 0) {
        if (aside !== null) face.show(faceId('still'))
        aside = null
        return
      }
      if (aside?.frame !== frame) aside = { frame, draw: face.blend(faceId(frame)) }
      aside.draw(Math.min(1, strength))
    },
    turnHead(next) {
      turn = next
      place()
    },
    breathe(next) {
      breath = next
      place()
    },
    moveHands(y) {
      tapping = y
      place()
    },
  }
}
