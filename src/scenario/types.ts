/** Types of the format, inferred from its schema; importing them costs nothing at run time. */
import type { z } from 'zod'
import type { scenarioSchema } from './format'
import type { bands, endings, seasons, temperaments, weekdays } from './vocabulary'

export type { Comparison, Guard } from './guard-format'

/** A scenario as its file says it. */
export type ScenarioFile = z.infer<typeof scenarioSchema>
export type State = ScenarioFile['states'][string]
export type Decision = Extract<State, { type: 'decision' }>
export type Beat = Extract<State, { type: 'beat' }>
export type Final = Extract<State, { type: 'final' }>
/** What led to an ending, and when that is the reason. */
export type Reason = NonNullable<Final['why']>[number]
export type Choice = Decision['choices'][number]
export type ContactChoice = Extract<Choice, { kind: 'contact' }>
export type TurnChoice = Extract<Choice, { kind: 'turn' }>
export type PrepareChoice = Extract<Choice, { kind: 'prepare' }>
export type Message = ContactChoice['message']
export type ScriptedResponse = ContactChoice['responses'][number]
export type Target = Beat['to'][number]
export type Variant = ScenarioFile['variants'][number]
export type Item = ScenarioFile['notebook'][number]
export type Happening = ScenarioFile['events'][number]
export type Manager = ScenarioFile['manager']
export type Other = ScenarioFile['others'][number]
export type Band = (typeof bands)[number]
export type Ending = (typeof endings)[number]
export type Season = (typeof seasons)[number]
export type Temperament = (typeof temperaments)[number]
export type Weekday = (typeof weekdays)[number]
