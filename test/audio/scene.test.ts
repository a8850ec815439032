import { describe, expect, it } from 'vitest'
import { castScene, type Scene } from '../../src/audio/scene'
import { soundFiles } from '../../src/audio/sound-files'
import { readingManner } from '../../src/audio/voice-manner'
import { type Speaker, voiceOf } from '../../src/audio/voices'
import { tunes } from '../../src/scenario/vocabulary'
import { makeFile, makeRig } from './fake-howler'

const marion: Speaker = {
  id: 'marion',
  pronouns: 'she/her',
  pitch: 'low',
  pace: 'quick',
  temperament: 'dry',
}
const ruben: Speaker = { id: 'ruben', pronouns: 'he/him', pitch: 'low', pace: 'slow', temperament: 'warm' }

function makePerson({ id, pronouns, pitch, pace, temperament }: Speaker) {
  return { id, pronouns, voice: { pitch, pace }, temperament }
}

function makeScene(place = 'hospital', name = 'Acme'): Scene {
  const manager = { ...makePerson(marion), lines: {} }
  return { company: { name, place }, manager, others: [makePerson(ruben)] }
}

/** Pitch in hertz at which a person is heard. */
function pitchOf(speaker: Speaker): number {
  const voice = voiceOf(speaker, soundFiles)
  const need = soundFiles.find(({ entry }) => entry.name === voice?.file)?.entry.need
  return need?.kind === 'voice' ? need.pitch * (voice?.rate ?? 0) : 0
}

describe('a voice', () => {
  it('rises from low to high for everybody the format can describe, whatever the pace', () => {
    for (const pronouns of ['she/her', 'he/him', 'they/them'] as const) {
      for (const pace of ['slow', 'middle', 'quick'] as const) {
        for (const temperament of ['warm', 'dry', 'sceptical', 'overworked'] as const) {
          const heard = (['low', 'middle', 'high'] as const).map((pitch) =>
            pitchOf({ id: 'x', pronouns, pitch, pace, temperament }),
          )
          expect(heard.toSorted((a, b) => a - b)).toEqual(heard)
          expect(heard[2]).toBeGreaterThan(1.1 * (heard[0] ?? 0))
        }
      }
    }
  })

  it('keeps a low woman above a low man, and lets somebody be between', () => {
    const between: Speaker = { ...ruben, pronouns: 'they/them', pitch: 'middle', pace: 'middle' }
    expect(pitchOf(ruben)).toBeLessThan(pitchOf(between))
    expect(pitchOf(between)).toBeLessThan(pitchOf(marion))
  })

  it('takes its pace from the scenario', () => {
    const at = (pace: Speaker['pace']) => voiceOf({ ...marion, pace }, soundFiles)?.rate ?? 0
    expect(at('quick') / at('slow')).toBeCloseTo(1.09 / 0.92)
  })

  it('differs a little between two people described alike', () => {
    const twin = voiceOf({ ...marion, id: 'gwen' }, soundFiles)
    expect(twin?.file).toBe(voiceOf(marion, soundFiles)?.file)
    expect(twin?.rate).not.toBe(voiceOf(marion, soundFiles)?.rate)
  })

  it('is nobody where nothing is baked', () => {
    expect(voiceOf(marion, [])).toBeNull()
  })
})

describe('a device that reads aloud', () => {
  it('reads a low man lower than a high woman, a slow one slower than a quick one, and no two alike', () => {
    const high = { ...marion, pitch: 'high' } as const
    expect(readingManner(ruben).pitch).toBeLessThan(readingManner(high).pitch - 0.3)
    expect(readingManner(ruben).rate).toBeLessThan(readingManner(marion).rate)
    expect(readingManner({ ...marion, id: 'gwen' })).not.toEqual(readingManner(marion))
  })

  it('stays within what every browser speaks', () => {
    for (const pronouns of ['she/her', 'he/him', 'they/them'] as const) {
      for (const pitch of ['low', 'middle', 'high'] as const) {
        for (const pace of ['slow', 'middle', 'quick'] as const) {
          const manner = readingManner({ ...marion, pronouns, pitch, pace })
          expect(manner.pitch).toBeGreaterThan(0.5)
          expect(manner.pitch).toBeLessThan(1.5)
          expect(Math.abs(manner.rate - 1)).toBeLessThan(0.15)
        }
      }
    }
  })
})

