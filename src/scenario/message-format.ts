import { z } from 'zod'
import { id, idRef, recording, text } from './basic-format'
import { guardSchema } from './guard-format'
import { channels, cues, features, fixedResponseKinds, purposes, tones, values } from './vocabulary'

/** Features of a message with the words that prove them. */
export const wording = z
  .array(
    z.strictObject({
      feature: z.enum(features).meta({ description: 'The feature of the message that the quote proves.' }),
      quote: text(400).meta({ description: 'Words that occur in the text, letter for letter.' }),
    }),
  )
  .max(12)
  .meta({
    description:
      'What the words do, each with its proof. A feature that is not listed is absent. `purpose`, `value` and `tone` give the words for what those fields say.',
  })

const responseKind = z
  .union([z.enum(fixedResponseKinds), z.string().regex(/^says-call-me-day-\d{1,3}$/)])
  .meta({
    description: 'What kind of answer it is. `says-call-me-day-12` names a day on which a call is welcome.',
  })

const response = z
  .strictObject({
    when: guardSchema.optional().meta({
      description:
        'Condition on the position before the contact and on the message itself. The last response has none.',
    }),
    kind: responseKind,
    afterDays: z.int().min(0).max(60).optional().meta({
      description: 'Days until it arrives, 0 by default; until then the contact counts as unanswered.',
    }),
    cues: z
      .array(z.enum(cues))
      .max(4)
      .optional()
      .meta({ description: 'Signs during a call that it is an imposition.' }),
    says: text(1200).optional().meta({ description: 'The words the person says or writes.' }),
    recording: recording.optional(),
    shows: text(600)
      .optional()
      .meta({ description: 'What the player sees or hears, told in the third person.' }),
    set: z.array(id).max(8).optional().meta({ description: 'Flags raised when the answer arrives.' }),
  })
  .meta({ id: 'response', description: "One possible answer of the employer's side." })

/** Answers, in order. */
export const responses = z.array(response).min(1).max(10).meta({
  description: 'Answers in order; the first whose condition holds is given, the last has no condition.',
})

/** A message as its author describes it. */
export const message = z
  .strictObject({
    channel: z.enum(channels).meta({ description: 'How it travels.' }),
    from: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/)
      .optional()
      .meta({
        description:
          'Id of the person who sends it for the candidate (a referrer); the candidate by default.',
      }),
    to: idRef('the person who receives it'),
    purpose: z.enum(purposes).meta({ description: 'What it is for.' }),
    tone: z.enum(tones).optional().meta({
      description: 'How it sounds; neutral by default. Any other than warm or neutral is proved by a quote.',
    }),
    subject: text(120).optional().meta({ description: 'Subject line of an e-mail or letter.' }),
    text: text(4000).meta({ description: 'The full words as sent or spoken.' }),
    seconds: z.int().min(1).max(3600).optional().meta({
      description:
        'Length of a voicemail or call in seconds; fits the words at 2.5 words a second, within 25 %.',
    }),
    told: z.boolean().optional().meta({
      description:
        'True where the text of a call reports a longer talk instead of quoting it; `seconds` is then free.',
    }),
    isTheirCall: z.boolean().optional().meta({
      description:
        'True where the receiver has rung and the candidate only answers: a call that is on the line already.',
    }),
    value: z.enum(values).nullable().optional().meta({
      description:
        "What it is worth to its receiver; by default the value of the notebook's item it uses, else null.",
    }),
    attachments: z
      .array(z.enum(['article:competitor', 'article:functional', 'article:industry', 'resume', 'form']))
      .max(4)
      .optional()
      .meta({ description: 'What is attached besides the item of the notebook.' }),
    wording,
  })
  .meta({
    id: 'message',
    description: 'A message as its author describes it: what it is, never how it comes across.',
  })
