import { describe, expect, it } from 'vitest'
import {
  bandOf,
  choices,
  faceOf,
  type GameEvent,
  type Mood,
  moodsOfBand,
  perceive,
  type Position,
  replay,
  step,
  verdict,
} from '../../src/engine'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { walk, type WalkedStep } from '../support/walk'

/** Faces that would give the lie to an answer of a kind. */
const against: Readonly<Record<string, readonly Mood[]>> = {
  engaged: ['distracted', 'worried', 'bored', 'suspicious', 'annoyed', 'alarmed'],
  'calls-back': ['distracted', 'worried', 'bored', 'suspicious', 'annoyed', 'alarmed'],
  replies: ['distracted', 'worried', 'bored', 'suspicious', 'annoyed', 'alarmed'],
  answered: ['worried', 'bored', 'suspicious', 'annoyed', 'alarmed'],
  'takes-call': ['interested', 'delighted', 'smiling'],
  'says-no-news': ['interested', 'delighted', 'smiling'],
  'says-still-deciding': ['delighted', 'smiling'],
}

/** Answers of the manager's that can be read or heard, with the face that is shown with each: the next that is shown on that day. */
const answersIn = (events: readonly GameEvent[], manager: string) =>
  events.flatMap((event, at) => {
    if (event.type !== 'response' || event.by !== manager) return []
    if (event.says === null && event.shows === null) return []
    const face = events.slice(at).find((one) => one.type === 'mood' && one.day === event.day)
    return face?.type === 'mood'
      ? [{ kind: event.kind, says: event.says, mood: face.mood, band: face.band }]
      : []
  })

const files = ['test/fixtures/minimal.json', ...shippedScenarios()]
const walksInAll = 1000
const walksEach = Math.ceil(walksInAll / files.length)

describe.each(files)('%s', (file) => {
  const scenario = readScenarioFile(file)
  const walks = Array.from({ length: walksEach }, (_, seed) => [...walk(scenario, seed)])
  const steps = walks.flat()

  it('goes on in the same way from a position that was written down and read again', () => {
    for (const { before, input, position, events } of steps) {
      if (before === null || input === null) continue
      const restored = JSON.parse(JSON.stringify(before)) as Position
      expect(JSON.stringify(choices(scenario, restored))).toBe(JSON.stringify(choices(scenario, before)))
      const next = step(scenario, restored, input)
      expect(JSON.stringify(next.events)).toBe(JSON.stringify(events))
      expect(JSON.stringify(next.position)).toBe(JSON.stringify(position))
    }
  })

  it('comes to the same position by replaying the log', () => {
    for (const [seed, walked] of walks.entries()) {
      const log = walked.flatMap(({ input }) => (input === null ? [] : [input]))
      expect(JSON.stringify(replay(scenario, seed, log).position)).toBe(
        JSON.stringify(walked.at(-1)?.position),
      )
    }
  })

  it('ends every walk, judged as the whole history is', () => {
    for (const walked of walks) {
      const last = walked.at(-1) as WalkedStep
      const judged = last.events.findLast((event) => event.type === 'judged')
      const { perception, codes } = verdict(scenario, last.position)
      expect(judged).toMatchObject({ perception, codes })
    }
  })

  it('never shows a face outside the band it names, nor a band that is not that of the perception', () => {
    const wrong = steps
      .flatMap(({ events }) => events)
      .filter(
        (event) =>
          (event.type === 'mood' && !moodsOfBand(event.band).includes(event.mood)) ||
          (event.type === 'perception' && event.band !== bandOf(event.perception)),
      )
    expect(wrong).toEqual([])
  })

  it('shows no face that gives the lie to an answer', () => {
    const answers = steps.flatMap(({ events }) => answersIn(events, scenario.file.manager.id))
    // The smallest scenario has hardly anybody who answers.
    expect(answers.length).toBeGreaterThan(file.startsWith('scenarios/') ? 100 : -1)
    expect(answers.filter(({ kind, mood }) => against[kind]?.includes(mood))).toEqual([])
  })

  it('never thinks the same twice in a play before all lines of the band have been thought', () => {
    const repeated = walks.flatMap((walked) => {
      const thought = new Map<string, string[]>()
      return walked
        .flatMap(({ events }) => events)
        .filter((event) => {
          if (event.type !== 'thought') return false
          const key = `${event.by} ${event.band}`
          const all = scenario.people.get(event.by)?.lines?.[event.band].length ?? 0
          const before = thought.get(key) ?? []
          thought.set(key, [...before, event.text])
          return before.length < all ? before.includes(event.text) : all > 1 && before.at(-1) === event.text
        })
    })
    expect(repeated).toEqual([])
  })

  it('leaves every decision with the face and the perception last shown', () => {
    for (const walked of walks) {
      let mood: string | null = null
      let perception: string | null = null
      for (const { position, events } of walked) {
        for (const event of events) {
          if (event.type === 'mood') mood = event.mood
          if (event.type === 'perception') perception = event.perception
        }
        if (choices(scenario, position) === null) continue
        expect(mood).toBe(faceOf(scenario, position).mood)
        expect(perception).toBe(perceive(scenario, position))
      }
    }
  })

  it('lets days pass forwards only, one by one', () => {
    for (const { before, events, position } of steps) {
      let day = before?.day ?? 0
      for (const event of events) {
        if (event.type === 'day') day++
        expect(event.day).toBe(day)
      }
      expect(position.day).toBe(day)
    }
  })
})
