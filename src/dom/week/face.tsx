import type { Mood } from '../../engine'
import type { Picture, PictureManifest } from '../../../assets/bake/pictures-manifest'
import manifestFile from '../../../assets/pictures/manifest.json'

// The type of a JSON file knows no closed words; a test holds the file against its type.
const manifest = manifestFile as unknown as PictureManifest

const addresses = import.meta.glob<string>('../../../assets/pictures/cast/*/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** The manager as the stage draws them, small and cut out of the same sheets; nothing where there is no picture. */
export function Face({ look, mood }: { look: string; mood: Mood }) {
  const person = manifest.people.find(({ id }) => id === look)
  if (person === undefined) return null
  const head = picturesOf([...person.head, person.faces[mood].still])
  const body = picturesOf(person.poses.idle.pictures)
  const all = [...body, ...head].sort((a, b) => a.z - b.z)
  const skull = head[0]
  if (skull === undefined) return null
  const origin = { x: skull.x + skull.width / 2, y: skull.y - 8 }
  return (
    <div class="face">
      {all.map((picture) => (
        <span key={picture.id} style={spriteOf(picture, origin)} />
      ))}
    </div>
  )
}

const picturesOf = (ids: readonly string[]): Picture[] =>
  manifest.pictures.filter(({ id }) => ids.includes(id))

/** Places a drawing by the scene's units, which the style sheet gives a length. */
function spriteOf({ file, frame, scale, x, y, width, height }: Picture, origin: { x: number; y: number }) {
  const sheet = manifest.sheets.find((one) => one.file === file)
  const units = (value: number) => `calc(var(--unit) * ${value})`
  return {
    left: `calc(50% + ${units(x - origin.x)})`,
    top: units(y - origin.y),
    width: units(width),
    height: units(height),
    backgroundImage: `url("${addresses[`../../../assets/pictures/${file}`] ?? ''}")`,
    backgroundSize: `${units((sheet?.width ?? 0) / scale)} ${units((sheet?.height ?? 0) / scale)}`,
    backgroundPosition: `${units(-frame.x / scale)} ${units(-frame.y / scale)}`,
  }
}
