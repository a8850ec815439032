import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { soundFiles } from '../../src/audio/sound-files'
import { soundNames, sounds } from '../../src/audio/sounds'

it('has a baked take for every sound in the table, and for no other', () => {
  const baked = new Set(soundFiles.flatMap(({ entry }) => entry.takes.map(({ sound }) => sound)))
  expect([...baked].toSorted()).toEqual(soundNames.toSorted())
})

it('finds both formats of what is synthesised, Ogg first because it decodes without padding', () => {
  for (const { entry, src } of soundFiles) {
    for (const file of entry.files) {
      expect(existsSync(fileURLToPath(new URL(`../../assets/sounds/${file}`, import.meta.url)))).toBe(true)
    }
    if (entry.need.kind === 'prompt') continue
    expect(src).toHaveLength(2)
    expect(src[0]).toMatch(/\.ogg/)
    expect(src[1]).toMatch(/\.mp3/)
  }
})

it('steps everything that goes on back behind a voice, and no voice', () => {
  const loops = soundNames.filter((name) => sounds[name].loop)
  const voices = soundNames.filter((name) => sounds[name].bus === 'voice')
  expect(loops.filter((name) => !sounds[name].ducks)).toEqual([])
  expect(voices.filter((name) => sounds[name].ducks)).toEqual([])
})
