import type {
  OfficePictures,
  PersonManifest,
  PersonPictures,
  Picture,
  PictureManifest,
} from '../../assets/bake/pictures-manifest'

/** What is known of the offices' pictures; data, requested when a stage is raised. */
async function loadManifest(): Promise<PictureManifest> {
  const { default: file } = await import('../../assets/pictures/manifest.json')
  // The type of a JSON file knows no closed words; a test holds the file against its type.
  return file as unknown as PictureManifest
}

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

/** Where round portraits are served, by look. */
const portraitsByLook = new Map(
  Object.entries(
    import.meta.glob<string>('../../assets/pictures/cast/*/avatar-smiling.webp', {
      eager: true,
      query: '?url',
      import: 'default',
    }),
  ).map(([path, address]) => [path.split('/').at(-2) as string, address]),
)

/** What has been loaded: sheets by file, portraits by id of the person. */
export interface Loaded {
  sheets: ReadonlyMap<string, HTMLImageElement>
  portraits: ReadonlyMap<string, HTMLImageElement>
}

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
  const open = people[`../../assets/pictures/cast/${look}/person.json`]
  if (open === undefined) throw new Error(`There are no pictures of "${look}"; the stage stays dark.`)
  const manifest = await loadManifest()
  const office = manifest.offices.find(({ id }) => id === place) ?? manifest.offices[0]
  if (office === undefined) throw new Error('There are no pictures of any office; the stage stays dark.')
  const { person, pictures: own } = await open()
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

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

/** Loads the sheets of a cast, by file; rejects with a sentence when one cannot be had. */
export async function loadSheets(cast: Cast): Promise<Map<string, HTMLImageElement>> {
  const loaded = cast.sheets.map(async ({ file, address }) => {
    try {
      return [file, await load(address)] as const
    } catch (cause) {
      throw new Error(`The sheet "${file}" could not be loaded.`, { cause })
    }
  })
  return new Map(await Promise.all(loaded))
}

/**
 * Loads the round portraits of people, given as look by id. Whoever has no look of that name, or whose picture cannot be
 * had, is left out: the stage draws somebody without a face instead, which misleads nobody.
 */
export async function loadPortraits(
  looks: ReadonlyMap<string, string>,
): Promise<Map<string, HTMLImageElement>> {
  const loaded = await Promise.allSettled(
    [...looks].flatMap(([person, look]) => {
      const address = portraitsByLook.get(look)
      return address === undefined ? [] : [load(address).then((image) => [person, image] as const)]
    }),
  )
  return new Map(loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
}
