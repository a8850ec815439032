import type {
  OfficePictures,
  PersonManifest,
  PersonPictures,
  Picture,
  PictureManifest,
} from '../../assets/bake/pictures-manifest'
import manifestFile from '../../assets/pictures/manifest.json'

// The type of a JSON file knows no closed words; a test holds the file against its type.
const manifest = manifestFile as unknown as PictureManifest

/** What is known of each person's pictures, to be requested for the one who is seen. */
const people = import.meta.glob<PersonManifest>('../../assets/pictures/cast/*/person.json', {
  import: 'default',
})

/** Where the sheets are served, by path in `assets/pictures/`. */
const addresses = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>(
      ['../../assets/pictures/**/*.webp', '!../../assets/pictures/cast/*/avatar-*.webp'],
      { eager: true, query: '?url', import: 'default' },
    ),
  ).map(([path, address]) => [path.replace('../../assets/pictures/', ''), address]),
)

/** All that is needed to draw one person in one office. */
export interface Cast {
  person: PersonPictures
  office: OfficePictures
  pictures: ReadonlyMap<string, Picture>
  /** Sheets to load: file and address. */
  sheets: readonly { file: string; address: string }[]
  crops: Pick<PictureManifest['scene'], 'landscape' | 'portrait'>
}

/**
 * Picks the pictures of a person and an office. An unknown office is drawn as the first one there is, which misleads
 * nobody; an unknown person rejects, because another face would.
 */
export async function castOf(look: string, place: string): Promise<Cast> {
  const load = people[`../../assets/pictures/cast/${look}/person.json`]
  if (load === undefined) throw new Error(`There are no pictures of "${look}"; the stage stays dark.`)
  const office = manifest.offices.find(({ id }) => id === place) ?? manifest.offices[0]
  if (office === undefined) throw new Error('There are no pictures of any office; the stage stays dark.')
  const { person, pictures: own } = await load()
  const pictures = [
    ...own,
    ...manifest.pictures.filter(({ role }) => role.kind === 'office' && role.office === office.id),
  ]
  const files = new Set(pictures.map(({ file }) => file))
  return {
    person,
    office,
    pictures: new Map(pictures.map((picture) => [picture.id, picture])),
    sheets: [...files].map((file) => {
      const address = addresses[file]
      if (address === undefined) throw new Error(`The sheet "${file}" is not among the pictures.`)
      return { file, address }
    }),
    crops: manifest.scene,
  }
}

/** The picture of a part of the office, in a state where it has several. */
export function partOf(cast: Cast, part: string, state?: string): Picture {
  const id = [cast.office.id, part, ...(state === undefined ? [] : [state])].join('/')
  const picture = cast.pictures.get(id)
  if (picture === undefined) throw new Error(`The office has no picture "${id}".`)
  return picture
}

/** Loads the sheets of a cast, by file; rejects with a sentence when one cannot be had. */
export async function loadSheets(cast: Cast): Promise<Map<string, HTMLImageElement>> {
  const loaded = cast.sheets.map(async ({ file, address }) => {
    const image = new Image()
    image.src = address
    try {
      await image.decode()
    } catch (cause) {
      throw new Error(`The sheet "${file}" could not be loaded.`, { cause })
    }
    return [file, image] as const
  })
  return new Map(await Promise.all(loaded))
}
