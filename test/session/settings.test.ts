import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/session'
import { readSettings } from '../../src/session/settings'

describe('reading settings', () => {
  it('takes whole settings as they are', () => {
    const settings = { ...defaultSettings, voice: 0, speed: 'instant', theme: 'dark', word: 'alarming' }
    expect(readSettings(settings)).toEqual({ value: settings, isWhole: true })
  })

  it.each([
    ['voice', 1.5],
    ['effects', -0.1],
    ['music', '1'],
    ['music', null],
    ['muted', 'yes'],
    ['readAloud', 'yes'],
    ['readVoice', 7],
    ['captions', 1],
    ['textSize', 'huge'],
    ['motion', true],
    ['speed', 3],
    ['speed', '1'],
    ['theme', ['dark']],
    ['coaching', ''],
    ['numberKeys', null],
    ['word', 'psycho'],
    ['stage', {}],
  ] as const)('puts the default in the place of %s %j and keeps the others', (name, bad) => {
    const other = name === 'muted' ? { stage: false } : { muted: true }
    const { value, isWhole } = readSettings({ ...defaultSettings, ...other, [name]: bad })
    expect(value).toEqual({ ...defaultSettings, ...other, [name]: defaultSettings[name] })
    expect(isWhole).toBe(false)
  })

  it('fills in what an older version did not know', () => {
    expect(readSettings({ muted: true })).toEqual({
      value: { ...defaultSettings, muted: true },
      isWhole: true,
    })
  })

  it.each([null, 7, 'dark', [], [defaultSettings]])('takes nothing from %j', (value) => {
    expect(readSettings(value)).toEqual({ value: defaultSettings, isWhole: false })
  })

  it('takes nothing from a prototype', () => {
    expect(readSettings(JSON.parse('{"__proto__":{"muted":true}}')).value.muted).toBe(false)
    expect(readSettings(Object.create({ muted: true })).value.muted).toBe(false)
  })
})
