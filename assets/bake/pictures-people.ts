import { rmSync } from 'node:fs'
import { avatars } from './pictures-avatar'
import { type CastDrawing, castDrawings, poseSetting } from './cast'
import type { CastRecipe } from './cast-recipe'
import { fewerColours } from './pictures-colours'
import { asLines, OUT, writeOut } from './pictures-files'
import {
  MOODS,
  type Mood,
  type PersonManifest,
  type PersonPictures,
  POSES,
  type Pose,
  type PosePictures,
} from './pictures-manifest'
import { type BakedSheet, bakeSheet, inOrder, inScene } from './pictures-scene'

const personEntry = (
  recipe: CastRecipe,
  ids: ReadonlySet<string>,
  avatar: PersonPictures['avatar'],
): PersonPictures => {
  const face = (mood: Mood, frame: string) => `${recipe.id}/face/${mood}/${frame}`
  const present = (id: string) => ids.has(id)
  const poses = POSES.map((pose): [Pose, PosePictures] => [
    pose,
    {
      pictures: ['body', 'arms', 'hands'].map((part) => `${recipe.id}/${part}/${pose}`).filter(present),
      ...poseSetting(pose, recipe),
    },
  ])
  const faces = MOODS.map((mood) => [
    mood,
    {
      still: face(mood, 'still'),
      talkSmall: face(mood, 'talk-small'),
      talkWide: face(mood, 'talk-wide'),
      blink: face(mood, 'blink'),
      glanceClock: face(mood, 'glance-clock'),
      glanceScreen: face(mood, 'glance-screen'),
    },
  ])
  return {
    id: recipe.id,
    name: recipe.name,
    role: recipe.role,
    seat: recipe.seat,
    avatar,
    head: ['head', 'accessory'].map((part) => `${recipe.id}/${part}`).filter(present),
    faces: Object.fromEntries(faces) as PersonPictures['faces'],
    poses: Object.fromEntries(poses) as PersonPictures['poses'],
  }
}

/** What holds every drawing of a head, or of all else, in scene units: drawing more would only take longer. */
const HEAD = { x: 300, y: -40, width: 340, height: 320 }
const BUST = { x: 180, y: -40, width: 560, height: 620 }

/** Hands that do not fit on one sheet with the others lie beside the bodies. */
const BESIDE_BODIES: readonly string[] = ['phone', 'phone-shoulder', 'receiver-laying'] satisfies Pose[]

const sheetNameOf = ({ role }: CastDrawing): string => {
  if (!('pose' in role)) return 'faces'
  return role.part === 'hands' && !BESIDE_BODIES.includes(role.pose) ? 'hands' : 'poses'
}

/** One person's files as they are to be written, by path relative to `assets/pictures/`. */
export const personFiles = async (recipe: CastRecipe): Promise<Map<string, Buffer | string>> => {
  const folder = `cast/${recipe.id}`
  const drawings = castDrawings(recipe)
  const sheetOf = (name: string): Promise<BakedSheet> =>
    bakeSheet(
      `${folder}/${name}.webp`,
      drawings
        .filter((drawing) => sheetNameOf(drawing) === name)
        .map((drawing) => ({ ...drawing, svg: inScene(drawing.svg) })),
      { area: name === 'faces' ? HEAD : BUST, paint: fewerColours },
    )
  const sheets = [await sheetOf('faces'), await sheetOf('poses'), await sheetOf('hands')]
  const { entry: avatar, files } = await avatars(folder, recipe, drawings)
  const pictures = inOrder(sheets.flatMap((sheet) => sheet.pictures))
  const manifest: PersonManifest = {
    format: 1,
    person: personEntry(recipe, new Set(pictures.map(({ id }) => id)), avatar),
    sheets: sheets.map(({ file, width, height }) => ({ file, width, height })),
    pictures,
  }
  return new Map<string, Buffer | string>([
    ...sheets.map(({ file, bytes }): [string, Buffer] => [file, bytes]),
    ...files,
    [`${folder}/person.json`, asLines(manifest)],
  ])
}

/** Bakes one person anew: `assets/pictures/cast/<id>/`. */
export const bakePerson = async (recipe: CastRecipe): Promise<void> => {
  const files = await personFiles(recipe)
  rmSync(new URL(`cast/${recipe.id}/`, OUT), { recursive: true, force: true })
  for (const [file, content] of files) writeOut(file, content)
}
