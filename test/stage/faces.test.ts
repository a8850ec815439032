import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCast } from '../../assets/bake/cast-recipe'
import { MOODS } from '../../assets/bake/pictures-manifest'
import { differenceOf, mostDifferent } from '../../scripts/boards/compare'
import { cutCell, drawFace, faceCell } from '../../scripts/boards/faces'
import { openPerson } from '../../scripts/lib/cast-pictures'

const board = readFileSync(join(import.meta.dirname, '../../docs/pictures/boards/moods.webp'))
const cast = readCast().map(({ id }, place) => [id, place] as const)

describe('the faces', () => {
  it.each(cast)(
    'of "%s" look as on the board of moods, each in its own cell only; `npm run boards` keeps a change',
    async (id, place) => {
      const person = await openPerson(id)
      for (const [at, mood] of MOODS.entries()) {
        const face = await drawFace(person, mood)
        const another = MOODS[(at + 1) % MOODS.length] ?? mood
        const [own, next] = await Promise.all(
          [mood, another].map(async (one) => differenceOf(face, await cutCell(board, faceCell(place, one)))),
        )
        expect.soft([mood, own], 'blocks that look different').toSatisfy(([, n]) => n <= mostDifferent)
        expect.soft([mood, another, next], 'blocks').toSatisfy(([, , n]) => n > mostDifferent)
      }
    },
    60_000,
  )
})
