export { makeStage, type Stage, type StageOptions } from './make-stage'
