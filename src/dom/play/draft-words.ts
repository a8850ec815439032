import { drafts } from '../messages.draft.en'
import { fill, makeT } from '../t'

/** Keys of the words of a draft. */
export type DraftKey = keyof typeof drafts

/** Looks up a message of a draft. */
export const d = makeT(drafts)

/** What getting something ready takes, in free hours. */
export const dn = (key: 'draft.prepare', n: number): string =>
  fill(drafts[`${key}.${n === 1 ? 'one' : 'other'}`], { n })
