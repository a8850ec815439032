import type { Moves } from '../review'
import type { SolverAnswer, SolverTask } from '../review/solver'
import address from './solver.worker.ts?worker&url'

/** Our own script and no other, for browsers that want to be told so. */
const trusted = (): string => {
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

let source: string | null = null

/**
 * Asks a worker of its own to solve and rate; null where there is no exact answer.
 * Rejects with a sentence where the worker cannot be had or fails.
 */
export function solveBeside(task: SolverTask): Promise<Moves | null> {
  return new Promise((resolve, reject) => {
    source ??= trusted()
    const worker = new Worker(source, { type: 'module' })
    const end = () => worker.terminate()
    worker.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
      end()
      if ('fault' in data) reject(new Error(data.fault))
      else resolve(data.moves)
    })
    worker.addEventListener('error', (event) => {
      end()
      reject(new Error(event.message || 'the part that solves a scenario could not be loaded'))
    })
    worker.postMessage(task)
  })
}
