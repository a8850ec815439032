import { beforeAll, describe, expect, it } from 'vitest'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { type Graph, graphsOf, heaviestPath } from './support/graph'
import { wordsAround } from './support/words'

/** Most words on any path, everything shown and sent counted (the choices' labels aside). */
const mostWords = 1800
/** Decisions on the longest path of each variant: one a minute or more, up to eight, and never more than ten. */
const decisions = { enough: 8, most: 10 }

describe.each(shippedScenarios())('%s', (path) => {
  const scenario = readScenarioFile(path)
  let graphs = new Map<string, Graph>()
  beforeAll(() => {
    graphs = graphsOf(scenario)
  }, 600_000)

  it('is neither hurried nor endless, whatever was true behind the scenes', () => {
    const least = Math.min(scenario.file.minutes, decisions.enough)
    for (const [variant, graph] of graphs) {
      const { sum, log } = heaviestPath(graph, () => 1)
      expect([variant, sum >= least && sum <= decisions.most, log]).toEqual([variant, true, log])
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
})
