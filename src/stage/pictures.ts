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

/** What has been asked for, and comes: the cast, and its sheets by file; a sheet that cannot be had is told in a sentence. */
export interface Asked {
  cast: Promise<Cast>
  sheet(file: string): Promise<Blob>
}

/**
 * Asks for everything that the first picture is made of, all at once: waiting for what is known of the sheets before asking
 * for them would cost a slow line another round trip. In the office it shows the room too, at home only her photograph.
 */
export function askFor(look: string, place: string, view: 'office' | 'home'): Asked {
  const cast = castOf(look, place)
  const sheet = makeSheets()
  const needed =
    view === 'home' ? [`cast/${look}/faces`, `cast/${look}/poses`] : [`cast/${look}/`, `office/${place}/`]
  const files = Object.keys(addresses).filter((file) => needed.some((start) => file.startsWith(start)))
  // They are waited for later, and what has failed until then is told to whoever does.
  void Promise.allSettled([cast, ...files.map(sheet)])
  return { cast, sheet }
}

/** All that is needed to draw one person in one office. */
export interface Cast {
  person: PersonPictures
  office: OfficePictures
  pictures: ReadonlyMap<string, Picture>
  /** Files of the sheets they are on. */
  sheets: readonly string[]
  crops: Pick<PictureManifest['scene'], 'landscape' | 'portrait'>
}

/**
 * Picks the pictures of a person and an office. An unknown office is drawn as the first one there is, which misleads
 * nobody; an unknown person rejects, because another face would.
 */
export async function castOf(look: string, place: string): Promise<Cast> {
  const open = people[`../../assets/pictures/cast/${look}/person.json`]
  if (open === undefined) throw new Error(`There are no pictures of "${look}"; the stage stays dark.`)
  const [manifest, { person, pictures: own }] = await Promise.all([loadManifest(), open()])
  const office = manifest.offices.find(({ id }) => id === place) ?? manifest.offices[0]
  if (office === undefined) throw new Error('There are no pictures of any office; the stage stays dark.')
  const pictures = [
    ...own,
    ...manifest.pictures.filter(({ role }) => role.kind === 'office' && role.office === office.id),
  ]
  const files = new Set(pictures.map(({ file }) => file))
  return {
    person,
    office,
    pictures: new Map(pictures.map((picture) => [picture.id, picture])),
    sheets: [...files],
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

/** Where a sheet is served, or undefined where there is no such file. */
export const addressOf = (file: string): string | undefined => addresses[file]

/** Loads sheets by file, each once; they stay packed, for a browser that loses what it has unpacked. */
function makeSheets() {
  const loading = new Map<string, Promise<Blob>>()
  return (file: string): Promise<Blob> => {
    const known = loading.get(file)
    if (known !== undefined) return known
    const sheet = loadSheet(file)
    loading.set(file, sheet)
    return sheet
  }
}

/** Loads a sheet; rejects with a sentence when it cannot be had. */
async function loadSheet(file: string): Promise<Blob> {
  const address = addressOf(file)
  if (address === undefined) throw new Error(`The sheet "${file}" is not among the pictures.`)
  try {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`The server says ${answer.status}.`)
    return await answer.blob()
  } catch (cause) {
    throw new Error(`The sheet "${file}" could not be loaded.`, { cause })
  }
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
