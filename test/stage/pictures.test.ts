import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FRAMES, POSES } from '../../assets/bake/pictures-manifest'
import manifest from '../../assets/pictures/manifest.json'
import { moods } from '../../src/engine'
import { planAtlas } from '../../src/stage/paint/atlas'
import { glyphs } from '../../src/stage/paint/glyphs'
import { addressOf, castOf, partOf } from '../../src/stage/pictures'

const looks = manifest.people.map(({ id }) => id)

describe('the pictures', () => {
  it.each(looks)('of "%s" have every face in every frame and every pose', async (look) => {
    const { person, pictures } = await castOf(look, 'operations')
    const faces = moods.flatMap((mood) => Object.values(person.faces[mood]))
    const bodies = POSES.map((pose) => person.poses[pose].pictures)
    expect(faces).toHaveLength(moods.length * FRAMES.length)
    expect(bodies.filter((parts) => parts.length === 0)).toEqual([])
    expect([...faces, ...bodies.flat()].filter((id) => !pictures.has(id))).toEqual([])
  })

  it.each(looks)(
    'of "%s" come from sheets that exist, and from no others than theirs and the office',
    async (look) => {
      const { sheets } = await castOf(look, 'operations')
      expect(sheets.filter((file) => !existsSync(join('assets/pictures', file)))).toEqual([])
      const folders = new Set(sheets.map((file) => file.split('/').slice(0, 2).join('/')))
      expect(folders).toEqual(new Set([`cast/${look}`, 'office/operations']))
      for (const file of sheets) expect(addressOf(file)).toContain(file.split('/').at(-1)?.split('.')[0])
    },
  )

  it('have every part of the office that the stage moves', async () => {
    const cast = await castOf('marion-keller', 'operations')
    for (const [part, state] of [
      ['phone', 'on-hook'],
      ['phone', 'off-hook'],
      ['lamp', 'on'],
      ['lamp', 'off'],
      ['handset', 'on-desk'],
      ['stamp', 'hr'],
      ['mug'],
      ['envelope'],
      ['voicemail-bar'],
      ['wall'],
      ['desk'],
      ['calendar'],
    ] as const)
      expect(partOf(cast, part, state).width).toBeGreaterThan(0)
  })

  it('of an unknown office are those of another, but an unknown person has no other face', async () => {
    expect((await castOf('marion-keller', 'nowhere')).office.id).toBe(manifest.offices[0]?.id)
    await expect(castOf('nobody', 'operations')).rejects.toThrow('There are no pictures of "nobody"')
  })
})

describe('an atlas', () => {
  const sizes = Object.entries(glyphs).map(([name, { width, height }]) => [name, width, height] as const)
  const plan = planAtlas(sizes, 3, 2048)

  it('holds every drawing apart from the others, inside powers of two', () => {
    const frames = [...plan.frames.values()]
    expect(frames).toHaveLength(sizes.length)
    expect([Math.log2(plan.width) % 1, Math.log2(plan.height) % 1]).toEqual([0, 0])
    // Twice as high would be 32 MB of graphics memory.
    expect(plan.height).toBeLessThanOrEqual(2048)
    for (const [index, a] of frames.entries()) {
      expect(a.x + a.width).toBeLessThanOrEqual(plan.width)
      expect(a.y + a.height).toBeLessThanOrEqual(plan.height)
      for (const b of frames.slice(index + 1)) {
        const gap = Math.max(
          b.x - a.x - a.width,
          a.x - b.x - b.width,
          b.y - a.y - a.height,
          a.y - b.y - b.height,
        )
        expect(gap).toBeGreaterThanOrEqual(8)
      }
    }
  })

  it('refuses a drawing that is wider than it', () => {
    expect(() => planAtlas([['wide', 900, 10]], 3, 2048)).toThrow('"wide"')
  })
})
