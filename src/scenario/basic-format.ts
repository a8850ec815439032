import { z } from 'zod'

/** An id that a scenario gives to one of its parts. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .meta({ description: 'Lower-case letters, digits and hyphens; begins with a letter.' })
/** A text of 1 to `longest` letters. */
export const text = (longest: number) => z.string().min(1).max(longest)
/** The file with a recorded voice; only a name, so that it can lead nowhere else. */
export const recording = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}\.(?:ogg|mp3|wav)$/)
  .meta({
    description:
      'File in assets/recordings, in the folder named like the scenario, that is played instead of the murmur.',
  })
/** A day of a scenario; 0 is the interview. */
export const day = z.int().min(0).max(120)
/** An id that names a part of a scenario. */
export const idRef = (what: string) => id.meta({ description: `Id of ${what}.` })
