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
// Its functions are imported by those who come late with it: what stands here is part of the first load.
export type { Resting, Scene } from './cues-of-scene'
