import { takeWords } from '../messages.take.en'
import { makeT } from '../t'

/** Looks up a message about what can be taken along. */
export const tk = makeT(takeWords)
