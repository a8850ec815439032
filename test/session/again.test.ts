import { describe, expect, it } from 'vitest'
import { type Again, autosave, makeSession, makeVault, type Vault } from '../../src/session'
import { makeTransfer, type Transfer } from '../../src/session/transfer'
import { makeSmall } from '../support/scenario'
import { type FakeStorage, makeFakeStorage } from '../support/storage'

const hash = '0123456789abcdef'
const first = { hash, seed: 7, log: ['note', 'wait', 'move-on'] }
const again: Again = { first, from: 1, tried: [] }
const saveKey = (slot: number) => `callback/save/small/${slot}`
const progressKey = 'callback/progress/small'

function open(storage: FakeStorage): Vault & Transfer {
  let time = 1000
  const now = () => time++
  const vault = makeVault({ storage, now })
  return { ...vault, ...makeTransfer(vault, now) }
}

/** A storage in which the first attempt has been played. */
function makePlayed(): FakeStorage {
  const storage = makeFakeStorage()
  begin(storage, []).session.choose('note')
  const { session } = begin(storage, ['note'])
  session.choose('wait')
  session.choose('move-on')
  return storage
}

function begin(storage: FakeStorage, log: readonly string[], of: Again | null = null) {
  const scenario = makeSmall()
  const session = makeSession({ scenario, seed: 7, log, again: of })
  autosave(session, { vault: open(storage), hash, whereOf: ({ position }) => `Day ${position.day}` })
  return { scenario, session }
}

const resumed = (storage: FakeStorage) => open(storage).resume(makeSmall(), hash)

describe('another try', () => {
  it('begins at its decision and stays a try when it goes back', () => {
    const { session } = begin(makeFakeStorage(), ['note'], again)
    expect(session.store.getState()).toMatchObject({ log: ['note'], again })
    session.choose('ask')
    session.rewind(1)
    expect(session.store.getState()).toMatchObject({ log: ['note'], again })
  })

  it('is a play of its own again once it begins anew', () => {
    const { session } = begin(makeFakeStorage(), ['note'], again)
    session.restart(8)
    expect(session.store.getState().again).toBeNull()
  })

  it('is resumed as one before its first input and after every other', () => {
    const storage = makePlayed()
    const { session } = begin(storage, ['note'], again)
    expect(resumed(storage)).toMatchObject({ log: ['note'], again })
    session.choose('ask')
    expect(resumed(storage)).toMatchObject({ log: ['note', 'ask'], again })
  })

  it('is still what is resumed after its first attempt has been looked at', () => {
    const storage = makePlayed()
    begin(storage, ['note'], again).session.choose('ask')
    begin(storage, first.log, { ...again, aside: ['note', 'ask'] })
    expect(resumed(storage)).toMatchObject({ log: ['note', 'ask'], again })
  })

  it('counts for the endings found, and neither as a play nor as the first attempt', () => {
    const storage = makePlayed()
    const before = open(storage).progress('small')
    const { session } = begin(storage, ['note'], again)
    while (session.store.getState().position.state === 'desk') session.choose('wait')
    const after = open(storage).progress('small')
    expect(before).toMatchObject({ finished: 1, retried: [], first })
    expect(after).toMatchObject({ finished: 1, plays: before.plays, first })
    expect(after.retried.map(({ state, ending }) => [state, ending])).toEqual([['late', 'time-up']])
  })

  it('is listed once for each ending however often it is made', () => {
    const storage = makePlayed()
    for (let time = 0; time < 5; time++) begin(storage, ['note'], again).session.choose('move-on')
    const { finished, plays, retried } = open(storage).progress('small')
    expect([finished, plays.length, retried.length]).toEqual([1, 1, 1])
  })

  it('leaves the attempt it is held against as the first where that one is no longer kept', () => {
    const storage = makeFakeStorage()
    begin(storage, ['note'], again).session.choose('move-on')
    expect(open(storage).progress('small')).toMatchObject({ finished: 0, first })
  })

  it('is no try any more in a play that begins anew from it', () => {
    const storage = makePlayed()
    const { session } = begin(storage, ['note'], again)
    session.restart(8)
    expect(resumed(storage)).toMatchObject({ seed: 8, log: [], again: null })
    session.choose('move-on')
    expect(open(storage).progress('small').finished).toBe(2)
  })

  it('goes along to another device', () => {
    const storage = makePlayed()
    begin(storage, ['note'], again).session.choose('move-on')
    begin(storage, ['note'], { ...again, tried: [1] }).session.choose('ask')
    const there = makeFakeStorage()
    const text = open(storage).exportAll()
    expect(open(there).importAll(text)).toEqual({ ok: true })
    expect(resumed(there)).toEqual(resumed(storage))
    expect(open(there).progress('small')).toEqual(open(storage).progress('small'))
  })
})

describe('what is kept of another try', () => {
  it('is in a form that versions without it still take for whole', () => {
    const storage = makePlayed()
    begin(storage, ['note'], again).session.choose('move-on')
    const progress = JSON.parse(storage.items.get(progressKey) ?? '')
    expect(progress).toMatchObject({ version: 1, finished: 1, first })
    // That version sets aside what lists more plays than it counts.
    expect(progress.finished).toBeGreaterThanOrEqual(progress.plays.length)
    expect(JSON.parse(storage.items.get(saveKey(0)) ?? '')).toMatchObject({ version: 1 })
  })

  it('is not missed in what versions without it have kept', () => {
    const storage = makePlayed()
    const withoutField = (key: string, field: string) => {
      const { [field]: _, ...rest } = JSON.parse(storage.items.get(key) ?? '')
      storage.items.set(key, JSON.stringify(rest))
    }
    withoutField(progressKey, 'retried')
    for (const slot of [0, 1, 2]) withoutField(saveKey(slot), 'again')
    const vault = open(storage)
    expect(vault.progress('small')).toMatchObject({ finished: 1, retried: [], first })
    expect(vault.resume(makeSmall(), hash)).toMatchObject({ log: first.log, again: null })
    expect(vault.status.getState().quarantined).toBe(0)
    expect(open(makeFakeStorage()).importAll(vault.exportAll())).toEqual({ ok: true })
  })

  it.each([
    ['an attempt without a hash', { ...again, first: { seed: 7, log: [] } }],
    ['a try from before the start', { ...again, from: -1 }],
    ['places that are no numbers', { ...again, tried: ['1'] }],
    ['a word', 'yes'],
  ])('is set aside with the play where it cannot be read: %s', (_, damaged) => {
    const storage = makePlayed()
    begin(storage, ['note'], again)
    const key = [...storage.items.keys()].find((one) => storage.items.get(one)?.includes('"from":1')) ?? ''
    const text = JSON.stringify({ ...JSON.parse(storage.items.get(key) ?? ''), again: damaged })
    storage.items.set(key, text)
    expect(resumed(storage)).toMatchObject({ log: first.log, again: null })
    expect(storage.items.get(`callback/quarantine/1/${key.slice('callback/'.length)}`)).toBe(text)
  })

  it('is read as far as it goes in progress, with a copy of the rest', () => {
    const storage = makePlayed()
    begin(storage, ['note'], again).session.choose('move-on')
    const text = storage.items.get(progressKey) ?? ''
    const { retried, ...rest } = JSON.parse(text)
    const damaged = JSON.stringify({ ...rest, retried: [...retried, { state: 'late' }] })
    storage.items.set(progressKey, damaged)
    expect(open(storage).progress('small')).toMatchObject({ ...rest, retried })
    expect(storage.items.get('callback/quarantine/1/progress/small')).toBe(damaged)
  })
})
