import { describe, expect, it } from 'vitest'
import { replay } from '../../src/engine'
import { makeSession } from '../../src/session'
import { makeSmall } from '../support/scenario'

const make = (log: string[] = []) => makeSession({ scenario: makeSmall(), seed: 7, log })

describe('a session', () => {
  it('begins with the position and events of the start', () => {
    const { position, events, log, stepStarts } = make().store.getState()
    const begun = replay(makeSmall(), 7, [])
    expect(position).toEqual(begun.position)
    expect(events).toEqual(begun.steps[0]?.events)
    expect(log).toEqual([])
    expect(stepStarts).toEqual([0])
  })

  it('appends the events of each input and notes where they begin', () => {
    const session = make()
    const begun = session.store.getState().events.length
    session.choose('note')
    session.choose('wait')
    const { events, stepStarts, log } = session.store.getState()
    expect(log).toEqual(['note', 'wait'])
    expect(stepStarts[1]).toBe(begun)
    expect(events[stepStarts[1] ?? -1]).toMatchObject({ type: 'sent', choice: 'note' })
    expect(events[stepStarts[2] ?? -1]).toMatchObject({ type: 'day', day: 1 })
  })

  it('comes to the same state by resuming as by choosing', () => {
    const session = make()
    for (const id of ['note', 'wait', 'ask', 'wait']) session.choose(id)
    const { scenario: _, ...resumed } = make(['note', 'wait', 'ask', 'wait']).store.getState()
    expect(session.store.getState()).toMatchObject(resumed)
  })

  it('refuses what is not offered in a sentence and stays as it was', () => {
    const session = make()
    const before = session.store.getState()
    expect(() => session.choose('sing')).toThrow(/^"sing" is not offered in "desk"; offered are .*"wait"/)
    expect(session.store.getState()).toBe(before)
  })

  it('refuses a choice after the end in a sentence and stays as it was', () => {
    const session = make(['move-on'])
    const before = session.store.getState()
    expect(() => session.choose('wait')).toThrow('the play has ended in "moved"; "wait" cannot be chosen')
    expect(session.store.getState()).toBe(before)
  })

  it('cannot begin with a log that does not fit', () => {
    expect(() => make(['note', 'sing'])).toThrow('input 2 of the log does not fit: "sing" is not offered')
  })

  it('goes back to where the first inputs led', () => {
    const session = make(['note', 'wait', 'ask'])
    session.rewind(1)
    const { scenario: _, ...once } = make(['note']).store.getState()
    expect(session.store.getState()).toMatchObject(once)
    session.rewind(0)
    expect(session.store.getState().log).toEqual([])
    expect(session.store.getState().stepStarts).toEqual([0])
  })

  it('does not go back further than the start, nor forward', () => {
    const session = make(['note'])
    const before = session.store.getState()
    session.rewind(5)
    expect(session.store.getState()).toBe(before)
    session.rewind(-3)
    expect(session.store.getState().log).toEqual([])
  })

  it('begins again with the seed it is given', () => {
    const session = make(['note', 'wait'])
    session.restart(-12)
    const { seed, log, position } = session.store.getState()
    expect({ seed, log }).toEqual({ seed: -12, log: [] })
    expect(position).toEqual(replay(makeSmall(), -12, []).position)
  })

  it('tells its listeners once an input', () => {
    const session = make()
    const heard: (readonly string[])[] = []
    session.store.subscribe((state) => heard.push(state.log))
    session.choose('note')
    session.choose('wait')
    expect(heard).toEqual([['note'], ['note', 'wait']])
  })
})
