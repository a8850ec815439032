import { describe, expect, it } from 'vitest'
import { bandOf, bandOfMood, moodOf, moods } from '../../src/engine'
import { perceptions } from '../../src/rubric'
import { fixedResponseKinds, temperaments } from '../../src/scenario'

describe('the face', () => {
  it('stays in the band of the history for every temperament and answer', () => {
    for (const perception of [...perceptions, 'unformed'] as const) {
      for (const temperament of temperaments) {
        for (const kind of fixedResponseKinds) {
          expect(bandOfMood[moodOf(perception, temperament, kind)]).toBe(bandOf(perception))
        }
      }
    }
  })

  it('can be each of the ten', () => {
    const seen = [...perceptions, 'unformed' as const].flatMap((perception) =>
      temperaments.flatMap((temperament) =>
        fixedResponseKinds.map((kind) => moodOf(perception, temperament, kind)),
      ),
    )
    expect(new Set(seen)).toEqual(new Set(moods))
  })
})
