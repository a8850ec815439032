import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CastRecipe, castDrawings, poseSetting, readCast } from './cast'
import { type Office, offices as readOffices } from './office'
import {
  MOODS,
  type Mood,
  type OfficePictures,
  type PersonPictures,
  type Picture,
  type PictureManifest,
  type PictureRole,
  POSES,
  type Pose,
  type PosePictures,
} from './pictures-manifest'
import { type Cut, cutPicture, packSheet } from './pictures-sheet'

const OUT = new URL('../pictures/', import.meta.url)
/** Sheet pixels for one scene unit. */
const SCALE = 2
/** Scene with bleed: what is drawn at all. */
const AREA = { x: -20, y: -40, width: 1000, height: 620 }
const SCENE = {
  width: 960,
  height: 540,
  landscape: { x: 0, y: 0, width: 960, height: 540 },
  portrait: { x: 210, y: -40, width: 540, height: 620 },
}
/** Widest sheet that every phone's graphics can hold. */
const SHEET_LIMIT = 2048
/** Where a bust (850×1200 units) stands in the scene. */
const BUST = { x: 272, y: 22, scale: 0.385 }

type Drawing = { id: string; role: PictureRole; svg: string; z: number; pivot?: { x: number; y: number } }

const inScene = (svg: string) =>
  `<g transform="translate(${BUST.x} ${BUST.y}) scale(${BUST.scale})">${svg}</g>`

const personSheets = (recipe: CastRecipe): Map<string, Drawing[]> => {
  const drawings = castDrawings(recipe).map((drawing) => ({ ...drawing, svg: inScene(drawing.svg) }))
  const isFace = ({ role }: Drawing) => role.kind === 'person' && !('pose' in role)
  return new Map([
    [`cast/${recipe.id}/faces.webp`, drawings.filter(isFace)],
    [`cast/${recipe.id}/poses.webp`, drawings.filter((drawing) => !isFace(drawing))],
  ])
}

const officeId = (office: Office, part: string, state?: string) =>
  `${office.id}/${part}${state === undefined ? '' : `/${state}`}`

const officeSheets = (office: Office): Map<string, Drawing[]> => {
  const drawings = office.drawings.map(({ part, state, z, svg, pivot }): Drawing => {
    const role: PictureRole = {
      kind: 'office',
      office: office.id,
      part,
      ...(state === undefined ? {} : { state }),
    }
    return { id: officeId(office, part, state), role, svg, z, ...(pivot ? { pivot } : {}) }
  })
  const isRoom = ({ z }: Drawing) => z <= 10
  return new Map([
    [`office/${office.id}/room.webp`, drawings.filter(isRoom)],
    [`office/${office.id}/things.webp`, drawings.filter((drawing) => !isRoom(drawing))],
  ])
}

const asPicture = (file: string, drawing: Drawing, cut: Cut, frame: Picture['frame']): Picture => ({
  id: drawing.id,
  file,
  frame,
  scale: SCALE,
  x: AREA.x + cut.left / SCALE,
  y: AREA.y + cut.top / SCALE,
  width: cut.width / SCALE,
  height: cut.height / SCALE,
  z: drawing.z,
  ...(drawing.pivot ? { pivot: drawing.pivot } : {}),
  role: drawing.role,
})

const personEntry = (recipe: CastRecipe, ids: ReadonlySet<string>): PersonPictures => {
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
    },
  ])
  return {
    id: recipe.id,
    name: recipe.name,
    head: ['head', 'accessory'].map((part) => `${recipe.id}/${part}`).filter(present),
    faces: Object.fromEntries(faces) as PersonPictures['faces'],
    poses: Object.fromEntries(poses) as PersonPictures['poses'],
  }
}

const officeEntry = (office: Office): OfficePictures => ({
  id: office.id,
  ...office.places,
  fixed: office.drawings.filter(office.isFixed).map(({ part, state }) => officeId(office, part, state)),
})

/** Writes `assets/pictures/`: sheets of all drawings and the manifest that says where each belongs. */
export const bakePictures = async (): Promise<void> => {
  const cast = readCast()
  const offices = readOffices()
  const groups = new Map([
    ...offices.flatMap((office) => [...officeSheets(office)]),
    ...cast.flatMap((recipe) => [...personSheets(recipe)]),
  ])
  const pictures: Picture[] = []
  const sheets: PictureManifest['sheets'] = []
  rmSync(OUT, { recursive: true, force: true })
  for (const [file, drawings] of groups) {
    const cuts = drawings.map(({ id, svg }) => cutPicture(id, svg, AREA, SCALE))
    const { bytes, width, height, frames } = await packSheet(cuts, SHEET_LIMIT)
    const target = fileURLToPath(new URL(file, OUT))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
    sheets.push({ file, width, height })
    for (const [index, drawing] of drawings.entries()) {
      const cut = cuts[index]
      const frame = frames.get(drawing.id)
      if (!cut || !frame) throw new Error(`The picture "${drawing.id}" is missing from "${file}".`)
      pictures.push(asPicture(file, drawing, cut, frame))
    }
  }
  const ids = new Set(pictures.map(({ id }) => id))
  const manifest: PictureManifest = {
    format: 1,
    scene: SCENE,
    sheets,
    pictures: pictures.sort((a, b) => a.z - b.z || (a.id < b.id ? -1 : 1)),
    people: cast.map((recipe) => personEntry(recipe, ids)),
    offices: offices.map(officeEntry),
  }
  writeFileSync(new URL('manifest.json', OUT), `${JSON.stringify(manifest, null, 1)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bakePictures()
