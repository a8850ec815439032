import type { Resting, Scene, StageCue } from '../../director'
import type { Mood } from '../../engine'
import type { Season } from '../../scenario'
import { fateOf } from './fate'
import { isListening, type Pose, poseOfAct, restingPose } from './poses'

/** The light an ending leaves on the scene. */
export type Tone = 'none' | 'plain' | 'warm' | 'cool'

/** What she has before her, held up to the viewer until something becomes of it. */
export type Held =
  | { kind: 'voicemail'; seconds: number; at: number }
  | { kind: 'inbox'; subject: string; waiting: number }
  | { kind: 'mail'; subject: string; words: number; attachments: number; handling: string }

/** Everything the resting picture shows, as data: what is drawn is a function of it. */
export interface Look {
  /** Whose desk is seen: the manager's or your own. */
  view: 'office' | 'home'
  /** False when the manager's chair is empty. */
  present: boolean
  mood: Mood
  pose: Pose
  inCall: boolean
  day: number
  isWeekend: boolean
  /** Both decide what is outside the window. */
  seed: number
  season: Season
  /** Share of your day's effort that is spent, 0 to 1. */
  spent: number
  advisedDay: number | null
  movedOn: boolean
  /** Numbers on the two counters. */
  voicemails: number
  mails: number
  tone: Tone
  held: Held | null
  /** How close the viewer is to her, 0 to 1: faces are seen from near by, hands and desks from further off. */
  close: number
}

/** The resting picture of a scene; `before` is what was shown, for what a scene does not say: the tone of the ending. */
export function lookOf(scene: Scene, before?: Look): Look {
  return {
    ...restingOf(scene),
    seed: scene.seed,
    season: scene.season,
    spent: scene.spent,
    advisedDay: scene.advisedDay,
    movedOn: scene.movedOn,
    tone: scene.ended
      ? before?.tone === undefined || before.tone === 'none'
        ? 'plain'
        : before.tone
      : 'none',
    held: null,
    close: closenessOf(scene.place, scene.inCall, false),
  }
}

function restingOf(scene: Resting) {
  return {
    view: scene.place,
    present: !scene.isWeekend || scene.inCall,
    mood: scene.mood,
    pose: restingPose(scene.mood, scene.inCall),
    inCall: scene.inCall,
    day: scene.day,
    isWeekend: scene.isWeekend,
    voicemails: scene.voicemails,
    mails: scene.mails,
  }
}

/** How close one stays for the whole of a call, where hands matter as much as the face. */
const closeInCall = 0.55

const closenessOf = (view: Look['view'], inCall: boolean, isFace: boolean): number => {
  if (view === 'home') return 0
  if (inCall) return closeInCall
  return isFace ? 1 : 0
}

/** The picture after a cue; what the cue does not touch stays. */
export function afterCue(look: Look, cue: StageCue): Look {
  const next = changed(look, cue)
  const isFace = (cue.type === 'face' || cue.type === 'talk') && next.held === null
  return { ...next, close: closenessOf(next.view, next.inCall, isFace) }
}

function changed(look: Look, cue: StageCue): Look {
  const seen: Look = {
    ...look,
    view: viewAfter(look.view, cue),
    present: look.present || needsManager(cue, look),
    // A face is made at what she reads; everything else needs her hands.
    held: cue.type === 'face' ? look.held : null,
  }
  switch (cue.type) {
    case 'face':
      return { ...seen, mood: cue.mood }
    case 'act':
      return seen.view === 'home' ? seen : { ...seen, pose: poseOfAct(cue.act, seen.inCall) ?? seen.pose }
    case 'pick-up':
      return { ...seen, inCall: true, pose: 'phone' }
    case 'hang-up':
      return { ...seen, inCall: false, pose: 'idle' }
    case 'voicemail':
      return { ...seen, pose: 'phone', held: { kind: 'voicemail', seconds: cue.seconds, at: cue.to } }
    case 'inbox':
      return {
        ...seen,
        pose: 'typing',
        held: { kind: 'inbox', subject: cue.subject, waiting: cue.waiting },
      }
    case 'mail': {
      const { type: _, ...mail } = cue
      // Whoever finds something leans in to read it.
      const pose = fateOf(cue.handling) === 'star' ? 'lean-in' : 'typing'
      return { ...seen, pose, held: { kind: 'mail', ...mail } }
    }
    case 'fate':
      // The receiver goes down before anything else happens; hands stay where they are after a mail.
      return { ...seen, pose: cue.of === 'voicemail' ? restingPose(seen.mood, seen.inCall) : seen.pose }
    case 'scene':
      return {
        ...seen,
        ...restingOf(cue.scene),
        tone: 'none',
      }
    case 'day':
      return {
        ...seen,
        day: cue.day,
        isWeekend: cue.isWeekend,
        spent: 0,
        voicemails: cue.voicemails,
        mails: cue.mails,
        present: !cue.isWeekend || seen.inCall,
        pose: seen.inCall ? seen.pose : restingPose(seen.mood, false),
      }
    case 'end':
      return { ...seen, tone: toneOf(cue.ending) }
    case 'talk':
      // Whoever has something to say takes the receiver up again.
      return cue.isSaid && seen.inCall && !isListening(seen.pose) ? { ...seen, pose: 'phone' } : seen
    case 'turn-away':
      return { ...seen, movedOn: true }
    case 'ring':
    case 'send':
    case 'aside':
    case 'reply':
    case 'place':
      return seen
  }
}

/** Days, faces, mail that reaches you, and what you read or hear at your own desk are seen where you are; all else in the office. */
function viewAfter(view: Look['view'], cue: StageCue): Look['view'] {
  switch (cue.type) {
    case 'place':
      return cue.place
    case 'scene':
      return cue.scene.place
    case 'turn-away':
      return 'home'
    case 'reply':
      return cue.channel === 'call' ? 'home' : view
    case 'day':
    case 'end':
    case 'aside':
    case 'face':
      return view
    case 'act':
      return cue.act === 'paper' || cue.act === 'glance-screen' ? view : 'office'
    default:
      return 'office'
  }
}

function needsManager(cue: StageCue, look: Look): boolean {
  switch (cue.type) {
    case 'talk':
    case 'pick-up':
    case 'hang-up':
    case 'voicemail':
    case 'inbox':
    case 'mail':
    case 'fate':
      return true
    case 'act':
    case 'face':
      return viewAfter(look.view, cue) === 'office'
    default:
      return false
  }
}

const warmEndings: ReadonlySet<string> = new Set(['offer', 'second-interview', 'kept-warm', 'moved-on'])
const plainEndings: ReadonlySet<string> = new Set(['time-up', 'gave-up'])

/** The light of an ending: warm where something good came of it, cool where a door closed. */
export function toneOf(ending: string): Tone {
  if (warmEndings.has(ending)) return 'warm'
  return plainEndings.has(ending) ? 'plain' : 'cool'
}
