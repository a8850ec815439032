import { describe, expect, it } from 'vitest'
import { autosave, conditionOf, defaultSettings, makeSession, makeVault, type Vault } from '../../src/session'
import { makeTransfer, type Transfer } from '../../src/session/transfer'
import { makeChoice, makeSmall } from '../support/scenario'
import { type FakeStorage, makeFakeStorage, quotaError } from '../support/storage'

const hash = '0123456789abcdef'
const otherHash = 'fedcba9876543210'

function open(storage: FakeStorage | null = makeFakeStorage()): Vault & Transfer {
  let time = 1000
  const now = () => time++
  const vault = makeVault({ storage, now })
  return { ...vault, ...makeTransfer(vault, now) }
}

const place = { scenario: 'small', hash, seed: 7, day: 0, where: 'At your desk', ended: false }
const keep = (vault: Vault, ...log: string[]) => vault.keep({ ...place, log })
const quarantine = (storage: FakeStorage) =>
  [...storage.items].filter(([key]) => key.startsWith('callback/quarantine/'))
const slots = (storage: FakeStorage) => [...storage.items.keys()].filter((key) => key.includes('/save/'))

const finished = {
  state: 'moved',
  ending: 'moved-on',
  headline: 'Elsewhere',
  perception: 'no-follow-up',
  variant: 'busy',
} as const
const attempt = { hash, seed: 7, log: ['move-on'] }

describe('keeping plays', () => {
  it('resumes the newest one', () => {
    const storage = makeFakeStorage()
    keep(open(storage), 'note')
    keep(open(storage), 'note', 'wait')
    expect(open(storage).resume(makeSmall(), hash)).toEqual({
      seed: 7,
      log: ['note', 'wait'],
      fitted: 2,
      kept: 2,
      changed: false,
      again: null,
    })
  })

  it('has nothing to resume where nothing was kept', () => {
    expect(open().resume(makeSmall(), hash)).toBeNull()
  })

  it('keeps the last three of a scenario and no more', () => {
    const storage = makeFakeStorage()
    const vault = open(storage)
    for (const count of [1, 2, 3, 4, 5]) keep(vault, ...Array<string>(count).fill('wait'))
    expect(slots(storage)).toHaveLength(3)
    const kept = JSON.parse(vault.exportAll()) as { saves: { log: string[] }[] }
    expect(kept.saves.map((save) => save.log.length)).toEqual([5, 4, 3])
  })

  it('lists the newest of each scenario with where it stands', () => {
    const vault = open()
    vault.keep({ ...place, log: ['note'], day: 0, where: 'Before' })
    vault.keep({ ...place, log: ['note', 'wait'], day: 3, where: 'After' })
    vault.keep({ ...place, scenario: 'other', log: [], where: 'Elsewhere' })
    expect(vault.saves().map(({ scenario, day, where }) => [scenario, day, where])).toEqual([
      ['other', 0, 'Elsewhere'],
      ['small', 3, 'After'],
    ])
  })

  it('goes by the order of keeping where the clock goes back', () => {
    const storage = makeFakeStorage()
    makeVault({ storage, now: () => 5000 }).keep({ ...place, log: ['note'] })
    makeVault({ storage, now: () => 1 }).keep({ ...place, log: ['note', 'wait'] })
    expect(open(storage).resume(makeSmall(), hash)?.log).toEqual(['note', 'wait'])
  })
})

describe('resuming a play whose scenario has changed', () => {
  const vault = open()
  keep(vault, 'note', 'wait', 'ask', 'wait')

  it('goes as far as the log still fits and says so', () => {
    const changed = makeSmall({ choices: [makeChoice('note', { purpose: 'thank-you' }), makeChoice('call')] })
    expect(vault.resume(changed, otherHash)).toEqual({
      seed: 7,
      log: ['note', 'wait'],
      fitted: 2,
      kept: 4,
      changed: true,
      again: null,
    })
  })

  it('loses nothing where the log still fits', () => {
    expect(vault.resume(makeSmall(), otherHash)).toMatchObject({ fitted: 4, kept: 4, changed: true })
  })

  it('begins anew where not even the first input fits', () => {
    const changed = makeSmall({ choices: [makeChoice('call'), makeChoice('write')] })
    expect(vault.resume(changed, otherHash)).toMatchObject({ log: [], fitted: 0, kept: 4 })
  })
})

