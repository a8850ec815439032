import { askWords } from './messages.ask.en'
import { makeT } from './t'

/** Looks up a message of what the player is asked, writes and plans. */
export const a = makeT(askWords)
