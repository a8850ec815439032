import { describe, expect, it } from 'vitest'
import { stepsAsked, type Walked } from '../../src/dom/play/predict-steps'
import { makeSession } from '../../src/session'
import { makeChoice, makeSmall } from '../support/scenario'
import { readScenarioFile } from '../support/scenario-files'
import { walk } from '../support/walk'

const walked = (scenario: Parameters<typeof walk>[0], seed: number): Walked & { log: string[] } => {
  const play = {
    seed,
    events: [] as Walked['events'][number][],
    stepStarts: [] as number[],
    log: [] as string[],
  }
  for (const { input, events } of walk(scenario, seed)) {
    play.stepStarts.push(play.events.length)
    play.events.push(...events)
    if (input !== null) play.log.push(input)
  }
  return play
}

const small = makeSmall({
  choices: [
    makeChoice('note', { purpose: 'thank-you' }),
    makeChoice('ring', { channel: 'call' }, { responses: [{ kind: 'not-answered' }] }),
  ],
})
const asked = (log: readonly string[], seed = 7) =>
  stepsAsked(makeSession({ scenario: small, seed, log }).store.getState())

describe('the decisions that are asked about', () => {
  it('are one in four at least, over a thousand plays, never two running, and none that reached nobody', () => {
    const scenario = readScenarioFile('scenarios/the-advised-day.json')
    let decisions = 0
    let questions = 0
    for (let seed = 1; seed <= 1000; seed++) {
      const play = walked(scenario, seed)
      const steps = [...stepsAsked(play).keys()]
      decisions += play.log.length
      questions += steps.length
      for (const [at, step] of steps.entries()) {
        const own = play.events.slice(play.stepStarts[step], play.stepStarts[step + 1])
        expect(step - (steps[at - 1] ?? -1)).toBeGreaterThan(1)
        expect(own.some((event) => event.type === 'handled' && event.handling !== 'missed')).toBe(true)
      }
    }
    expect(decisions).toBeGreaterThan(5000)
    expect(questions / decisions).toBeGreaterThanOrEqual(0.25)
  }, 120_000)

  it('are the same for the same play, and stay what they were as it goes on', () => {
    const scenario = readScenarioFile('scenarios/the-advised-day.json')
    for (let seed = 1; seed <= 20; seed++) {
      const { log } = walked(scenario, seed)
      const whole = stepsAsked(makeSession({ scenario, seed, log }).store.getState())
      expect(whole).toEqual(stepsAsked(walked(scenario, seed)))
      const half = log.slice(0, Math.ceil(log.length / 2))
      const before = stepsAsked(makeSession({ scenario, seed, log: half }).store.getState())
      expect([...before]).toEqual([...whole].filter(([step]) => step <= half.length))
    }
  })

  it('differ from seed to seed', () => {
    const log = ['note', 'note', 'note']
    const patterns = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => [...asked(log, seed).keys()].join()))
    expect(patterns.size).toBeGreaterThan(1)
  })

  it('are no waits, no calls that nobody took, and not the last', () => {
    for (let seed = 1; seed <= 20; seed++) {
      expect([...asked(['wait', 'ring', 'move-on'], seed).keys()]).toEqual([])
    }
  })

  it('tell how it came across right after the message, whatever the days after it brought', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed)
    const all = seeds.flatMap((seed) => [...asked(['note', 'wait'], seed).values()])
    expect(all.length).toBeGreaterThan(0)
    for (const { band, sent } of all) {
      expect(band).toBe('open')
      expect(sent).toMatchObject({ type: 'sent', choice: 'note', day: 0 })
    }
  })
})
