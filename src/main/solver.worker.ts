import { answerTask, type SolverTask } from '../review/solver'

// Solves beside the page, so that nothing on it waits.
addEventListener('message', ({ data }: MessageEvent<SolverTask>) => postMessage(answerTask(data)))