describe('what cannot be read', () => {
  it.each([
    ['truncated JSON', (text: string) => text.slice(0, -9)],
    ['a newer version', (text: string) => text.replace('"version":1', '"version":2')],
    ['a log of numbers', (text: string) => text.replace('"note"', '7')],
    ['a log that is a text', (text: string) => text.replace('["note"]', '"note"')],
    ['a seed that is a text', (text: string) => text.replace('"seed":7', '"seed":"7"')],
    ['a day below zero', (text: string) => text.replace('"day":0', '"day":-1')],
    ['no hash', (text: string) => text.replace('"hash"', '"hsh"')],
    ['the play of another scenario', (text: string) => text.replace('"small"', '"other"')],
    ['nothing but null', () => 'null'],
    ['an empty text', () => ''],
  ])('is set aside byte by byte and told: %s', (_, damage) => {
    const storage = makeFakeStorage()
    keep(open(storage), 'note')
    const [key = ''] = slots(storage)
    const damaged = damage(storage.items.get(key) ?? '')
    expect(damaged).not.toBe(storage.items.get(key))
    storage.items.set(key, damaged)
    const vault = open(storage)
    expect(vault.resume(makeSmall(), hash)).toBeNull()
    expect(quarantine(storage)).toEqual([['callback/quarantine/1/save/small/0', damaged]])
    expect(storage.items.has(key)).toBe(false)
    expect(vault.status.getState().quarantined).toBe(1)
    expect(conditionOf(vault.status.getState())).toBe('damaged')
  })

  it('gives way to the save before it', () => {
    const storage = makeFakeStorage()
    const vault = open(storage)
    keep(vault, 'note')
    keep(vault, 'note', 'wait')
    storage.items.set('callback/save/small/1', '{"version":1,')
    expect(vault.resume(makeSmall(), hash)?.log).toEqual(['note'])
  })

  it('never loses the first bytes to the second', () => {
    const storage = makeFakeStorage({ 'callback/settings': 'one' })
    const vault = open(storage)
    vault.settings()
    storage.items.set('callback/settings', 'two')
    vault.settings()
    expect(quarantine(storage).map(([, bytes]) => bytes)).toEqual(['one', 'two'])
    expect(vault.status.getState().quarantined).toBe(2)
  })

  it('stays where it is when it cannot be set aside, and is not written over', () => {
    const storage = makeFakeStorage({ 'callback/settings': 'x'.repeat(100) })
    storage.room = 150
    const vault = open(storage)
    expect(vault.keepSettings({ ...defaultSettings, muted: true })).toBe(false)
    expect(storage.items.get('callback/settings')).toBe('x'.repeat(100))
    expect(vault.status.getState()).toMatchObject({ storage: 'full', quarantined: 0 })
  })

  it('does not keep a play from being saved beside it', () => {
    const storage = makeFakeStorage({ 'callback/save/small/0': '!'.repeat(2000) })
    storage.room = 3500
    const vault = open(storage)
    expect(keep(vault, 'note')).toBe(true)
    expect(storage.items.get('callback/save/small/0')).toBe('!'.repeat(2000))
    expect(vault.resume(makeSmall(), hash)?.log).toEqual(['note'])
  })

  it('is read as far as it goes in settings, with a copy of the rest', () => {
    const damaged = JSON.stringify({ ...defaultSettings, muted: true, speed: 'fast' })
    const storage = makeFakeStorage({ 'callback/settings': damaged })
    const vault = open(storage)
    expect(vault.settings()).toEqual({ ...defaultSettings, muted: true })
    expect(vault.settings()).toEqual({ ...defaultSettings, muted: true })
    expect(quarantine(storage)).toEqual([['callback/quarantine/1/settings', damaged]])
  })

  it('is read as far as it goes in progress, with a copy of the rest', () => {
    const storage = makeFakeStorage()
    open(storage).finish('small', finished, attempt)
    const key = 'callback/progress/small'
    const damaged = (storage.items.get(key) ?? '').replace('"seed":7', '"seed":null')
    storage.items.set(key, damaged)
    const { first, finished: count, plays } = open(storage).progress('small')
    expect({ first, count, endings: plays.map((one) => one.ending) }).toEqual({
      first: null,
      count: 1,
      endings: ['moved-on'],
    })
    expect(quarantine(storage)[0]?.[1]).toBe(damaged)
  })
})

