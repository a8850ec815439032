import { z } from 'zod'
import { perceptions, ruleCodes } from '../rubric'
import { idRef } from './basic-format'
import { bands, fixedResponseKinds, weekdays } from './vocabulary'

const span = {
  is: z.int().min(-1).max(999).optional().meta({ description: 'Holds when equal.' }),
  atLeast: z.int().min(-1).max(999).optional().meta({ description: 'Holds when equal or more.' }),
  atMost: z.int().min(-1).max(999).optional().meta({ description: 'Holds when equal or less.' }),
}
const truth = z.boolean().optional().meta({ description: 'The wanted answer, true by default.' })

const comparisons = [
  z.strictObject({ fact: z.literal('day').meta({ description: 'The day of play.' }), ...span }),
  z.strictObject({
    fact: z.literal('weekday').meta({ description: 'The weekday of the day of play.' }),
    in: z.array(z.enum(weekdays)).min(1).meta({ description: 'Holds on any of these weekdays.' }),
  }),
  z.strictObject({
    fact: z.literal('visits').meta({ description: 'How often a state has been entered.' }),
    of: idRef('the state'),
    ...span,
  }),
  z.strictObject({
    fact: z.literal('flag').meta({ description: 'Whether a flag has been raised.' }),
    of: idRef('the flag'),
    is: truth,
  }),
  z.strictObject({
    fact: z.literal('truth').meta({ description: 'A fact of the variant; hidden from the player.' }),
    of: idRef('the fact'),
    is: truth,
  }),
  z.strictObject({
    fact: z
      .literal('notebook')
      .meta({ description: 'Whether an item is still to come, to be prepared, ready, or used up.' }),
    of: idRef('the item'),
    is: z.enum(['coming', 'unprepared', 'ready', 'used']).meta({ description: 'How the item stands.' }),
  }),
  z.strictObject({
    fact: z
      .literal('lastResponse')
      .meta({ description: 'Kind of the last answer; `none` after a message that has no answer yet.' }),
    in: z
      .array(z.enum([...fixedResponseKinds, 'says-call-me']))
      .min(1)
      .meta({ description: 'Holds for any of these kinds.' }),
  }),
  z.strictObject({
    fact: z.literal('count').meta({ description: "Number of the candidate's contacts of a kind so far." }),
    of: z.enum(['contacts', 'empty', 'value', 'unanswered']).meta({ description: 'What is counted.' }),
    ...span,
  }),
  z.strictObject({
    fact: z.literal('silentDays').meta({ description: 'Days in a row that brought nothing.' }),
    ...span,
  }),
  z.strictObject({
    fact: z.literal('finding').meta({ description: 'Whether a code of the rubric holds so far.' }),
    of: z.enum(ruleCodes).meta({ description: 'Code of the rubric; `!` where its advice was broken.' }),
    is: truth,
  }),
  z.strictObject({
    fact: z.literal('perception').meta({ description: 'How the history comes across so far.' }),
    in: z
      .array(z.enum([...perceptions, 'unformed']))
      .min(1)
      .meta({ description: 'Holds for any of these perceptions.' }),
  }),
  z.strictObject({
    fact: z.literal('band').meta({ description: 'The band of the reaction so far.' }),
    in: z.array(z.enum(bands)).min(1).meta({ description: 'Holds in any of these bands.' }),
  }),
  z.strictObject({
    fact: z
      .literal('message')
      .meta({ description: "A feature of the contact being answered; in answers' conditions only." }),
    of: z
      .enum(['note', 'requested', 'value', 'empty', 'long-voicemail', 'article', 'resume'])
      .meta({ description: 'The feature asked about.' }),
    is: truth,
  }),
  z.strictObject({
    fact: z.literal('chosen').meta({
      description: "Whether a choice was made in this play; in the conditions of an ending's `why` only.",
    }),
    of: idRef('the choice'),
    is: truth,
  }),
] as const

/** A comparison with one named fact; the grammar is closed, there are no expressions. */
export type Comparison = z.infer<(typeof comparisons)[number]>

/** A condition over named facts. */
export type Guard = Comparison | { all: Guard[] } | { any: Guard[] } | { not: Guard }

/** Schema of a condition. */
export const guardSchema: z.ZodType<Guard> = z
  .lazy(() => condition)
  .meta({ id: 'guard', description: 'A condition over named facts.' })

// Made once: a schema made anew for every condition of a file would cost more than reading the file.
const condition = z.union([
  z.strictObject({
    all: z.array(guardSchema).min(1).max(12).meta({ description: 'Holds when all hold.' }),
  }),
  z.strictObject({
    any: z.array(guardSchema).min(1).max(12).meta({ description: 'Holds when one holds.' }),
  }),
  // Not described here: a described copy would be a new schema each time, and copies without end.
  z.strictObject({ not: guardSchema }),
  z.discriminatedUnion('fact', comparisons),
])
