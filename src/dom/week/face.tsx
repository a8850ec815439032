import { useEffect, useState } from 'preact/hooks'
import type { PersonManifest, Picture } from '../../../assets/bake/pictures-manifest'
import type { Mood } from '../../engine'

const people = import.meta.glob<PersonManifest>('../../../assets/pictures/cast/*/person.json', {
  import: 'default',
})

const addresses = import.meta.glob<string>('../../../assets/pictures/cast/*/{faces,poses}.webp', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** The manager as the stage draws them, small and cut out of the same sheets; nothing where there is no picture. */
export function Face({ look, mood }: { look: string; mood: Mood }) {
  const manifest = usePerson(look)
  if (manifest === null) return null
  const { person, pictures } = manifest
  const picturesOf = (ids: readonly string[]): Picture[] => pictures.filter(({ id }) => ids.includes(id))
  const head = picturesOf([...person.head, person.faces[mood].still])
  const body = picturesOf(person.poses.idle.pictures)
  const all = [...body, ...head].sort((a, b) => a.z - b.z)
  const skull = head[0]
  if (skull === undefined) return null
  const origin = { x: skull.x + skull.width / 2, y: skull.y - 8 }
  return (
    <div class="face">
      {all.map((picture) => (
        <span key={picture.id} style={spriteOf(manifest, picture, origin)} />
      ))}
    </div>
  )
}

/** What is known of a person's pictures, once it is there. */
function usePerson(look: string): PersonManifest | null {
  const [manifest, setManifest] = useState<PersonManifest | null>(null)
  useEffect(() => {
    const load = people[`../../../assets/pictures/cast/${look}/person.json`]
    // Without a picture the words tell enough; there is nothing to say about it.
    load?.().then(setManifest, () => setManifest(null))
  }, [look])
  return manifest
}

/** Places a drawing by the scene's units, which the style sheet gives a length. */
function spriteOf(
  { sheets }: PersonManifest,
  { file, frame, scale, x, y, width, height }: Picture,
  origin: { x: number; y: number },
) {
  const sheet = sheets.find((one) => one.file === file)
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
