import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { soundFiles } from '../../src/audio/sound-files'
import { soundNames } from '../../src/audio/sounds'

it('has baked files for every sound in the table, and for no other', () => {
  expect(soundFiles.map(({ entry }) => entry.name)).toEqual(soundNames)
})

it('finds both formats of every sound, Ogg first because it decodes without padding', () => {
  for (const { entry, src } of soundFiles) {
    expect(src).toHaveLength(2)
    expect(src[0]).toMatch(/\.ogg/)
    expect(src[1]).toMatch(/\.mp3/)
    for (const file of entry.files) {
      expect(existsSync(fileURLToPath(new URL(`../../assets/sounds/${file}`, import.meta.url)))).toBe(true)
    }
  }
})
