import type { SoundFile } from './sound-files'
import type { SoundCue } from './sounds'
import { type ChosenVoice, pickByName, type Speaker, voiceOf } from './voices'

/** Somebody in a scenario, as its file describes people. */
interface Person {
  readonly id: string
  readonly pronouns: Speaker['pronouns']
  readonly voice: Pick<Speaker, 'pitch' | 'pace'>
  readonly temperament: Speaker['temperament']
  /** What the person thinks aloud; missing for people who are only mentioned. */
  readonly lines?: unknown
}

/** What a scenario sounds like: the part of its file that is heard. */
export interface Scene {
  readonly company: {
    /** Picks the hold music where the author has named none. */
    readonly name: string
    readonly holdMusic?: string | undefined
    /** Kind of office, for its room tone. */
    readonly place: string
  }
  /** Heard when a cue names nobody. */
  readonly manager: Person
  readonly others: readonly Person[]
}

/** Which file a cue is taken from, and how fast it is played. */
interface Source {
  readonly file: string
  readonly rate: number
}

/** The files of one scene. */
export interface Casting {
  /** Names of the files to load at once. */
  readonly files: ReadonlySet<string>
  /** Where a cue comes from; null where nothing was baked for it. */
  sourceOf(cue: SoundCue): Source | null
}

/** Chooses room tones, hold music and voices for a scene; without a scene there are only the sounds everybody needs. */
export function castScene(scene: Scene | null, files: readonly SoundFile[]): Casting {
  const rooms = new Set([scene?.company.place, 'home'])
  const tunes = files.filter(({ entry }) => entry.need.kind === 'tune')
  const tune = scene === null ? undefined : tuneOf(scene, tunes)
  const people = scene === null ? [] : [scene.manager, ...scene.others]
  const voices = new Map<string, ChosenVoice>()
  for (const { voice, ...person } of people) {
    const chosen = voiceOf({ ...person, ...voice }, files)
    if (chosen !== null) voices.set(person.id, chosen)
  }
  const narrator = voices.get(scene?.manager.id ?? '')
  const expected = new Set(
    people.filter(({ lines }) => lines !== undefined).map(({ id }) => voices.get(id)?.file),
  )

  const isNeeded = ({ entry: { name, need } }: SoundFile): boolean => {
    if (need.kind === 'always') return true
    if (scene === null) return false
    if (need.kind === 'room') return rooms.has(need.room)
    if (need.kind === 'voice') return expected.has(name)
    return need.kind === 'prompt' || name === tune?.entry.name
  }

  const bySound = new Map<string, SoundFile[]>()
  for (const file of files) {
    for (const { sound } of file.entry.takes) bySound.set(sound, [...(bySound.get(sound) ?? []), file])
  }

  return {
    files: new Set(files.filter(isNeeded).map(({ entry }) => entry.name)),
    sourceOf({ name, by, place }) {
      const found = bySound.get(name) ?? []
      const kind = found[0]?.entry.need.kind
      if (kind === 'voice') return voices.get(by ?? '') ?? narrator ?? null
      const room = place === 'home' ? 'home' : scene?.company.place
      const file = found.find(({ entry: { name: own, need } }) => {
        if (need.kind === 'room') return need.room === room
        return need.kind !== 'tune' || own === tune?.entry.name
      })
      return file === undefined ? null : { file: file.entry.name, rate: 1 }
    },
  }
}

/** The tune that the author has named, or the one that belongs to the name of the company. */
function tuneOf({ company }: Scene, tunes: readonly SoundFile[]): SoundFile | undefined {
  const named = tunes.find(({ entry: { need } }) => need.kind === 'tune' && need.tune === company.holdMusic)
  return named ?? pickByName(company.name, tunes)
}
