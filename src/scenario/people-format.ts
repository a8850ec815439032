import { z } from 'zod'
import { id, recording, text } from './basic-format'
import { bands, sides, temperaments } from './vocabulary'

const lines = z
  .strictObject(
    Object.fromEntries(
      bands.map((band) => [
        band,
        z
          .array(text(280))
          .min(1)
          .max(8)
          .meta({ description: `What goes through the person's head in the band "${band}".` }),
      ]),
    ) as Record<(typeof bands)[number], z.ZodArray<z.ZodString>>,
  )
  .meta({ id: 'lines', description: 'Lines per band, in the voice of this person; taken in turn.' })

const recordings = z
  .strictObject(
    Object.fromEntries(
      bands.map((band) => [
        band,
        z
          .array(recording.nullable())
          .min(1)
          .max(8)
          .optional()
          .meta({
            description: `A file for each line of the band "${band}", in their order; null for none.`,
          }),
      ]),
    ) as Record<(typeof bands)[number], z.ZodOptional<z.ZodArray<z.ZodNullable<z.ZodString>>>>,
  )
  .optional()
  .meta({ description: 'Recorded voices of the lines.' })

const personShape = {
  id,
  name: text(60).meta({ description: 'Full name as others say it.' }),
  pronouns: z.enum(['she/her', 'he/him', 'they/them']).meta({ description: 'Pronouns.' }),
  job: text(80).meta({ description: 'What the person does there.' }),
  look: id.meta({ description: 'Name of the cast recipe that draws the person.' }),
  voice: z
    .strictObject({
      pitch: z.enum(['low', 'middle', 'high']).meta({ description: 'Pitch of the murmur.' }),
      pace: z.enum(['slow', 'middle', 'quick']).meta({ description: 'Pace of the murmur.' }),
    })
    .meta({ description: 'How the person sounds.' }),
  recordings,
  temperament: z
    .enum(temperaments)
    .meta({ description: 'Picks pose and strength within a band, never the band.' }),
}

/** The hiring manager. */
export const manager = z
  .strictObject({ ...personShape, lines })
  .meta({ id: 'manager', description: 'The hiring manager.' })

/** Somebody else. */
export const other = z
  .strictObject({
    ...personShape,
    side: z.enum(sides).meta({ description: 'Where the person stands.' }),
    relation: z
      .enum(['inside-company', 'known-to-manager', 'unknown-to-manager'])
      .optional()
      .meta({ description: "A referrer's tie to the employer." }),
    lines: lines.optional(),
  })
  .meta({ id: 'other', description: 'Somebody else in the story.' })
