import { addIcons } from '../icons'
import { afterIcons } from '../icons.after'
import '../styles/after.css'

addIcons(afterIcons)

export { captionOf } from './caption-of'
export { Controls } from './controls'
export { Draft, MoveOnDraft } from './draft'
export { Ending } from './ending'
export { Itch } from './itch'
export { logOf } from './log-entries'
export { Entry } from './log-entry'
