// oxlint-disable-next-line import/default -- the address is made by the build
import address from './solver.worker.ts?worker&url'
import type { SolverAnswer, SolverRequest } from '../review/solver'

/** The part of a worker that is used. */
export type SolverWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** Rates sessions beside the page. */
export interface WorkerRating {
  /** The rating of a session; a worker that fails answers so. */
  rate: (request: Omit<SolverRequest, 'id'>) => Promise<SolverAnswer>
  /** Starts the worker without a request, so that later none of its parts has to be fetched. */
  warm: () => void
  /** Ends the search at once; whoever waits learns that it failed, and the next request begins anew. */
  stop: () => void
}

/** Our own script and no other, for browsers that want to be told so. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('callback-solver', { createScriptURL: () => address })
  return (policy?.createScriptURL(address) as string | undefined) ?? address
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ) => { createScriptURL: (text: string) => unknown }
}

// A policy can be made but once.
let source: string | null = null

const makeWorker = (): SolverWorker => new Worker((source ??= trustedAddress()), { type: 'module' })

/** Makes ratings; the worker starts with the first request. */
export function makeWorkerRating(make: () => SolverWorker = makeWorker): WorkerRating {
  const waiting = new Map<number, (answer: SolverAnswer) => void>()
  let worker: SolverWorker | null = null
  let last = 0

  function fail(error: string): void {
    worker?.terminate()
    worker = null
    for (const [id, answer] of waiting) answer({ id, type: 'failed', error })
    waiting.clear()
  }

  function started(): SolverWorker {
    if (worker !== null) return worker
    worker = make()
    worker.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    })
    worker.addEventListener('error', (event) => fail(event.message ?? 'its worker could not be loaded'))
    return worker
  }

  return {
    rate: (request) =>
      new Promise((resolve) => {
        const id = ++last
        waiting.set(id, resolve)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        started().postMessage({ id, ...request } satisfies SolverRequest)
      }),
    warm: () => void started(),
    stop: () => fail('the search was stopped'),
  }
}
