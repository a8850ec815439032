// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Again } from '../../src/session'
import { makeChoice, makeSmall } from '../support/scenario'
import { type FakeApp, makeFakeApp } from './fake-app'
import { all, click, page, settle, spoken, the, visit } from './page'

const small = makeSmall({
  choices: [
    makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }, { label: 'Thank her' }),
    makeChoice('ask', {}, { label: 'Ask how things stand' }),
  ],
})
const hash = '0123456789abcdef'
const log = ['note', 'wait', 'ask', 'move-on']
const first = { hash, seed: 1, log }
const again: Again = { first, from: 2, tried: [] }
const tried = ['note', 'wait', 'wait', 'move-on']

async function review(options: Parameters<typeof makeFakeApp>[1]): Promise<FakeApp> {
  const app = makeFakeApp(small, options)
  await app.resume('small')
  await visit(app, '#/about')
  location.hash = '#/review'
  await settle()
  await settle()
  return app
}

const stateOf = (app: FakeApp) => app.play.getState()?.session.getState()
const cells = () =>
  [...document.querySelectorAll('.compare tr')].map((row) => [...row.children].map((cell) => spoken(cell)))
const better = () => [...document.querySelectorAll<HTMLDetailsElement>('.turns .reviewed details')]

describe('trying again from the review', () => {
  it('is offered at every decision, and each button says at which', async () => {
    await review({ log })
    expect(all('button', /^Try again from here : Day/).length).toBeGreaterThanOrEqual(log.length)
    const list = [...document.querySelectorAll('.all-moves button')].map(spoken)
    expect(list[0]).toBe('Try again from here : Day 0, Thursday, Thank her')
    expect(list).toHaveLength(log.length)
  })

  it('opens the play at that very decision and marks it', async () => {
    const app = await review({ log })
    document.querySelectorAll<HTMLElement>('.all-moves button')[2]?.click()
    await settle()
    expect(location.hash).toBe('#/play/small')
    expect(stateOf(app)).toMatchObject({ log: ['note', 'wait'], seed: 1, again })
    expect(page()).toContain('Another try from day 3, Sunday – your first attempt stays the one that counts.')
    expect(page()).not.toContain('What would have been better?')
  })

  it('keeps what would have been better folded until something has been chosen there', async () => {
    await review({ log })
    expect(better().map(({ open }) => open)).toEqual(better().map(() => false))
    expect(better().length).toBeGreaterThan(0)
    expect(page()).not.toContain('You have tried again from here')
  })

  it('unfolds it afterwards and says so, in the first attempt as well', async () => {
    const app = await review({ log, again: { ...again, aside: tried } })
    expect(stateOf(app)?.log).toEqual(log)
    expect(page()).toContain('You have tried again from here')
    expect(better().filter(({ open }) => open)).toHaveLength(1)
    expect(page()).toContain('tried again')
  })

  it('can be done where nothing could be rated', async () => {
    const app = makeFakeApp(small, { log })
    app.moves = () => Promise.reject(new Error('no worker'))
    await app.resume('small')
    await visit(app, '#/review')
    await settle()
    expect(document.querySelectorAll('.all-moves button')).toHaveLength(log.length)
  })
})

describe('another try on the play screen', () => {
  it('leads back to the review of the first attempt, and on from there', async () => {
    const app = makeFakeApp(small, { log: ['note', 'wait'], again })
    await visit(app, '#/play/small')
    await click('link', 'Back to its review')
    await settle()
    expect(location.hash).toBe('#/review')
    expect(stateOf(app)).toMatchObject({ log, again: { ...again, aside: ['note', 'wait'] } })
    expect(page()).toContain('This is your first attempt: the one that counts.')
    await click('button', /^Go on with the other try, from day 3/)
    expect(location.hash).toBe('#/play/small')
    expect(stateOf(app)).toMatchObject({ log: ['note', 'wait'], again })
  })

  it('is what is played on whichever way the play screen is opened', async () => {
    const app = makeFakeApp(small, { log, again: { ...again, aside: ['note', 'wait'] } })
    await visit(app, '#/play/small')
    expect(stateOf(app)?.log).toEqual(['note', 'wait'])
    expect(stateOf(app)?.again).toEqual(again)
  })

  it('says that a changed scenario has cut it off from its first attempt', async () => {
    await visit(makeFakeApp(small, { log: ['note'], again, hash: 'fedcba9876543210' }), '#/play/small')
    expect(page()).toContain('The scenario has changed since your first attempt')
    expect(all('link', 'Back to its review')).toEqual([])
  })

  it('is not named in a play of its own', async () => {
    await visit(makeFakeApp(small, { log: ['note'] }), '#/play/small')
    expect(page()).not.toContain('nother try')
  })
})

describe('the review of another try', () => {
  it('holds it beside the first attempt', async () => {
    await review({ log: tried, again })
    const rows = cells()
    expect(rows[0]).toEqual(['What', 'First attempt', 'Another try'])
    expect(rows[1]).toEqual(['Day 3, Sunday: You chose', 'Ask how things stand', 'Wait'])
    expect(rows[2]?.[1]).toBe('“Elsewhere” (turning elsewhere in good time), day 3')
    expect(rows[2]?.[2]).toBe('“Elsewhere” (turning elsewhere in good time), day 6')
    expect(rows[4]).toEqual(['Messages and calls', '2', '1'])
    expect(rows[5]).toEqual(['Day 0, Thursday', 'E-mail to Mara: Thank her (no answer)', 'the same'])
    expect(rows[6]).toEqual(['Day 3, Sunday', 'E-mail to Mara: Ask how things stand (no answer)', 'nothing'])
    expect(spoken(the('region', 'Your two attempts, side by side'))).not.toMatch(/[{}]/)
  })

  it('switches to that of the first attempt and back', async () => {
    const app = await review({ log: tried, again })
    expect(page()).toContain('This is another try.')
    await click('button', 'First attempt')
    await settle()
    expect(stateOf(app)?.log).toEqual(log)
    expect(all('region', 'Your two attempts, side by side')).toEqual([])
    expect(the('button', 'First attempt').getAttribute('aria-current')).toBe('true')
    expect(document.activeElement?.tagName).toBe('H1')
    await click('button', 'Another try, from day 3, Sunday')
    await settle()
    expect(stateOf(app)).toMatchObject({ log: tried, again })
  })

  it('drops the comparison where the scenario has changed since, and says so', async () => {
    await review({ log: tried, again, hash: 'fedcba9876543210' })
    expect(page()).toContain('The scenario has changed since your first attempt')
    expect(all('region', 'Your two attempts, side by side')).toEqual([])
    expect(all('button', 'First attempt')).toEqual([])
  })

  it('drops it too where the first attempt does not fit any more', async () => {
    await review({ log: tried, again: { ...again, first: { ...first, log: ['sing'] } } })
    expect(all('region', 'Your two attempts, side by side')).toEqual([])
  })

  it('says nothing of attempts where there is but one', async () => {
    await review({ log })
    expect(page()).not.toContain('your first attempt')
    expect(all('region', 'Your two attempts, side by side')).toEqual([])
  })
})
