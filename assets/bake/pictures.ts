import { readdirSync, rmSync } from 'node:fs'
import { type CastRecipe, readCast } from './cast-recipe'
import { type Office, offices } from './office'
import { asLines, OUT, readManifest, writeOut } from './pictures-files'
import type { OfficePictures, PictureManifest } from './pictures-manifest'
import { bakePerson } from './pictures-people'
import { bakeSheet, type Drawing, inOrder, SCENE } from './pictures-scene'

const officeId = (office: Office, part: string, state?: string) =>
  `${office.id}/${part}${state === undefined ? '' : `/${state}`}`

const officeSheets = (office: Office): Map<string, Drawing[]> => {
  const drawings = office.drawings.map(({ part, state, z, svg, pivot }): Drawing => {
    const role = {
      kind: 'office' as const,
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

const officeEntry = (office: Office): OfficePictures => ({
  id: office.id,
  ...office.places,
  fixed: office.drawings.filter(office.isFixed).map(({ part, state }) => officeId(office, part, state)),
})

const peopleOf = (cast: readonly CastRecipe[]): PictureManifest['people'] =>
  cast.map(({ id, name, role }) => ({ id, name, role }))

/** Bakes every office anew, and the manifest's part of them. */
const bakeOffices = async (): Promise<void> => {
  const all = offices()
  rmSync(new URL('office/', OUT), { recursive: true, force: true })
  const sheets = []
  for (const office of all)
    for (const [file, drawings] of officeSheets(office)) sheets.push(await bakeSheet(file, drawings))
  for (const { file, bytes } of sheets) writeOut(file, bytes)
  const manifest: PictureManifest = {
    format: 1,
    scene: SCENE,
    sheets: sheets.map(({ file, width, height }) => ({ file, width, height })),
    pictures: inOrder(sheets.flatMap(({ pictures }) => pictures)),
    people: peopleOf(readCast()),
    offices: all.map(officeEntry),
  }
  writeOut('manifest.json', asLines(manifest))
}

/** Bakes the people called, or the whole cast, and the manifest's list of them; throws when somebody is unknown. */
const bakeCast = async (ids: readonly string[]): Promise<void> => {
  const cast = readCast()
  const unknown = ids.filter((id) => !cast.some((recipe) => recipe.id === id))
  if (unknown.length > 0) throw new Error(`There is no recipe "assets/cast/${unknown[0]}.json" to bake.`)
  for (const recipe of cast) if (ids.length === 0 || ids.includes(recipe.id)) await bakePerson(recipe)
  for (const folder of readdirSync(new URL('cast/', OUT)))
    if (!cast.some(({ id }) => id === folder))
      rmSync(new URL(`cast/${folder}/`, OUT), { recursive: true, force: true })
  const manifest = readManifest()
  writeOut('manifest.json', asLines({ ...manifest, people: peopleOf(cast) }))
}

/**
 * Writes `assets/pictures/`, whole or in part: `cast` bakes everybody, `cast marion-keller` one person, `office` the
 * offices. What is not baked stays as it is.
 */
export const bakePictures = async ([part, ...ids]: readonly string[]): Promise<void> => {
  if (part !== undefined && part !== 'cast' && part !== 'office')
    throw new Error(`There are no pictures called "${part}"; use "cast", "office" or neither.`)
  if (part !== 'cast') await bakeOffices()
  if (part !== 'office') await bakeCast(ids)
}
