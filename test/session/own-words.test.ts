import { describe, expect, it } from 'vitest'
import { autosave, makeSession, makeVault } from '../../src/session'
import { longestWords, type Notes } from '../../src/session/notes'
import { type OwnWords, ownWords, type PlayWords } from '../../src/session/own-words'
import { noPlan } from '../../src/session/plan'
import { makeTransfer } from '../../src/session/transfer'
import { makeChoice, makeSmall } from '../support/scenario'
import { type FakeStorage, makeFakeStorage, quotaError } from '../support/storage'

const key = 'callback/notes/small'
const hash = '0123456789abcdef'

const small = () =>
  makeSmall({
    choices: [makeChoice('note', {}, { label: 'Note' }), makeChoice('ring', {}, { label: 'Ring' })],
  })

const open = (storage: FakeStorage) => makeVault({ storage, now: () => 0 })
const begin = (log: readonly string[] = [], seed = 7) => makeSession({ scenario: small(), seed, log })

function wordsOf(storage: FakeStorage, session = begin()): PlayWords {
  const { play } = ownWords(open(storage).locker, session.store)
  if (play === null) throw new Error('no words')
  return play
}
const planOf = (storage: FakeStorage): OwnWords['plan'] => ownWords(open(storage).locker, null).plan
const keptNotes = (storage: FakeStorage) => JSON.parse(storage.items.get(key) ?? 'null') as Notes | null

describe('what the player says about a play', () => {
  it('is kept by the decision it is about, outside log and save', () => {
    const storage = makeFakeStorage()
    const vault = open(storage)
    const session = begin()
    autosave(session, { vault, hash, whereOf: () => 'desk' })
    const words = wordsOf(storage, session)
    session.choose('note')
    const saves = [...storage.items].filter(([name]) => name.includes('/save/'))
    expect(words.read('open')).toBe(true)
    expect(keptNotes(storage)?.plays).toMatchObject([
      { seed: 7, log: ['note'], readings: [{ at: 1, said: 'open' }] },
    ])
    expect(session.store.getState().log).toEqual(['note'])
    expect([...storage.items].filter(([name]) => name.includes('/save/'))).toEqual(saves)
    expect(vault.resume(small(), hash)?.log).toEqual(['note'])
  })

  it('is there again with the play it belongs to', () => {
    const storage = makeFakeStorage()
    const session = begin(['note'])
    wordsOf(storage, session).read('flat')
    session.choose('ring')
    expect(wordsOf(storage, begin(['note', 'ring'])).store.getState().readings).toEqual([
      { at: 1, said: 'flat' },
    ])
  })

  it.each([
    ['another seed', ['note'], 8],
    ['another choice', ['ring'], 7],
    ['fewer choices', [], 7],
  ])('is left aside for a play with %s', (_, log, seed) => {
    const storage = makeFakeStorage()
    wordsOf(storage, begin(['note'])).read('flat')
    expect(wordsOf(storage, begin(log, seed)).store.getState().readings).toEqual([])
  })

  it('says nothing of a play that begins again by the same seed', () => {
    const storage = makeFakeStorage()
    const session = begin(['note'])
    const words = wordsOf(storage, session)
    words.read('flat')
    session.restart(7)
    session.choose('note')
    expect(words.store.getState().readings).toEqual([])
    expect(words.read('warm')).toBe(true)
    expect(keptNotes(storage)?.plays.map(({ readings }) => readings[0]?.said)).toEqual(['flat', 'warm'])
  })

  it('goes along as far as a play is taken back, and the first attempt keeps what was written', () => {
    const storage = makeFakeStorage()
    const session = begin(['note'])
    const words = wordsOf(storage, session)
    words.read('flat')
    session.choose('ring')
    words.read('open')
    words.write({ aim: 'Whole' })
    session.rewind(1)
    expect(words.store.getState().readings).toEqual([{ at: 1, said: 'flat' }])
    expect(words.store.getState().words.aim).toBe('')
    session.choose('note')
    words.read('warm')
    expect(keptNotes(storage)?.plays.map(({ log, words: own }) => [log, own.aim])).toEqual([
      [['note', 'ring'], 'Whole'],
      [['note', 'note'], ''],
    ])
  })

  it('counts once: a second answer to the same decision changes nothing, and before the first there is none', () => {
    const storage = makeFakeStorage()
    expect(wordsOf(storage).read('open')).toBe(false)
    const words = wordsOf(storage, begin(['note']))
    words.read('open')
    expect(words.read('warm')).toBe(false)
    expect(words.store.getState().readings).toEqual([{ at: 1, said: 'open' }])
  })

  it('is shared by everybody who shows the same play', () => {
    const storage = makeFakeStorage()
    const session = begin(['note'])
    wordsOf(storage, session).read('open')
    expect(wordsOf(storage, session).store.getState().readings).toHaveLength(1)
  })

  it('of the play before is found for the next one', () => {
    const storage = makeFakeStorage()
    wordsOf(storage, begin(['note'])).write({ change: 'Shorter' })
    const words = wordsOf(storage, begin(['ring'], 9))
    expect(words.before()?.change).toBe('Shorter')
    words.write({ keep: 'Calm' })
    expect(words.before()?.change).toBe('Shorter')
  })

  it('is kept of the last five plays', () => {
    const storage = makeFakeStorage()
    for (const seed of [1, 2, 3, 4, 5, 6]) wordsOf(storage, begin(['note'], seed)).write({ aim: 'x' })
    expect(keptNotes(storage)?.plays.map(({ seed }) => seed)).toEqual([2, 3, 4, 5, 6])
  })
})

