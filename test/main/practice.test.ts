import { describe, expect, it } from 'vitest'
import { makePractice } from '../../src/main/practice'
import { type Again, autosave, makeSession, makeVault } from '../../src/session'
import { makeTransfer } from '../../src/session/transfer'
import { makeSmall } from '../support/scenario'
import { type FakeStorage, makeFakeStorage, quotaError } from '../support/storage'

const hash = '0123456789abcdef'
const scenario = makeSmall()
const day = 86_400_000
const empty = ['ask', 'ask', 'move-on']

function open(storage: FakeStorage | null = makeFakeStorage(), load = async () => scenario) {
  let time = 1000
  const faults: unknown[] = []
  const vault = makeVault({ storage, now: () => time++ })
  const made = makePractice({
    vault,
    offered: ['small'],
    load,
    now: () => time,
    onFault: (error) => faults.push(error),
  })
  return {
    ...made,
    ...makeTransfer(vault, () => time),
    vault,
    faults,
    book: () => made.view.store.getState(),
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    /** Plays as a player does, everything kept. */
    play(log: readonly string[], seed = 7, again: Again | null = null) {
      const session = makeSession({ scenario, seed, again })
      autosave(session, { vault, hash, whereOf: () => 'desk' })
      for (const input of log) session.choose(input)
    },
  }
}

describe('the book of practice', () => {
  it('is filled when a play has ended', async () => {
    const app = open()
    app.play(['ask'])
    await app.gather()
    expect(app.book().plays).toEqual([])
    app.play(empty)
    await app.gather()
    const [play] = app.book().plays
    expect(play).toMatchObject({ scenario: 'small', log: empty, isTry: false, contacts: 2 })
    expect(play?.missed.map(({ code }) => code)).toContain('S1')
  })

  it('lists a play once, however often it looks', async () => {
    const app = open()
    app.play(empty)
    await Promise.all([app.gather(), app.gather()])
    await app.gather()
    expect(app.book().plays).toHaveLength(1)
  })

  it('loses no play that ended before it was there', async () => {
    const storage = makeFakeStorage()
    open(storage).play(empty)
    const later = open(storage)
    await later.gather()
    expect(later.book().plays).toHaveLength(1)
  })

  it('takes in a first attempt of which no save is left', async () => {
    const storage = makeFakeStorage()
    open(storage).play(empty)
    for (const key of storage.items.keys()) if (key.includes('/save/')) storage.items.delete(key)
    const later = open(storage)
    await later.gather()
    expect(later.book().plays).toMatchObject([{ log: empty, finishedAt: 1003 }])
  })

  it('tells another try from a play', async () => {
    const app = open()
    app.play(empty)
    app.play(['note', 'move-on'], 7, { first: { hash, seed: 7, log: empty }, from: 0, tried: [] })
    await app.gather()
    expect(app.book().plays.map(({ isTry }) => isTry)).toEqual([false, true])
  })

  it('tries again where a scenario could not be loaded', async () => {
    let isOffline = true
    const app = open(makeFakeStorage(), async () => {
      if (isOffline) throw new Error('offline')
      return scenario
    })
    app.play(empty)
    await app.gather()
    expect(app.faults).toHaveLength(2)
    expect(app.book().plays).toEqual([])
    isOffline = false
    await app.gather()
    expect(app.book().plays).toHaveLength(1)
  })

  it('leaves out a play that its scenario does not take any more', async () => {
    const app = open()
    const place = { scenario: 'small', hash, seed: 7, day: 3, where: 'desk' }
    app.vault.keep({ ...place, log: ['gone', 'move-on'], ended: true })
    await app.gather()
    expect(app.book().plays).toEqual([])
    expect(app.faults).toEqual([])
  })

  it('sets aside what it cannot read, and goes on', async () => {
    const storage = makeFakeStorage({ 'callback/practice': '{"version":1,"plays":7}' })
    const app = open(storage)
    app.play(empty)
    await app.gather()
    expect(app.book().plays).toHaveLength(1)
    expect([...storage.items.keys()].some((key) => /quarantine\/\d+\/practice/.test(key))).toBe(true)
  })

  it('throws nothing without a storage, nor where there is no room', async () => {
    const without = open(null)
    without.play(empty)
    await without.gather()
    expect(without.view.setCoach(true)).toBe(false)
    const storage = makeFakeStorage()
    const full = open(storage)
    full.play(empty)
    storage.failWriting = quotaError()
    await full.gather()
    expect(full.book().plays).toEqual([])
    expect(full.faults).toEqual([])
  })

  it('goes along with an export, comes back with an import, and goes with everything', async () => {
    const app = open()
    app.play(empty)
    await app.gather()
    app.view.setCoach(true)
    const there = open()
    expect(there.importAll(app.exportAll())).toEqual({ ok: true })
    await there.gather()
    expect(there.book()).toEqual(app.book())
    there.vault.deleteAll()
    await there.gather()
    expect(there.book()).toMatchObject({ plays: [], isCoach: false })
  })

  it('can be imported from a file that has no book', () => {
    const file = JSON.parse(open().exportAll()) as { practice?: unknown }
    delete file.practice
    const app = open()
    app.view.setCoach(true)
    expect(app.importAll(JSON.stringify(file))).toEqual({ ok: true })
    expect(app.vault.locker.raw('callback/practice')).toBeNull()
  })

  it('refuses a file whose book is damaged', () => {
    const file = JSON.parse(open().exportAll()) as { practice?: unknown }
    file.practice = { version: 1, plays: [{}], bad: [], isCoach: false }
    const result = open().importAll(JSON.stringify(file))
    expect(result).toMatchObject({ ok: false, problem: expect.stringContaining('"practice"') })
  })
})

describe('a scenario', () => {
  it('is due a day after its play has ended, with what was missed', async () => {
    const app = open()
    app.play(empty)
    await app.gather()
    expect(app.view.due()).toEqual([])
    app.pass(day)
    expect(app.view.due()).toMatchObject([{ scenario: 'small', days: 1 }])
    expect(app.view.due()[0]?.missed).toContain('S1')
  })
})

describe('a play that is bad on purpose', () => {
  const bad: Again = { first: { hash, seed: 9, log: [] }, from: 0, tried: [], bad: true }

  it('counts for nothing but its badge', async () => {
    const app = open()
    app.play(empty, 9, bad)
    await app.gather()
    app.pass(9 * day)
    expect(app.book().plays).toEqual([])
    expect(app.book().bad).toHaveLength(1)
    expect(app.view.due()).toEqual([])
    expect(app.vault.progress('small')).toMatchObject({ finished: 0, plays: [], retried: [], first: null })
  })

  it('is still one after a reload', () => {
    const storage = makeFakeStorage()
    open(storage).play(['ask'], 9, bad)
    expect(open(storage).vault.resume(scenario, hash)?.again).toEqual(bad)
  })
})
