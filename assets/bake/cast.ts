import { type CastRecipe, moodsOf } from './cast-recipe'
import { body, built } from './peep-body'
import { type FaceStyle, faceDrawings } from './peep-faces'
import { beard } from './peep-beards'
import { features } from './peep-features'
import { headOf, LENSES } from './peep-hair'
import { brightnessOf } from './peep-draw'
import { peepHead } from './peep-parts'
import { poseDrawing } from './peep-poses'
import { wheelchair } from './peep-wheelchair'
import { FRAMES, MOODS, type PictureRole, POSES, type Pose, type PosePictures } from './pictures-manifest'

/** A drawing in the bust's coordinates with its id, role and drawing order. */
export type CastDrawing = { id: string; role: PictureRole; svg: string; z: number }

/** The neck, from which a head is made wider or longer. */
const NECK = { x: 470, y: 500 }
/** Skin darker than this (0 to 1) gets eyes with white in every mood: ink alone would not be seen from afar. */
const DEEP = 0.46
const BROW_WEIGHTS = { thin: 0.8, medium: 1, thick: 1.25 } as const

const shaped = ({ head }: CastRecipe, drawing: string): string =>
  drawing === '' || (head.width === 1 && head.height === 1)
    ? drawing
    : `<g transform="translate(${NECK.x} ${NECK.y}) scale(${head.width} ${head.height}) translate(${-NECK.x} ${-NECK.y})">${drawing}</g>`

const headDrawing = (recipe: CastRecipe): { head: string; accessory: string } => {
  const { head, skin, face } = recipe
  const pieces = peepHead({ ...head, skin: skin.tone })
  const chin = face.beard ? beard(face.beard.cut, face.beard.colour, skin.tone) : ''
  const accessory = head.accessory === 'None' ? '' : pieces.accessory.fill + pieces.accessory.lines
  return {
    head: shaped(
      recipe,
      headOf(head, pieces.head, skin.tone) + (LENSES[head.accessory] ?? '') + chin + features(face),
    ),
    accessory: shaped(recipe, accessory),
  }
}

const faceStyle = ({ face, skin }: CastRecipe): FaceStyle => ({
  browWeight: BROW_WEIGHTS[face.brows],
  hasEyeWhites: brightnessOf(skin.tone) < DEEP,
  ...(face.lips ? { rim: { colour: face.lips, width: 12 } } : {}),
})

/** All drawings of one person: head, accessory, ten moods in six frames each, and every pose's body, arms and hands. */
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
  const style = faceStyle(recipe)
  const moods = moodsOf(recipe)
  for (const mood of MOODS) {
    const frames = faceDrawings(moods[mood], style)
    for (const frame of FRAMES)
      drawings.push({
        id: `${person}/face/${mood}/${frame}`,
        role: { kind: 'person', person, part: 'face', mood, frame },
        svg: shaped(recipe, frames[frame]),
        z: 43,
      })
  }
  for (const pose of POSES) {
    const { trunk, arms, hands } = poseDrawing(pose, recipe.skin, recipe.outfit)
    const seat = recipe.seat === 'wheelchair' ? wheelchair() : ''
    const limbs = (drawing: string | undefined) =>
      drawing === undefined ? undefined : built(recipe.build, drawing)
    const parts = [
      { part: 'body', svg: seat + body(recipe.skin, recipe.outfit, recipe.build, trunk), z: 40 },
      { part: 'arms', svg: limbs(arms), z: 46 },
      { part: 'hands', svg: limbs(hands), z: 60 },
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
