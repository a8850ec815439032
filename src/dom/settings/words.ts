import { more } from '../messages.more.en'
import { makeT } from '../t'

/** Looks up a message of the settings and the about page. */
export const m = makeT(more)
