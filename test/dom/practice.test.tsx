// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { RuleCode } from '../../src/rubric'
import { makeVault } from '../../src/session'
import type { PracticedPlay } from '../../src/session/practice'
import { makeSmall } from '../support/scenario'
import { type FakeApp, makeFakeApp } from './fake-app'
import { all, click, page, spoken, the, visit } from './page'

const day = 86_400_000
const small = makeSmall()
const { title } = small.file

const makePlay = (at: number, missed: RuleCode[], overrides: Partial<PracticedPlay> = {}): PracticedPlay => ({
  scenario: small.file.id,
  seed: at,
  log: ['move-on'],
  isTry: false,
  finishedAt: at * day,
  perception: 'desperate',
  contacts: 1,
  missed: missed.map((code) => ({ code, day: 4, words: 'Any news?' })),
  kept: [],
  ...overrides,
})

interface Kept {
  plays?: PracticedPlay[]
  bad?: object[]
}

/** An app at some day, with what was kept before it was opened. */
function makeApp({ plays = [], bad = [] }: Kept, options: Parameters<typeof makeFakeApp>[1] = {}): FakeApp {
  const book = JSON.stringify({ version: 1, plays, bad, isCoach: false })
  return makeFakeApp(small, { now: 30 * day, items: { 'callback/practice': book }, ...options })
}

/** Counts a play as one that ended at this time. */
function finish(app: FakeApp, at: number): void {
  const play = {
    state: 'moved',
    ending: 'moved-on',
    headline: 'Elsewhere',
    perception: 'desperate',
    variant: 'busy',
  } as const
  const attempt = { hash: '0123456789abcdef', seed: 1, log: ['move-on'] }
  makeVault({ storage: app.storage, now: () => at }).finish(small.file.id, play, attempt)
}

describe('the practice screen', () => {
  it('boasts of nothing before the first play', async () => {
    await visit(makeApp({}), '#/practice')
    expect(page()).toContain('It fills when a play ends')
    expect(all('heading', 'Due again')).toEqual([])
    expect(all('heading', 'Levels')).toEqual([])
  })

  it('lists what was missed by rule, most first, with its moments and its advice', async () => {
    await visit(
      makeApp({
        plays: [
          makePlay(1, ['D2']),
          makePlay(2, ['D2', 'S1']),
          makePlay(3, ['S1'], { isTry: true }),
          makePlay(4, ['D2']),
        ],
      }),
      '#/practice',
    )
    const [first, second] = [...document.querySelectorAll('.book > li')].map(spoken)
    expect(first).toContain('missed in 3 plays · not kept since')
    expect(first).toContain('Put in one thing they could use')
    expect(first).toContain('Where it happened (3)')
    expect(first).toContain(`${title}, day 4, played on`)
    expect(first).toContain('Any news?')
    expect(second).toContain('missed in one play · missed in another try')
  })

  it('puts what has been kept since apart', async () => {
    await visit(makeApp({ plays: [makePlay(1, ['D2']), makePlay(2, [])] }), '#/practice')
    expect(the('heading', 'Kept since')).toBeTruthy()
    expect(page()).toContain('Nothing is left to work on')
    expect(page()).toContain('kept in one play since')
  })

  it('says no percentage', async () => {
    await visit(makeApp({ plays: [makePlay(1, ['D2'])] }), '#/practice')
    expect(page()).not.toMatch(/%|per cent/)
  })

  it('says what is due and why', async () => {
    const app = makeApp({ plays: [makePlay(27, ['D2'])] }, { entry: { finished: 1 } })
    finish(app, 27 * day)
    await visit(app, '#/practice')
    expect(page()).toContain(`Due again: ${title} – it is 3 days since. To work on: Put in one thing`)
  })

  it('lets a coach open every level once there are some', async () => {
    const app = makeApp({})
    const [entry] = app.shelf.getState()
    if (entry === undefined) throw new Error('the shelf is empty')
    app.shelf.setState([entry, { ...entry, id: 'other', level: 'hard' }], true)
    await visit(app, '#/practice')
    expect(page()).toContain('not open yet')
    await click('checkbox', 'I am a coach: nothing is locked')
    expect(page()).not.toContain('not open yet')
    expect(app.storage.items.get('callback/practice')).toContain('"isCoach":true')
  })
})

describe('being bad on purpose', () => {
  it('begins a play that says so and counts for nothing else', async () => {
    const app = makeApp({})
    await visit(app, '#/practice')
    await click('button', `Be bad in ${title}`)
    expect(location.hash).toBe(`#/play/${small.file.id}`)
    expect(page()).toContain('Bad on purpose: this play has no score')
    expect(app.play.getState()?.session.getState().again).toMatchObject({ bad: true, from: 0 })
  })

  it('waits while a play is going on', async () => {
    await visit(makeApp({}, { entry: { saved: { day: 2, choices: 1 } } }), '#/practice')
    expect(all('button', /^Be bad/)).toEqual([])
    expect(page()).toContain('a play is going on')
  })

  it('shows the badges that were found', async () => {
    const find = { scenario: small.file.id, perception: 'desperate/stalker', finishedAt: 4 }
    await visit(makeApp({ bad: [find] }), '#/practice')
    expect([...document.querySelectorAll('.badge')].map(spoken)).toEqual([
      'Came across as desperate – found',
      'Came across as a stalker – found',
      'Never followed up – not found yet',
    ])
  })

  it('is told in the review', async () => {
    const again = { first: { hash: '0123456789abcdef', seed: 1, log: [] }, from: 0, tried: [], bad: true }
    const app = makeApp({}, { log: ['ask', 'move-on'], again })
    await app.resume(small.file.id)
    await visit(app, '#/review')
    expect(page()).toContain('This play was bad on purpose')
    expect(page()).not.toContain('changed since')
    expect(the('link', 'Practice')).toBeTruthy()
  })
})

describe('the shelf', () => {
  it('says nothing of practice before the first play', async () => {
    await visit(makeApp({}), '#/')
    expect(all('link', 'Practice')).toEqual([])
  })

  it('leads to practice, with one line about what is due', async () => {
    const app = makeApp({ plays: [makePlay(29, ['D2'])] }, { entry: { finished: 1 } })
    finish(app, 29 * day)
    await visit(app, '#/')
    expect(page()).toContain(`Due again: ${title} – it is a day since.`)
    expect(the('link', 'Practice').getAttribute('href')).toBe('#/practice')
  })
})
