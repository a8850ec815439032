import { describe, expect, it } from 'vitest'
import { conditionOf, defaultSettings, makeVault, type TabChannel, tabChannelOf } from '../../src/session'
import { type FakeStorage, makeFakeChannels, makeFakeStorage, quotaError } from '../support/storage'

const openTab = (storage: FakeStorage, owner: string, channel: TabChannel | null = null) =>
  makeVault({ storage, now: () => 1, owner, channel })

const dark = { ...defaultSettings, theme: 'dark' } as const

describe('a tab that is told before it can see', () => {
  it('learns of the later one by what that one has kept', () => {
    const storage = makeFakeStorage()
    const listeners = new Set<(message: unknown) => void>()
    const channel: TabChannel = {
      post: () => {},
      listen(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
    const older = openTab(storage, 'a', channel)
    const tell = (message: unknown) => listeners.forEach((listener) => listener(message))
    tell({ type: 'callback-owner', owner: 'b' })
    expect(conditionOf(older.status.getState())).toBe('ok')
    openTab(storage, 'b')
    tell(null)
    expect(conditionOf(older.status.getState())).toBe('taken-over')
  })
})

describe('two tabs', () => {
  it('tell the older one that the later one has taken over', () => {
    const storage = makeFakeStorage()
    const line = makeFakeChannels()
    const older = openTab(storage, 'a', line())
    const later = openTab(storage, 'b', line())
    expect(conditionOf(older.status.getState())).toBe('taken-over')
    expect(conditionOf(later.status.getState())).toBe('ok')
  })

  it('leave writing to the later one', () => {
    const storage = makeFakeStorage()
    const line = makeFakeChannels()
    const older = openTab(storage, 'a', line())
    const later = openTab(storage, 'b', line())
    expect(later.keepSettings(dark)).toBe(true)
    expect(older.keepSettings(defaultSettings)).toBe(false)
    expect(later.settings().theme).toBe('dark')
  })

  it('let the older one take over again', () => {
    const storage = makeFakeStorage()
    const line = makeFakeChannels()
    const older = openTab(storage, 'a', line())
    const later = openTab(storage, 'b', line())
    older.takeOver()
    expect(older.keepSettings(dark)).toBe(true)
    expect(conditionOf(later.status.getState())).toBe('taken-over')
  })

  it('do without a line: the older one finds out before it writes', () => {
    const storage = makeFakeStorage()
    const older = openTab(storage, 'a')
    openTab(storage, 'b')
    expect(older.keepSettings(dark)).toBe(false)
    expect(older.status.getState().takenOver).toBe(true)
  })

  it('do without room for the token: the line alone tells', () => {
    const storage = makeFakeStorage()
    storage.failWriting = quotaError()
    const line = makeFakeChannels()
    const older = openTab(storage, 'a', line())
    openTab(storage, 'b', line())
    expect(older.status.getState().takenOver).toBe(true)
  })

  it('do not both stop when each hears the other late', () => {
    const storage = makeFakeStorage()
    const heard: ((message: unknown) => void)[] = []
    const listening: TabChannel = {
      post: () => {},
      listen: (listener) => {
        heard.push(listener)
        return () => {}
      },
    }
    const first = openTab(storage, 'a', listening)
    const second = openTab(storage, 'b', listening)
    heard[1]?.({ type: 'callback-owner', owner: 'a' })
    heard[0]?.({ type: 'callback-owner', owner: 'b' })
    expect(first.status.getState().takenOver).toBe(true)
    expect(second.status.getState().takenOver).toBe(false)
  })

  it('pay no heed to other messages on the line', () => {
    const storage = makeFakeStorage()
    const line = makeFakeChannels()
    const tab = openTab(storage, 'a', line())
    const stranger = line()
    for (const message of [null, 7, 'callback-owner', { type: 'callback-owner' }, { owner: 'z' }])
      stranger.post(message)
    expect(tab.status.getState().takenOver).toBe(false)
  })

  it('do not set aside what the older one cannot read', () => {
    const storage = makeFakeStorage()
    const older = openTab(storage, 'a')
    openTab(storage, 'b')
    storage.items.set('callback/settings', '{')
    expect(older.settings()).toEqual(defaultSettings)
    expect(storage.items.get('callback/settings')).toBe('{')
  })

  it('hear nothing any more once closed', () => {
    const storage = makeFakeStorage()
    const line = makeFakeChannels()
    const older = openTab(storage, 'a', line())
    older.close()
    openTab(storage, 'b', line())
    expect(older.status.getState().takenOver).toBe(false)
  })

  it('survive a line that is broken', () => {
    const broken: TabChannel = {
      post: () => {
        throw new Error('closed')
      },
      listen: () => () => {},
    }
    expect(openTab(makeFakeStorage(), 'a', broken).keepSettings(dark)).toBe(true)
  })
})

describe('a line made of a broadcast channel', () => {
  it('posts, listens to the data alone and stops', () => {
    const posted: unknown[] = []
    const listeners = new Set<(event: { data: unknown }) => void>()
    const channel = tabChannelOf({
      postMessage: (message) => void posted.push(message),
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    })
    const heard: unknown[] = []
    channel.post('hello')
    const stop = channel.listen((message) => heard.push(message))
    for (const listener of listeners) listener({ data: 'there' })
    stop()
    expect(posted).toEqual(['hello'])
    expect(heard).toEqual(['there'])
    expect(listeners.size).toBe(0)
  })
})
