export type { Act, CaptionCue, Moment, SoundCue, SoundName, StageCue } from './cues'
export {
  type Clock,
  type Director,
  type DirectorOptions,
  type DirectorState,
  makeDirector,
  type Pace,
  type Step,
} from './director'
export { type Resting, type Scene, type Season, sceneOf, waitingOn } from './scene'
