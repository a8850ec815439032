// Solves and rates beside the page, so that nothing in it waits.
import { makeSolver, type SolverRequest } from '../review/solver'

const answer = makeSolver()

addEventListener('message', ({ data }: MessageEvent<SolverRequest>) => postMessage(answer(data)))