describe('settings', () => {
  it('are the defaults at first', () => {
    expect(open().settings()).toEqual(defaultSettings)
  })

  it('are kept apart from plays and progress', () => {
    const storage = makeFakeStorage()
    const vault = open(storage)
    vault.keepSettings({ ...defaultSettings, theme: 'dark' })
    keep(vault, 'note')
    vault.finish('small', finished, attempt)
    storage.items.delete('callback/save/small/0')
    storage.items.delete('callback/progress/small')
    expect(open(storage).settings()).toEqual({ ...defaultSettings, theme: 'dark' })
  })
})

describe('progress', () => {
  it('is none at first', () => {
    expect(open().progress('small')).toEqual({
      version: 1,
      scenario: 'small',
      finished: 0,
      plays: [],
      retried: [],
      first: null,
    })
  })

  it('counts every finished play and holds on to the first attempt', () => {
    const storage = makeFakeStorage()
    open(storage).finish('small', finished, attempt)
    open(storage).finish(
      'small',
      { ...finished, state: 'late', ending: 'time-up' },
      { ...attempt, log: ['wait'] },
    )
    const progress = open(storage).progress('small')
    expect(progress.finished).toBe(2)
    expect(progress.plays.map((play) => play.ending)).toEqual(['moved-on', 'time-up'])
    expect(progress.first).toEqual(attempt)
  })

  it('drops old plays but neither an ending nor the count', () => {
    const vault = open()
    vault.finish('small', { ...finished, state: 'rare', ending: 'offer' }, attempt)
    for (let play = 0; play < 80; play++) vault.finish('small', finished, attempt)
    const progress = vault.progress('small')
    expect(progress.finished).toBe(81)
    expect(progress.plays).toHaveLength(60)
    expect(progress.plays[0]?.ending).toBe('offer')
  })

  it('is taken along for all scenarios', () => {
    const vault = open()
    vault.finish('small', finished, attempt)
    vault.finish('other', finished, attempt)
    const { progress } = JSON.parse(vault.exportAll()) as { progress: { scenario: string }[] }
    expect(progress.map((one) => one.scenario)).toEqual(['other', 'small'])
  })
})

