import type { Choice, Scenario } from '../scenario'
import type { Path } from '../scenario/source'

/** A text with its place in the file. */
export interface Told {
  path: Path
  text: string
}

/** A choice with its place, and whether it is a draft that writes itself. */
export interface PlacedChoice {
  state: string
  path: Path
  choice: Choice
  isItch: boolean
}

/** Everything that is told rather than sent or said. */
export function toldIn({ file }: Scenario): Told[] {
  const states = Object.entries(file.states).flatMap(([id, state]): Told[] => [
    { path: ['states', id, 'text'], text: state.text },
    ...(state.type === 'decision' && state.again !== undefined
      ? [{ path: ['states', id, 'again'], text: state.again }]
      : []),
    ...(state.type === 'final'
      ? (state.why ?? []).map(({ text }, at) => ({ path: ['states', id, 'why', at, 'text'], text }))
      : []),
  ])
  const events = file.events.map(({ text }, at) => ({ path: ['events', at, 'text'], text }))
  const truths = file.variants.map(({ truth }, at) => ({ path: ['variants', at, 'truth'], text: truth }))
  return [...states, ...events, ...truths, { path: ['candidate', 'intro'], text: file.candidate.intro }]
}

/** Every choice of every decision, drafts that write themselves included. */
export function choicesIn({ file }: Scenario): PlacedChoice[] {
  return Object.entries(file.states).flatMap(([state, decision]) => {
    if (decision.type !== 'decision') return []
    const placed = (list: 'choices' | 'itch', choices: readonly Choice[]): PlacedChoice[] =>
      choices.map((choice, at) => ({
        state,
        path: ['states', state, list, at],
        choice,
        isItch: list === 'itch',
      }))
    return [...placed('choices', decision.choices), ...placed('itch', decision.itch ?? [])]
  })
}

/** The words that a choice sends or says; what preparing was like, where it sends none. */
export const wordsOf = (choice: Choice): string =>
  choice.kind === 'contact' ? choice.message.text : choice.text

/** True for a message or exchange with nothing in it for the receiver; notes and answers that were asked for aside. */
export function isEmpty(choice: Choice): boolean {
  if (choice.kind === 'prepare') return false
  const given = choice.kind === 'turn' ? choice.value : choice.message.value
  if (choice.uses !== undefined) return given === null
  if (given != null) return given === 'pretext'
  const purpose = choice.kind === 'turn' ? choice.purpose : choice.message.purpose
  return purpose === undefined || !['thank-you', 'requested-info', 'endorse'].includes(purpose)
}
