import { type Moves, type Review, reviewOf } from '../review'
import type { SessionState } from '../session'
import { noteFault } from './browser'
import { makeWorkerRating } from './rate-in-worker'
import { entryOf } from './scenarios'

/** What looks back on the play that is open; as the functions of the app, for a session or null where none is open. */
export interface LookingBack {
  review(state: SessionState | undefined): Review
  moves(state: SessionState | undefined): Promise<Moves | null>
  /** Starts the search beside the page, so that later nothing of it has to be fetched. */
  warm(): void
}

/** Makes what looks back; the search beside the page begins with the first rating. */
export function makeLookingBack(): LookingBack {
  const { rate, warm } = makeWorkerRating()
  return {
    warm,
    review(state) {
      if (state === undefined) throw new Error('no play is open, so there is nothing to review')
      return reviewOf(state.scenario, state.seed, state.log)
    },
    async moves(state) {
      if (state === undefined) throw new Error('no play is open, so there is nothing to rate')
      const { scenario, seed, log } = state
      const { file } = scenario
      try {
        const answer = await rate({ key: entryOf(file.id)?.hash ?? file.id, file, seed, log })
        if (answer.type === 'failed') throw new Error(answer.error)
        return answer.type === 'rated' ? answer.moves : null
      } catch (error) {
        noteFault('the rating of the play', error)
        throw error
      }
    },
  }
}