describe('a scene', () => {
  it('needs its room, the home, one tune, the prompts, and only the voices of those who have lines', () => {
    const { files } = castScene(makeScene(), soundFiles)
    const names = [...files]
    expect(names.filter((name) => name.startsWith('room-')).toSorted()).toEqual([
      'room-home',
      'room-hospital',
    ])
    expect(names.filter((name) => name.startsWith('hold-'))).toHaveLength(1)
    expect(names.filter((name) => name.startsWith('voice-'))).toEqual([voiceOf(marion, soundFiles)?.file])
    expect(names).toContain('effects')
    expect(names).toContain('prompt-goodbye')
  })

  it('takes each murmur from whoever is named, and the first speaker where nobody is', () => {
    const { sourceOf } = castScene(makeScene(), soundFiles)
    const name = 'murmur-bored' as const
    expect(sourceOf({ name, by: 'ruben' })).toEqual(voiceOf(ruben, soundFiles))
    expect(sourceOf({ name })).toEqual(voiceOf(marion, soundFiles))
    expect(sourceOf({ name, by: 'a stranger' })).toEqual(voiceOf(marion, soundFiles))
  })

  it('has the room of the place', () => {
    const { sourceOf } = castScene(makeScene(), soundFiles)
    expect(sourceOf({ name: 'room-tone' })?.file).toBe('room-hospital')
    expect(sourceOf({ name: 'room-tone', place: 'home' })?.file).toBe('room-home')
  })

  it('keeps the hold music of a company and knows all three tunes', () => {
    const tuneOf = (company: string) =>
      castScene(makeScene('hospital', company), soundFiles).sourceOf({ name: 'hold-music' })?.file
    expect(tuneOf('Halloway')).toBe(tuneOf('Halloway'))
    expect(new Set(Array.from({ length: 20 }, (_, i) => tuneOf(`Company ${i}`))).size).toBe(3)
  })

  it('has the hold music that its author has named, whatever the company is called', () => {
    const all = soundFiles.flatMap(({ entry: { need } }) => (need.kind === 'tune' ? [need.tune] : []))
    expect(all.toSorted()).toEqual([...tunes])
    for (const holdMusic of tunes) {
      const scene = makeScene()
      const { sourceOf } = castScene({ ...scene, company: { ...scene.company, holdMusic } }, soundFiles)
      expect(sourceOf({ name: 'hold-music' })?.file).toBe(`hold-${holdMusic}`)
    }
  })

  it('is silent where its room was never baked', () => {
    const { sourceOf } = castScene(makeScene('submarine'), soundFiles)
    expect(sourceOf({ name: 'room-tone' })).toBeNull()
  })

  it('needs only what everybody needs before there is one', () => {
    expect([...castScene(null, soundFiles).files]).toEqual(['effects'])
  })
})

describe('the audio', () => {
  const files = [
    makeFile('effects', { kind: 'always' }, ['ring', 'keyboard']),
    makeFile('room-hospital', { kind: 'room', room: 'hospital' }, ['room-tone']),
    makeFile('room-software', { kind: 'room', room: 'software' }, ['room-tone']),
    makeFile('room-home', { kind: 'room', room: 'home' }, ['room-tone']),
    makeFile('deep', { kind: 'voice', voice: 'deep', pitch: 106, manner: 'warm' }, ['murmur-bored']),
    makeFile('bright', { kind: 'voice', voice: 'bright', pitch: 163, manner: 'dry' }, ['murmur-bored']),
  ]

  async function makeScened(scene = makeScene()) {
    const rig = makeRig({ loadFiles: async () => files })
    rig.audio.setScene(scene)
    await rig.audio.unlock()
    rig.arriveAll()
    return rig
  }

  it('loads what the scene needs, and the rest when the scene changes', async () => {
    const { audio, loaded } = await makeScened()
    expect(loaded()).toEqual(['effects', 'room-hospital', 'room-home', 'bright'])
    audio.setScene(makeScene('software'))
    expect(loaded().toSorted()).toEqual(['bright', 'effects', 'room-home', 'room-software'])
    audio.setScene(null)
    expect(loaded()).toEqual(['effects'])
  })

  it('fetches an unexpected voice when it first speaks, and lets it speak if it comes in time', async () => {
    const { audio, loaded, player, pass } = await makeScened()
    audio.play({ name: 'murmur-bored', by: 'ruben' })
    expect(loaded()).toContain('deep')
    pass(600)
    player('murmur-bored', 'deep').arrive()
    expect(player('murmur-bored', 'deep').sounding).toBe(1)
  })

  it('plays a voice at its own pace', async () => {
    const { audio, player } = await makeScened()
    audio.play({ name: 'murmur-bored', by: 'marion' })
    expect(player('murmur-bored', 'bright').rate).toBe(voiceOf(marion, files)?.rate)
  })

  it('changes the room when the player goes home, and back', async () => {
    const { audio, player } = await makeScened()
    audio.play({ name: 'room-tone' })
    audio.play({ name: 'room-tone', place: 'home' })
    expect(player('room-tone', 'room-hospital').sounding).toBe(0)
    expect(player('room-tone', 'room-home')).toMatchObject({ sounding: 1, level: 1 })
    expect(player('room-tone', 'room-home').fades).toEqual([[0, 1]])
    audio.play({ name: 'room-tone', place: 'office' })
    expect(player('room-tone', 'room-hospital').sounding).toBe(1)
    expect(player('room-tone', 'room-home').sounding).toBe(0)
  })

  it('does not touch a room that stays', async () => {
    const { audio, player } = await makeScened()
    audio.play({ name: 'room-tone' })
    audio.play({ name: 'room-tone', place: 'office' })
    audio.setScene(makeScene('hospital', 'Other'))
    expect(player('room-tone', 'room-hospital')).toMatchObject({ sounding: 1, starts: 1 })
  })

  it('changes the room with the scene', async () => {
    const { audio, player } = await makeScened()
    audio.play({ name: 'room-tone' })
    audio.setScene(makeScene('software'))
    expect(player('room-tone', 'room-hospital').sounding).toBe(0)
    player('room-tone', 'room-software').arrive()
    expect(player('room-tone', 'room-software').sounding).toBe(1)
  })

  it('finds the scene that was set before sound was wanted', async () => {
    const rig = makeRig({ loadFiles: async () => files })
    rig.audio.setScene(makeScene())
    rig.audio.play({ name: 'room-tone', place: 'home' })
    await rig.audio.unlock()
    rig.arriveAll()
    expect(rig.player('room-tone', 'room-home').sounding).toBe(1)
  })
})
