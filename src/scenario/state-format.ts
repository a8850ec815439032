import { z } from 'zod'
import { contactChoice, prepareChoice, turnChoice } from './choice-format'
import { id, recording, text } from './basic-format'
import { guardSchema } from './guard-format'
import { limit, narration, place, targets } from './format-parts'
import { endings } from './vocabulary'

/** A moment that moves on by itself. */
export const beat = z
  .strictObject({
    type: z.literal('beat').meta({ description: 'A moment that moves on by itself.' }),
    text: narration.meta({ description: 'What is told, heard or seen; at most 120 words.' }),
    speaker: id.optional().meta({ description: 'Id of the person who says it; the narrator by default.' }),
    recording: recording.optional(),
    place,
    days: z.int().min(1).max(30).optional().meta({
      description:
        'Days that pass after it, at most; they stop early at the first answer, event or advised day.',
    }),
    limit,
    to: targets,
  })
  .meta({ id: 'beat', description: 'A moment that moves on by itself.' })

/** A state in which the candidate chooses. */
export const decision = z
  .strictObject({
    type: z.literal('decision').meta({ description: 'The candidate chooses.' }),
    text: narration.meta({ description: 'The situation, at most 120 words.' }),
    again: text(1600).optional().meta({ description: 'The situation when it is met another time.' }),
    place,
    limit,
    choices: z
      .array(z.discriminatedUnion('kind', [contactChoice, turnChoice, prepareChoice]))
      .min(2)
      .max(8)
      .meta({ description: 'What the candidate can do, 2 to 5 at a time.' }),
    itch: z.array(contactChoice).max(3).optional().meta({
      description:
        'Drafts that write themselves on silent evenings; the first whose condition holds is on the screen.',
    }),
    wait: z
      .strictObject({
        label: text(160).optional().meta({ description: 'Label, "Wait" by default.' }),
        days: z.int().min(1).max(21).meta({
          description: 'Days that pass at most; they stop early at the first answer, event or advised day.',
        }),
        to: targets,
      })
      .meta({ description: 'Letting days pass; always offered. An open call is hung up first.' }),
    moveOn: z
      .strictObject({
        label: text(160).optional().meta({ description: 'Label, "Move on" by default.' }),
        to: targets,
      })
      .meta({ description: 'Taking the hint and turning to other openings; always offered.' }),
    coach: z
      .strictObject({
        prompt: text(300).meta({ description: 'What to ask the room before it decides.' }),
        wrongTurns: text(500).meta({ description: 'What people often do here, and why it is tempting.' }),
      })
      .optional()
      .meta({ description: "For the coach's sheet; no player sees it." }),
  })
  .meta({ id: 'decision', description: 'A state in which the candidate chooses.' })

const reason = z
  .strictObject({
    when: guardSchema.optional().meta({
      description: 'Condition, asked at the end of the play; the last reason has none.',
    }),
    text: text(400).meta({ description: 'True on every path that leads here while the condition holds.' }),
  })
  .meta({ id: 'reason', description: 'What led to an ending.' })

/** A state in which the play ends. */
export const final = z
  .strictObject({
    type: z.literal('final').meta({ description: 'The play ends.' }),
    ending: z
      .enum(endings)
      .meta({ description: 'Kind of ending; what it is worth stands in a fixed table.' }),
    headline: text(80).meta({ description: 'The ending as a headline, collected by the player.' }),
    text: narration.meta({ description: 'How it ends.' }),
    why: z.array(reason).min(1).max(12).optional().meta({
      description:
        'What led to this ending rather than another, for the review; the first reason whose condition holds is given, the last has no condition.',
    }),
    place,
  })
  .meta({ id: 'final', description: 'A state in which the play ends.' })
