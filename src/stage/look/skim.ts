import { fateOf } from './fate'

/** How an open message is read. */
export interface Skim {
  /** How far down the eyes get, 0 to 1 of the text. */
  to: number
  /** The share of the time after which they have got there; they rest on it for what is left. */
  by: number
  /** Whether what they rest on is worth marking. */
  isMarked: boolean
  /** Whether what is attached is opened. */
  isUnfolded: boolean
}

/** How a message is read, by what becomes of it: eyes rest where it is useful, and turn away early where it is not. */
export function skimOf(handling: string, attachments: number): Skim {
  switch (fateOf(handling)) {
    case 'star':
      return { to: 0.58, by: 0.45, isMarked: true, isUnfolded: attachments > 0 }
    case 'tick':
      return { to: 1, by: 0.85, isMarked: false, isUnfolded: attachments > 0 }
    case 'stamp':
      return { to: 0.36, by: 0.4, isMarked: false, isUnfolded: false }
    default:
      return { to: 0.2, by: 0.7, isMarked: false, isUnfolded: false }
  }
}

/** Lines of a message of so many words: 2 to 6. */
export const linesFor = (words: number): number => Math.min(6, Math.max(2, Math.ceil(words / 9)))
