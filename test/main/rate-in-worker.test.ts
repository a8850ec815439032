import { describe, expect, it } from 'vitest'
import { makeWorkerRating, type SolverWorker } from '../../src/main/rate-in-worker'
import { makeSolver, type SolverRequest } from '../../src/review/solver'
import { readScenarioFile } from '../support/scenario-files'
import { makeSmall } from '../support/scenario'

const { file } = readScenarioFile('test/fixtures/adding-points.json')

/** A worker in this very thread: everything it is sent and sends is cloned, as a real one does. */
function makeHere(isMute = false) {
  const solver = makeSolver()
  const made: { worker: SolverWorker; hasEnded: boolean }[] = []
  const make = (): SolverWorker => {
    const entry = { hasEnded: false }
    const target = new EventTarget()
    const worker: SolverWorker = {
      addEventListener: target.addEventListener.bind(target),
      terminate() {
        entry.hasEnded = true
      },
      postMessage(request: SolverRequest) {
        if (isMute) return
        const data: unknown = structuredClone(solver(structuredClone(request)))
        queueMicrotask(() => target.dispatchEvent(new MessageEvent('message', { data })))
      },
    }
    made.push(Object.assign(entry, { worker }))
    return worker
  }
  return { made, rating: makeWorkerRating(make) }
}

describe('rating beside the page', () => {
  it('starts its worker ahead of the first request where that is asked for', async () => {
    const { made, rating } = makeHere()
    rating.warm()
    expect(made).toHaveLength(1)
    await rating.rate({ key: 'a', file, seed: 1, log: ['note', 'value'] })
    expect(made).toHaveLength(1)
  })

  it('brings back the rated session, and starts one worker for all', async () => {
    const { made, rating } = makeHere()
    const ask = (log: string[]) => rating.rate({ key: 'a', file, seed: 1, log })
    const [best, worse] = await Promise.all([ask(['note', 'value']), ask(['note', 'empty'])])
    expect(best).toMatchObject({ type: 'rated', moves: { share: 1, quality: 'best' } })
    expect(worse).toMatchObject({ type: 'rated', moves: { quality: 'blunder' } })
    expect(made).toHaveLength(1)
  })

  it('says what is wrong with a log or a scenario', async () => {
    const { rating } = makeHere()
    expect(await rating.rate({ key: 'a', file, seed: 1, log: ['nonsense'] })).toMatchObject({
      type: 'failed',
      error: 'the log does not fit: "nonsense" is not offered there',
    })
    const other = makeSmall({}, { start: 'nowhere' }).file
    expect(await rating.rate({ key: 'b', file: other, seed: 1, log: [] })).toMatchObject({ type: 'failed' })
  })

  it('lets nobody wait for a search that was stopped, and begins anew', async () => {
    const { made, rating } = makeHere(true)
    const asked = rating.rate({ key: 'a', file, seed: 1, log: [] })
    rating.stop()
    expect(await asked).toMatchObject({ type: 'failed', error: 'the search was stopped' })
    expect(made[0]?.hasEnded).toBe(true)
    const again = rating.rate({ key: 'a', file, seed: 1, log: [] })
    expect(made).toHaveLength(2)
    rating.stop()
    await again
  })
})
