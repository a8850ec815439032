import { z } from 'zod'
import { id, idRef, text } from './basic-format'
import { targets } from './format-parts'
import { guardSchema } from './guard-format'
import { message, responses, wording } from './message-format'
import { purposes, tones, values } from './vocabulary'

const contactShape = {
  kind: z.literal('contact').meta({ description: 'One message or call.' }),
  id,
  label: text(240).meta({ description: 'The choice in a few words, at most 35.' }),
  when: guardSchema.optional().meta({ description: 'Condition for the choice to be offered.' }),
  effort: z
    .int()
    .min(0)
    .max(9)
    .optional()
    .meta({ description: "What it costs of the day's effort, 1 by default." }),
  uses: id
    .optional()
    .meta({ description: 'Id of the item of the notebook that the message offers; it is then used up.' }),
  message,
  responses,
  to: targets,
}

/** A choice that sends a message or makes a call. */
export const contactChoice = z
  .strictObject(contactShape)
  .meta({ id: 'contactChoice', description: 'Sends one message or makes one call.' })

/** A choice inside an open call. */
export const turnChoice = z
  .strictObject({
    kind: z.literal('turn').meta({ description: 'One more exchange in an open call.' }),
    id,
    label: text(240).meta({ description: 'The choice in a few words, at most 35.' }),
    when: guardSchema.optional().meta({ description: 'Condition for the choice to be offered.' }),
    uses: id
      .optional()
      .meta({ description: 'Id of the item of the notebook that the words offer; it is then used up.' }),
    text: text(2000).meta({ description: 'What the candidate says.' }),
    seconds: z.int().min(1).max(1800).meta({ description: 'Seconds this exchange adds to the call.' }),
    told: z.boolean().optional().meta({
      description: 'True where the text reports a longer talk instead of quoting it; `seconds` is then free.',
    }),
    purpose: z.enum(purposes).optional().meta({ description: 'What the call is for from now on.' }),
    tone: z
      .enum(tones)
      .optional()
      .meta({ description: 'How this exchange sounds; the worst tone of a call counts.' }),
    value: z
      .enum(values)
      .nullable()
      .optional()
      .meta({ description: 'What this exchange is worth to the listener.' }),
    wording,
    responses,
    hangUp: z.boolean().optional().meta({ description: 'True where the call ends with this exchange.' }),
    to: targets,
  })
  .meta({ id: 'turnChoice', description: 'One more exchange inside an open call.' })

/** A choice that makes an item ready. */
export const prepareChoice = z
  .strictObject({
    kind: z.literal('prepare').meta({ description: 'An item is made ready.' }),
    id,
    label: text(240).meta({ description: 'The choice in a few words, at most 35.' }),
    when: guardSchema.optional().meta({ description: 'Condition for the choice to be offered.' }),
    item: idRef('the item of the notebook that is made ready'),
    text: text(600).meta({ description: 'What the evening of preparing was like.' }),
    to: targets,
  })
  .meta({ id: 'prepareChoice', description: 'Makes an item of the notebook ready to be offered.' })
