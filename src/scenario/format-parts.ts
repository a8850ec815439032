import { z } from 'zod'
import { id, idRef, text } from './basic-format'
import { guardSchema } from './guard-format'
import { places } from './vocabulary'

const target = z
  .strictObject({
    when: guardSchema.optional().meta({
      description: 'Condition; the first target whose condition holds is taken. The last target has none.',
    }),
    to: idRef('the state to move to'),
    set: z.array(id).max(8).optional().meta({ description: 'Flags raised when this target is taken.' }),
  })
  .meta({ id: 'target', description: 'Where the play goes next.' })

/** Where the play goes next, in order. */
export const targets = z.array(target).min(1).max(12).meta({
  description: 'Targets in order; the first whose condition holds is taken, the last has no condition.',
})

/** Bound on the visits of a state. */
export const limit = z
  .strictObject({
    visits: z.int().min(1).max(9).meta({ description: 'How often the state may be entered.' }),
    // oxlint-disable-next-line unicorn/no-thenable -- a field of the file, never awaited
    then: idRef('the state that stands in for it afterwards'),
  })
  .optional()
  .meta({ description: 'Bound on the visits of this state.' })

/** Where a state is seen from. */
export const place = z.enum(places).optional().meta({ description: 'Where this is seen from.' })
/** A text that is told. */
export const narration = text(1600)
