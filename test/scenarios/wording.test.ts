import { describe, expect, it } from 'vitest'
import type { Choice, Scenario } from '../../src/scenario'
import { countWords, followingUpIn } from '../../src/scenario/words'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { readingGrade } from './support/reading'

const mostWordsInLabel = 35
const mostWordsTold = 120
const hardestGrade = 8
/** Words of verdicts: a text of the story leaves them to the review. */
const labels = /desperat|stalk|assertive|needy|pushy|creepy/iu

interface Told {
  at: string
  text: string
}

/** Everything that is told rather than sent or said. */
function toldIn({ file }: Scenario): Told[] {
  const states = Object.entries(file.states).flatMap(([at, state]): Told[] => [
    { at, text: state.text },
    ...(state.type === 'decision' && state.again !== undefined
      ? [{ at: `${at}, again`, text: state.again }]
      : []),
    ...(state.type === 'final' ? (state.why ?? []).map(({ text }) => ({ at: `${at}, why`, text })) : []),
  ])
  const events = file.events.map(({ id, text }) => ({ at: id, text }))
  const truths = file.variants.map(({ id, truth }) => ({ at: id, text: truth }))
  return [...states, ...events, ...truths, { at: 'intro', text: file.candidate.intro }]
}

function choicesIn({ file }: Scenario): { choice: Choice; isItch: boolean }[] {
  return Object.values(file.states).flatMap((state) => {
    if (state.type !== 'decision') return []
    const itches = (state.itch ?? []).map((choice) => ({ choice, isItch: true }))
    return [...state.choices.map((choice) => ({ choice, isItch: false })), ...itches]
  })
}

/** A message or exchange with nothing in it for the receiver, a note or an answer that was asked for aside. */
function isEmpty(choice: Choice): boolean {
  if (choice.kind === 'prepare') return false
  if (choice.uses !== undefined)
    return choice.kind === 'turn' ? choice.value === null : choice.message.value === null
  return (
    choice.kind === 'turn' || !['thank-you', 'requested-info', 'endorse'].includes(choice.message.purpose)
  )
}

const wordsOf = (choice: Choice): string => (choice.kind === 'contact' ? choice.message.text : choice.text)

describe.each(shippedScenarios())('%s', (path) => {
  const scenario = readScenarioFile(path)

  it('has short labels', () => {
    for (const { choice } of choicesIn(scenario)) {
      expect([choice.id, countWords(choice.label) <= mostWordsInLabel]).toEqual([choice.id, true])
    }
  })

  it('tells little at a time, in plain words', () => {
    const told = toldIn(scenario)
    for (const { at, text } of told) {
      expect([at, countWords(text) <= mostWordsTold]).toEqual([at, true])
      expect([at, readingGrade(text) <= hardestGrade]).toEqual([at, true])
    }
    expect(told.length).toBeGreaterThan(10)
  })

  it('says of every ending what led to it, and calls nobody names', () => {
    for (const [at, state] of Object.entries(scenario.file.states)) {
      if (state.type !== 'final') continue
      expect([at, state.why ?? []]).not.toEqual([at, []])
      for (const { text } of state.why ?? [])
        expect([at, text]).toEqual([at, expect.not.stringMatching(labels)])
    }
  })

  it('does not give empty messages away by their words', () => {
    const all = choicesIn(scenario).map(({ choice }) => choice)
    const says = (choices: readonly Choice[]) =>
      choices.filter((one) => followingUpIn(wordsOf(one)) !== null).length / choices.length
    const empty = all.filter(isEmpty)
    const others = all.filter((one) => one.kind !== 'prepare' && !isEmpty(one))
    expect(says(empty)).toBeLessThanOrEqual(0.5)
    expect(says(others)).toBeGreaterThanOrEqual(0.1)
  })
})
