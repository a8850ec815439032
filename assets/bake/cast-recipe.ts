import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { BEARD_NAMES, type BeardName } from './peep-beards'
import { BUILDS } from './peep-body'
import { CUTS } from './peep-clothes'
import { FACE_PART_NAMES, type FaceParts } from './peep-faces'
import { FEATURE_NAMES, type Features } from './peep-features'
import { PEEP_PART_NAMES } from './peep-parts'
import { MOODS, type Mood, ROLES } from './pictures-manifest'

const CAST = new URL('../cast/', import.meta.url).pathname
const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const oneOf = (names: readonly string[]) => z.enum(names as [string, ...string[]])
/** A name from a table whose keys are checked here, so that the table's own type may be claimed. */
const keyOf = <Key extends string>(names: readonly string[]) => oneOf(names) as unknown as z.ZodType<Key>

const faceRecipe = z.strictObject({
  brows: keyOf<FaceParts['brows']>(FACE_PART_NAMES.brows),
  eyes: keyOf<FaceParts['eyes']>(FACE_PART_NAMES.eyes),
  mouth: keyOf<FaceParts['mouth']>(FACE_PART_NAMES.mouth),
  talk: keyOf<FaceParts['talk']>(FACE_PART_NAMES.talk),
  extra: keyOf<NonNullable<FaceParts['extra']>>(FACE_PART_NAMES.extra).optional(),
})

/** The faces of a temperament: one file for all who have it, in `assets/cast/temperaments/`. */
const temperamentRecipe = z.record(z.enum(MOODS), faceRecipe)
const TEMPERAMENTS = ['warm', 'dry', 'sceptical', 'overworked'] as const

const castRecipe = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)+$/),
  name: z.string(),
  pronouns: z.enum(['she/her', 'he/him', 'they/them']),
  role: z.enum(ROLES),
  temperament: z.enum(TEMPERAMENTS),
  skin: z.strictObject({ tone: colour, shade: colour }),
  build: z.enum(Object.keys(BUILDS) as [keyof typeof BUILDS]).default('medium'),
  seat: z.enum(['office-chair', 'wheelchair']).default('office-chair'),
  head: z.strictObject({
    hair: oneOf(PEEP_PART_NAMES.hair),
    hairColour: colour.optional(),
    hairLight: colour.optional(),
    accessory: oneOf(PEEP_PART_NAMES.accessory).default('None'),
    width: z.number().min(0.9).max(1.1).default(1),
    height: z.number().min(0.9).max(1.1).default(1),
  }),
  face: z
    .strictObject({
      nose: keyOf<Features['nose']>(FEATURE_NAMES.nose).default('round'),
      age: keyOf<Features['age']>(FEATURE_NAMES.age).default('young'),
      marks: z.array(keyOf<Features['marks'][number]>(FEATURE_NAMES.marks)).default([]),
      lashes: z.boolean().default(false),
      brows: z.enum(['thin', 'medium', 'thick']).default('medium'),
      lips: colour.optional(),
      beard: z.strictObject({ cut: keyOf<BeardName>(BEARD_NAMES), colour }).optional(),
    })
    .prefault({}),
  outfit: z.strictObject({
    cut: z.enum(CUTS),
    cloth: colour,
    under: colour,
    trim: colour.optional(),
    stripes: colour.optional(),
    necklace: colour.optional(),
    lanyard: colour.optional(),
  }),
  /** Faces that differ from those of the temperament. */
  moods: z.partialRecord(z.enum(MOODS), faceRecipe).default({}),
})

/** One person of the cast: data only, one JSON file in `assets/cast/`. */
export type CastRecipe = z.infer<typeof castRecipe>

const read = <Output>(file: string, shape: z.ZodType<Output>): Output => {
  const recipe = shape.safeParse(JSON.parse(readFileSync(join(CAST, file), 'utf8')))
  if (!recipe.success) throw new Error(`assets/cast/${file}: ${z.prettifyError(recipe.error)}`)
  return recipe.data
}

/** Every recipe in `assets/cast/`, by file name; throws a sentence naming the file that does not fit. */
export const readCast = (): CastRecipe[] =>
  readdirSync(CAST)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const recipe = read(file, castRecipe)
      if (file !== `${recipe.id}.json`)
        throw new Error(`assets/cast/${file}: the person's id is "${recipe.id}"; name the file for it.`)
      return recipe
    })

/** The ten faces of a person: those of the temperament, and the person's own in their place. */
export const moodsOf = ({ temperament, moods }: CastRecipe): Record<Mood, FaceParts> => {
  const faces = { ...read(join('temperaments', `${temperament}.json`), temperamentRecipe), ...moods }
  return Object.fromEntries(
    Object.entries(faces).map(([mood, { extra, ...parts }]) => [mood, extra ? { ...parts, extra } : parts]),
  ) as Record<Mood, FaceParts>
}
