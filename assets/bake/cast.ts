import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { body } from './peep-body'
import { FACE_PART_NAMES, type FaceParts, faceDrawings } from './peep-faces'
import { HAIR_FILLS, LENSES } from './peep-hair'
import { peepHead } from './peep-parts'
import { poseDrawing } from './peep-poses'
import { ink, patch } from './peep-draw'
import { MOODS, type PictureRole, POSES, type Pose, type PosePictures } from './pictures-manifest'

const CAST = new URL('../cast/', import.meta.url).pathname
const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const oneOf = (names: readonly string[]) => z.enum(names as [string, ...string[]])

const faceRecipe = z.strictObject({
  brows: oneOf(FACE_PART_NAMES.brows),
  eyes: oneOf(FACE_PART_NAMES.eyes),
  mouth: oneOf(FACE_PART_NAMES.mouth),
  talk: oneOf(FACE_PART_NAMES.talk),
  extra: oneOf(FACE_PART_NAMES.extra).optional(),
})

const castRecipe = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  pronouns: z.string(),
  skin: z.strictObject({ tone: colour, shade: colour }),
  head: z.strictObject({
    hair: z.string(),
    hairColour: colour.optional(),
    hairLight: colour.optional(),
    accessory: z.string(),
  }),
  outfit: z.strictObject({
    cut: z.enum(['blazer', 'sweater']),
    cloth: colour,
    under: colour,
    lanyard: colour.optional(),
  }),
  moods: z.record(z.enum(MOODS), faceRecipe),
})

/** One person of the cast: data only, one JSON file in `assets/cast/`. */
export type CastRecipe = z.infer<typeof castRecipe>

/** Every recipe in `assets/cast/`, by file name; throws a sentence naming the file that does not fit. */
export const readCast = (): CastRecipe[] =>
  readdirSync(CAST)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const recipe = castRecipe.safeParse(JSON.parse(readFileSync(join(CAST, file), 'utf8')))
      if (!recipe.success) throw new Error(`assets/cast/${file}: ${z.prettifyError(recipe.error)}`)
      return recipe.data
    })

/** A drawing in the bust's coordinates with its id, role and drawing order. */
export type CastDrawing = { id: string; role: PictureRole; svg: string; z: number }

const headDrawing = ({ head, skin }: CastRecipe): { head: string; accessory: string } => {
  const pieces = peepHead({ hair: head.hair, face: 'Smile', accessory: head.accessory, fill: skin.tone })
  const hair = HAIR_FILLS[head.hair]
  const fill =
    hair && head.hairColour
      ? patch(head.hairColour, { d: hair.fill }) + patch(head.hairLight ?? head.hairColour, { d: hair.light })
      : ''
  const forehead = hair?.forehead
    ? patch(skin.tone, { d: hair.forehead.skin }) + ink(hair.forehead.line, 15)
    : ''
  return {
    head: pieces.skin + fill + pieces.lines + forehead + (LENSES[head.accessory] ?? ''),
    accessory: head.accessory === 'None' ? '' : pieces.accessory,
  }
}

/** All drawings of one person: head, accessory, ten moods in four frames each, and every pose's body, arms and hands. */
export const castDrawings = (recipe: CastRecipe): CastDrawing[] => {
  const person = recipe.id
  const { head, accessory } = headDrawing(recipe)
  const drawings: CastDrawing[] = [
    { id: `${person}/head`, role: { kind: 'person', person, part: 'head' }, svg: head, z: 42 },
  ]
  if (accessory !== '')
    drawings.push({
      id: `${person}/accessory`,
      role: { kind: 'person', person, part: 'accessory' },
      svg: accessory,
      z: 44,
    })
  for (const mood of MOODS) {
    const frames = faceDrawings(recipe.moods[mood] as FaceParts)
    for (const frame of ['still', 'talk-small', 'talk-wide', 'blink'] as const)
      drawings.push({
        id: `${person}/face/${mood}/${frame}`,
        role: { kind: 'person', person, part: 'face', mood, frame },
        svg: frames[frame],
        z: 43,
      })
  }
  for (const pose of POSES) {
    const { trunk, arms, hands } = poseDrawing(pose, recipe.skin, recipe.outfit)
    const parts = [
      { part: 'body', svg: body(recipe.skin, recipe.outfit, trunk), z: 40 },
      { part: 'arms', svg: arms, z: 46 },
      { part: 'hands', svg: hands, z: 60 },
    ] as const
    for (const { part, svg, z: order } of parts) {
      if (svg === undefined) continue
      drawings.push({
        id: `${person}/${part}/${pose}`,
        role: { kind: 'person', person, part, pose },
        svg,
        z: order,
      })
    }
  }
  return drawings
}

/** What a pose asks of head and desk. */
export const poseSetting = (pose: Pose, recipe: CastRecipe): Omit<PosePictures, 'pictures'> => {
  const { headOffset, desk } = poseDrawing(pose, recipe.skin, recipe.outfit)
  return { headOffset, desk }
}
