import { drafts } from '../messages.draft.en'
import { makeT } from '../t'

/** Keys of the words of a draft. */
export type DraftKey = keyof typeof drafts

/** Looks up a message of a draft. */
export const d = makeT(drafts)
