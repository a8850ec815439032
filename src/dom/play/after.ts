import '../styles/after.css'

export { captionOf } from './caption-of'
export { Controls } from './controls'
export { Draft, MoveOnDraft } from './draft'
export { Ending } from './ending'
export { Itch } from './itch'
export { logOf } from './log-entries'
export { Entry } from './log-entry'