describe('a storage that fails', () => {
  /** Uses everything there is; nothing may throw. */
  function useEverything(vault: Vault & Transfer): void {
    vault.settings()
    vault.keepSettings(defaultSettings)
    keep(vault, 'note')
    vault.saves()
    vault.resume(makeSmall(), hash)
    vault.progress('small')
    vault.finish('small', finished, attempt)
    vault.importAll(vault.exportAll())
    vault.backup()
    vault.deleteAll()
    vault.takeOver()
    vault.close()
  }

  it('is told from the beginning where there is none', () => {
    const vault = open(null)
    expect(() => useEverything(vault)).not.toThrow()
    expect(vault.status.getState().storage).toBe('gone')
    expect(vault.settings()).toEqual(defaultSettings)
    expect(keep(vault, 'note')).toBe(false)
  })

  it.each(['failReading', 'failWriting'] as const)('is told and never throws: %s', (how) => {
    const storage = makeFakeStorage()
    storage[how] = new Error('the storage is not allowed')
    const vault = open(storage)
    expect(() => useEverything(vault)).not.toThrow()
    expect(conditionOf(vault.status.getState())).toBe('unavailable')
  })

  it('is told where there is no room, and told again when there is', () => {
    const storage = makeFakeStorage()
    const vault = open(storage)
    const heard: string[] = []
    vault.status.subscribe((status) => heard.push(status.storage))
    storage.failWriting = quotaError()
    expect(keep(vault, 'note')).toBe(false)
    expect(keep(vault, 'note')).toBe(false)
    storage.failWriting = null
    expect(keep(vault, 'note')).toBe(true)
    expect(heard).toEqual(['full', 'ok'])
  })

  it('keeps the last good save where there is no room for the next', () => {
    const storage = makeFakeStorage()
    const vault = open(storage)
    keep(vault, 'note')
    keep(vault, 'note', 'wait')
    storage.room = 0
    expect(keep(vault, 'note', 'wait', 'ask')).toBe(false)
    expect(vault.resume(makeSmall(), hash)?.log).toEqual(['note', 'wait'])
  })

  it('is told where it keeps nothing without saying so', () => {
    const storage = makeFakeStorage()
    storage.setItem = () => {}
    const vault = open(storage)
    expect(keep(vault, 'note')).toBe(false)
    expect(vault.status.getState().storage).toBe('gone')
  })
})

describe('deleting everything', () => {
  it('leaves nothing but what other programs keep', () => {
    const storage = makeFakeStorage({ 'somebody-else': 'theirs', 'callback/settings': 'unreadable' })
    const vault = open(storage)
    vault.settings()
    keep(vault, 'note')
    vault.deleteAll()
    expect([...storage.items]).toEqual([['somebody-else', 'theirs']])
    expect(vault.status.getState().quarantined).toBe(0)
  })
})

describe('saving by itself', () => {
  function begin(storage: FakeStorage, log: string[] = []) {
    const scenario = makeSmall()
    const vault = open(storage)
    const session = makeSession({ scenario, seed: 7, log })
    const stop = autosave(session, { vault, hash, whereOf: ({ position }) => `Day ${position.day}` })
    return { scenario, vault, session, stop }
  }

  it('keeps the play after every input', () => {
    const storage = makeFakeStorage()
    const { session, scenario } = begin(storage)
    session.choose('note')
    session.choose('wait')
    expect(open(storage).resume(scenario, hash)?.log).toEqual(['note', 'wait'])
    expect(open(storage).saves()[0]).toMatchObject({ where: 'Day 3', day: 3, ended: false, seed: 7 })
  })

  it('keeps where the player went back to', () => {
    const storage = makeFakeStorage()
    const { session, scenario } = begin(storage, ['note', 'wait'])
    session.rewind(1)
    expect(open(storage).resume(scenario, hash)?.log).toEqual(['note'])
  })

  it('counts a play once, when it ends', () => {
    const storage = makeFakeStorage()
    const { session } = begin(storage, ['note'])
    session.choose('move-on')
    const { finished: count, plays, first } = open(storage).progress('small')
    expect(count).toBe(1)
    expect(plays[0]).toMatchObject({
      state: 'moved',
      ending: 'moved-on',
      headline: 'Elsewhere',
      variant: 'busy',
    })
    expect(first).toEqual({ hash, seed: 7, log: ['note', 'move-on'] })
    expect(open(storage).saves()[0]?.ended).toBe(true)
    begin(storage, ['note', 'move-on'])
    expect(open(storage).progress('small').finished).toBe(1)
  })

  it('stops when it is told to', () => {
    const storage = makeFakeStorage()
    const { session, stop } = begin(storage)
    stop()
    session.choose('note')
    expect(slots(storage)).toEqual([])
  })

  it('lets the play go on where nothing can be kept', () => {
    const storage = makeFakeStorage()
    storage.failWriting = quotaError()
    const { session, vault } = begin(storage)
    session.choose('note')
    session.choose('move-on')
    expect(session.store.getState().position.state).toBe('moved')
    expect(conditionOf(vault.status.getState())).toBe('full')
  })
})
