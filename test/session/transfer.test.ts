import { describe, expect, it } from 'vitest'
import { defaultSettings, makeVault, type Vault } from '../../src/session'
import { makeTransfer, type Transfer } from '../../src/session/transfer'
import { makeSmall } from '../support/scenario'
import { type FakeStorage, makeFakeStorage } from '../support/storage'

const hash = '0123456789abcdef'
function open(storage: FakeStorage): Vault & Transfer {
  const vault = makeVault({ storage, now: () => 1000 })
  return { ...vault, ...makeTransfer(vault, () => 1000) }
}

/** A storage with settings, a play and progress in it. */
function makeFull(log = ['note']): FakeStorage {
  const storage = makeFakeStorage()
  const vault = open(storage)
  vault.keepSettings({ ...defaultSettings, theme: 'dark' })
  vault.keep({ scenario: 'small', hash, seed: 7, log, day: 0, where: 'Desk', ended: false })
  const play = {
    state: 'moved',
    ending: 'moved-on',
    headline: 'Elsewhere',
    perception: 'assertive/stalker',
    variant: 'busy',
  } as const
  vault.finish('small', play, { hash, seed: 7, log: ['move-on'] })
  return storage
}

const contents = (storage: FakeStorage) =>
  JSON.stringify([...storage.items].sort(([a], [b]) => (a < b ? -1 : 1)))

describe('export and import', () => {
  it('carry everything to another device', () => {
    const text = open(makeFull()).exportAll()
    const there = open(makeFakeStorage())
    expect(there.importAll(text)).toEqual({ ok: true })
    expect(there.settings().theme).toBe('dark')
    expect(there.resume(makeSmall(), hash)?.log).toEqual(['note'])
    expect(there.progress('small')).toEqual(open(makeFull()).progress('small'))
    expect(there.exportAll()).toBe(text)
  })

  it('carry the default settings nowhere where none were kept', () => {
    expect(JSON.parse(open(makeFakeStorage()).exportAll())).toMatchObject({
      settings: null,
      saves: [],
      progress: [],
    })
  })

  it('put what was here into a backup that can be imported again', () => {
    const storage = makeFull(['note', 'wait'])
    const before = open(storage).exportAll()
    expect(open(storage).importAll(open(makeFakeStorage()).exportAll())).toEqual({ ok: true })
    const vault = open(storage)
    expect(vault.saves()).toEqual([])
    expect(vault.backup()).toBe(before)
    expect(vault.importAll(vault.backup() ?? '')).toEqual({ ok: true })
    expect(vault.resume(makeSmall(), hash)?.log).toEqual(['note', 'wait'])
  })

  it('keep the last three backups', () => {
    const storage = makeFull()
    const text = open(storage).exportAll()
    for (let time = 0; time < 5; time++) open(storage).importAll(text)
    const backups = [...storage.items.keys()].filter((key) => key.startsWith('callback/backup/'))
    expect(backups).toEqual(['callback/backup/3', 'callback/backup/4', 'callback/backup/5'])
  })

  it('set aside what cannot be read here before it is replaced', () => {
    const storage = makeFull()
    storage.items.set('callback/save/small/0', 'unreadable')
    open(storage).importAll(open(makeFull(['ask'])).exportAll())
    expect(storage.items.get('callback/quarantine/1/save/small/0')).toBe('unreadable')
    expect(open(storage).resume(makeSmall(), hash)?.log).toEqual(['ask'])
  })

  const good = open(makeFull()).exportAll()
  it.each([
    ['half a file', good.slice(0, 300), 'not complete JSON'],
    ['an empty file', '', 'not complete JSON'],
    ['a foreign file', '{"version":1}', 'not an export of this game'],
    ['a list', '[]', 'not an export of this game'],
    ['a newer file', good.replace('"version": 1', '"version": 2'), 'newer version'],
    ['a version of 0', good.replace('"version": 1', '"version": 0'), '"version"'],
    ['a bad setting', good.replace('"dark"', '"black"'), '"settings"'],
    ['a bad play', good.replace('"moved-on"', '"moved-off"'), '"progress/0"'],
    ['a bad perception', good.replace('"assertive/stalker"', '"stalker/assertive"'), '"progress/0"'],
    ['a bad save', good.replace('"where": "Desk"', '"where": 7'), '"saves/0"'],
    ['no saves', good.replace('"saves"', '"safes"'), '"saves"'],
    ['a prototype for a part', good.replace('"settings"', '"__proto__"'), '"settings"'],
    ['a list that nests without end', '['.repeat(100_000), 'not complete JSON'],
    ['too much', `"${'x'.repeat(20_000_000)}"`, 'too large'],
  ])('refuse %s in a sentence and change nothing', (_, text, says) => {
    const storage = makeFull(['note', 'wait'])
    const before = contents(storage)
    const result = open(storage).importAll(text)
    expect(result).toMatchObject({ ok: false })
    expect(result.ok ? '' : result.problem).toContain(says)
    expect(contents(storage)).toBe(before)
  })

  it('refuse to begin where there is no room for the backup', () => {
    const storage = makeFull()
    const before = contents(storage)
    storage.room = before.length
    expect(open(storage).importAll(good)).toMatchObject({ ok: false })
    expect(contents(storage)).toBe(before)
  })

  it('put everything back where there is no room for the new', () => {
    const storage = makeFull()
    const size = [...storage.items].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
    const backup = open(storage).exportAll()
    storage.room = size + backup.length + 'callback/backup/1'.length + 50
    const long = open(makeFull(Array<string>(1500).fill('wait'))).exportAll()
    const result = open(storage).importAll(long)
    expect(result.ok ? '' : result.problem).toContain('put back')
    storage.room = Number.POSITIVE_INFINITY
    expect(open(storage).exportAll()).toBe(backup)
  })

  it('do nothing in a tab that another one has taken over from', () => {
    const storage = makeFull()
    const older = makeVault({ storage, now: () => 1, owner: 'a' })
    makeVault({ storage, now: () => 1, owner: 'b' })
    const before = contents(storage)
    const result = makeTransfer(older, () => 1).importAll(good)
    expect(result.ok ? '' : result.problem).toContain('Another tab goes on')
    expect(contents(storage)).toBe(before)
    older.takeOver()
    expect(makeTransfer(older, () => 1).importAll(good)).toEqual({ ok: true })
  })

  it('say that nothing is kept where there is no storage', () => {
    const vault = makeVault({ storage: null, now: () => 1 })
    const result = makeTransfer(vault, () => 1).importAll(good)
    expect(result.ok ? '' : result.problem).toContain('keeps nothing')
  })

  it('carry a play of any length, and more of them than a storage holds without the blanks', () => {
    const long = Array<string>(100_000).fill('wait')
    const text = open(makeFull(long)).exportAll()
    const there = open(makeFakeStorage())
    expect(there.importAll(text)).toEqual({ ok: true })
    expect(there.saves()[0]?.log).toEqual(long)
    expect(there.status.getState().quarantined).toBe(0)
    const filled = open(makeFull(Array<string>(500_000).fill('wait'))).exportAll()
    expect(filled.length).toBeGreaterThan(5_000_000)
    expect(there.importAll(filled)).toEqual({ ok: true })
  })
})
