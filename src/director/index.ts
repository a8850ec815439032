export type { Act, CaptionCue, Moment, SoundCue, SoundName, StageCue } from './cues'
export {
  type Clock,
  type Director,
  type DirectorOptions,
  type DirectorState,
  makeDirector,
  type Pace,
} from './director'
export { type Scene, type Season, sceneOf } from './scene'
