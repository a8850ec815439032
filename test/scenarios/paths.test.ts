import { beforeAll, describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { type Graph, graphOf, heaviestPath } from './support/graph'
import { wordsAround } from './support/words'

/** Most words on any path, everything shown and sent counted (the choices' labels aside). */
const mostWords = 1800
/** Decisions on the longest path of each variant. */
const decisions = { least: 8, most: 10 }
/** The longest label of a decision against its shortest. */
const mostUneven = 1.6

const labelsOf = ({ file }: Scenario): ReadonlyMap<string, string> =>
  new Map(
    Object.values(file.states).flatMap((state) =>
      state.type === 'decision' ? state.choices.map(({ id, label }) => [id, label] as const) : [],
    ),
  )

describe.each(shippedScenarios())('%s', (path) => {
  const scenario = readScenarioFile(path)
  const graphs = new Map<string, Graph>()
  beforeAll(() => {
    for (const { id } of scenario.file.variants) graphs.set(id, graphOf(scenario, id))
  }, 600_000)

  it('is neither hurried nor endless, whatever was true behind the scenes', () => {
    for (const [variant, graph] of graphs) {
      const { sum, log } = heaviestPath(graph, () => 1)
      expect([variant, sum >= decisions.least && sum <= decisions.most, log]).toEqual([variant, true, log])
    }
    expect(graphs.size).toBe(scenario.file.variants.length)
  })

  it('tells no more words on any path than a play has time for', () => {
    for (const [variant, graph] of graphs) {
      const { sum, log } = heaviestPath(graph, (edge) => edge.words)
      const words = graph.opening + sum + wordsAround(scenario, variant)
      expect([variant, words <= mostWords, words, log]).toEqual([variant, true, words, log])
      expect(words).toBeGreaterThan(mostWords / 4)
    }
  })

  it('offers choices of about one length', () => {
    const labels = labelsOf(scenario)
    const offers = new Set([...graphs.values()].flatMap((graph) => [...graph.offers]))
    for (const offer of offers) {
      const ids = offer.split(': ')[1]?.split(', ').filter(Boolean) ?? []
      const lengths = ids.map((id) => labels.get(id)?.length ?? Number.NaN)
      if (lengths.length === 0) continue
      const ratio = Math.max(...lengths) / Math.min(...lengths)
      expect([offer, ratio <= mostUneven]).toEqual([offer, true])
    }
    expect(offers.size).toBeGreaterThan(5)
  })
})