describe('notes that cannot be read', () => {
  it('are put aside play by play, and the good ones stay', () => {
    const storage = makeFakeStorage()
    wordsOf(storage, begin(['note'])).read('open')
    const notes = keptNotes(storage) as Notes
    const bad = { ...notes.plays[0], id: 2, readings: [{ at: 1, said: 'furious' }] }
    storage.items.set(key, JSON.stringify({ ...notes, plays: [...notes.plays, bad] }))
    const vault = open(storage)
    expect(ownWords(vault.locker, begin(['note']).store).play?.store.getState().readings).toHaveLength(1)
    expect(vault.status.getState().quarantined).toBe(1)
    expect(keptNotes(storage)?.plays).toHaveLength(1)
  })

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another version', '{"version":2,"scenario":"small","plays":[]}'],
    ['those of another scenario', '{"version":1,"scenario":"other","plays":[]}'],
  ])('are put aside whole where they are %s', (_, text) => {
    const storage = makeFakeStorage({ [key]: text })
    const words = wordsOf(storage, begin(['note']))
    expect(words.store.getState().readings).toEqual([])
    expect([...storage.items.values()]).toContain(text)
    expect(words.read('open')).toBe(true)
  })

  it('because they are too long are not taken in', () => {
    const storage = makeFakeStorage()
    wordsOf(storage, begin(['note'])).write({ aim: 'x' })
    const text = (storage.items.get(key) ?? '').replace('"x"', JSON.stringify('x'.repeat(longestWords + 1)))
    storage.items.set(key, text)
    expect(wordsOf(storage, begin(['note'])).store.getState().words.aim).toBe('')
  })
})

describe('a storage that fails', () => {
  it('loses nothing that was said while the play is open, and says that it was not kept', () => {
    const storage = makeFakeStorage()
    const words = wordsOf(storage, begin(['note']))
    storage.failWriting = quotaError()
    expect(words.read('open')).toBe(false)
    expect(words.write({ aim: 'x' })).toBe(false)
    expect(words.store.getState()).toMatchObject({ readings: [{ at: 1, said: 'open' }], words: { aim: 'x' } })
  })
})

describe('the plan', () => {
  const plan = { version: 1, who: 'Mara', day: '2026-12-04', value: 'A study', stop: '2026-12-18' } as const

  it('is kept, changed and removed', () => {
    const storage = makeFakeStorage()
    expect(planOf(storage).read()).toBeNull()
    expect(planOf(storage).keep(plan)).toBe(true)
    expect(planOf(storage).read()).toEqual(plan)
    expect(planOf(storage).remove()).toBe(true)
    expect(planOf(storage).read()).toBeNull()
  })

  it('is read field by field where a field is no answer', () => {
    const storage = makeFakeStorage()
    storage.items.set('callback/plan', JSON.stringify({ ...plan, day: 'soon', value: 7 }))
    expect(planOf(storage).read()).toEqual({ ...plan, day: noPlan.day, value: noPlan.value })
    expect([...storage.items.keys()].some((name) => name.startsWith('callback/quarantine/'))).toBe(true)
  })
})

describe('taking everything along', () => {
  const plan = { version: 1, who: 'Mara', day: '', value: '', stop: '' } as const

  function full() {
    const storage = makeFakeStorage()
    wordsOf(storage, begin(['note'])).read('open')
    planOf(storage).keep(plan)
    return storage
  }

  it('carries notes and plan', () => {
    const text = makeTransfer(open(full()), () => 0).exportAll()
    const there = makeFakeStorage()
    expect(makeTransfer(open(there), () => 0).importAll(text)).toEqual({ ok: true })
    expect(there.items.get(key)).toBe(full().items.get(key))
    expect(planOf(there).read()).toEqual(plan)
  })

  it('takes in files from before there were any, and puts what was here aside', () => {
    const storage = full()
    const {
      notes: _,
      plan: __,
      ...old
    } = JSON.parse(makeTransfer(open(makeFakeStorage()), () => 0).exportAll())
    expect(makeTransfer(open(storage), () => 0).importAll(JSON.stringify(old))).toEqual({ ok: true })
    expect(storage.items.get(key)).toBeUndefined()
    expect(planOf(storage).read()).toBeNull()
    expect(makeTransfer(open(storage), () => 0).backup()).toContain('"said": "open"')
  })

  it.each([
    ['notes', { notes: 1 }, 'notes'],
    ['one play', { notes: [{ version: 1, scenario: 'small', plays: [{}] }] }, 'notes/0'],
    ['the plan', { plan: { who: 1 } }, 'plan'],
  ])('refuses a file in which %s cannot be read', (_, damage, part) => {
    const storage = full()
    const transfer = makeTransfer(open(storage), () => 0)
    const file = { ...JSON.parse(transfer.exportAll()), ...damage }
    expect(transfer.importAll(JSON.stringify(file))).toEqual({
      ok: false,
      problem: `The part "${part}" of this file is damaged, so nothing has been changed.`,
    })
    expect(planOf(storage).read()).toEqual(plan)
  })

  it('leaves nothing behind when everything is deleted, and says nothing of it afterwards', () => {
    const storage = full()
    const vault = open(storage)
    const session = begin(['note'])
    const words = ownWords(vault.locker, session.store).play
    expect(words?.store.getState().readings).toHaveLength(1)
    vault.deleteAll()
    expect([...storage.items.keys()].filter((name) => /notes|plan/.test(name))).toEqual([])
    expect(ownWords(vault.locker, session.store).play?.store.getState().readings).toEqual([])
  })
})
