import { shelfWords } from '../messages.shelf.en'
import { makeT } from '../t'

/** Looks up a message of the title and the shelf. */
export const s = makeT(shelfWords)
