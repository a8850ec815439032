// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { askWords } from '../../src/dom/messages.ask.en'
import { reviewWords } from '../../src/dom/messages.review.en'
import { stepsAsked } from '../../src/dom/play/predict-steps'
import { makeSession } from '../../src/session'
import { makeChoice, makeSmall } from '../support/scenario'
import { type FakeApp, makeFakeApp } from './fake-app'
import { all, click, page, press, settle, spoken, the, visit } from './page'

const address = '#/play/small'
const question = /^How did that come across/

const small = (pronouns: 'she/her' | 'he/him' | 'they/them' = 'she/her') => {
  const base = makeSmall()
  return makeSmall(
    {
      choices: [
        makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }, { label: 'Thank them' }),
        makeChoice('ask', { text: 'Any news?' }, { label: 'Ask for news' }),
      ],
    },
    { manager: { ...base.file.manager, pronouns } },
  )
}

/** A seed whose first decision is asked about, or not. */
const seedWhere = (isAsked: boolean): number => {
  for (let seed = 1; seed < 50; seed++) {
    const { store } = makeSession({ scenario: small(), seed, log: ['note'] })
    if (stepsAsked(store.getState()).has(1) === isAsked) return seed
  }
  throw new Error('no such seed')
}

const seed = seedWhere(true)
const make = (options: Parameters<typeof makeFakeApp>[1] = {}, scenario = small()): FakeApp =>
  makeFakeApp(scenario, { seed, ...options, settings: { predict: true, ...options.settings } })

async function thank(): Promise<void> {
  await click('button', /Thank them/)
  await click('button', 'Send')
  await settle()
}

const isAsked = () => all('heading', question).length > 0
const readings = async (app: FakeApp) => (await app.ownWords()).play?.store.getState().readings
const logOf = (app: FakeApp) => app.play.getState()?.session.getState().log

describe('the question how it came across', () => {
  it('stands in the place of the choices after what happened, with five faces in words', async () => {
    await visit(make(), address)
    expect(isAsked()).toBe(false)
    await thank()
    expect(spoken(the('log'))).toContain('Mara still looks')
    expect(the('heading', 'How did that come across to her?')).toBe(document.activeElement)
    const faces = all('button').filter((one) => one.className === 'face-button')
    expect(faces.map(spoken)).toEqual(['pleased', 'open', 'indifferent', 'irritated', 'alarmed'])
    expect(all('heading', 'What do you do?')).toEqual([])
    expect(all('button', /^Wait/)).toEqual([])
  })

  it.each([
    ['she/her', 'her'],
    ['he/him', 'him'],
    ['they/them', 'them'],
  ] as const)('asks about somebody who is %s as “%s”', async (pronouns, whom) => {
    await visit(make({}, small(pronouns)), address)
    await thank()
    expect(the('heading', `How did that come across to ${whom}?`)).toBeTruthy()
  })

  it('is answered by a plain line, and the choices come with the keyboard on them', async () => {
    const app = make()
    await visit(app, address)
    await thank()
    await click('button', 'indifferent')
    expect(spoken(the('log'))).toContain('You said indifferent. It came across as open.')
    expect(isAsked()).toBe(false)
    expect(document.activeElement).toBe(the('heading', 'What do you do?'))
    expect(await readings(app)).toEqual([{ at: 1, said: 'flat' }])
  })

  it('says so where it was read rightly', async () => {
    await visit(make(), address)
    await thank()
    await click('button', 'open')
    expect(spoken(the('log'))).toContain('You said open, and that is how it came across.')
  })

  it('comes before every judgement: thought and why wait for the answer', async () => {
    await visit(make({ settings: { coaching: 'novice' } }), address)
    await thank()
    expect(page()).not.toMatch(/thinks|Why it landed/)
    await click('button', 'open')
    const said = spoken(the('log'))
    const order = ['Mara still looks', 'Mara thinks', 'You said open', 'Why it landed like that'].map(
      (words) => said.indexOf(words),
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order.every((place) => place > 0)).toBe(true)
  })

  it('keeps the answer for the review in an exam', async () => {
    const app = make({ settings: { coaching: 'exam' } })
    await visit(app, address)
    await thank()
    await click('button', 'alarmed')
    expect(page()).not.toContain('You said')
    expect(await readings(app)).toEqual([{ at: 1, said: 'alarmed' }])
  })

  it('is skipped with one press, which is kept nowhere', async () => {
    const app = make({ settings: { coaching: 'novice' } })
    await visit(app, address)
    await thank()
    await click('button', 'Not this time')
    expect(the('heading', 'What do you do?')).toBe(document.activeElement)
    expect(spoken(the('log'))).toContain('Why it landed like that')
    expect(page()).not.toContain('You said')
    expect(await readings(app)).toEqual([])
    expect(app.storage.items.size).toBe(0)
  })

  it('is answered by number keys', async () => {
    const app = make()
    await visit(app, address)
    await thank()
    await press('4')
    expect(await readings(app)).toEqual([{ at: 1, said: 'irritated' }])
  })

  it('leaves number keys alone where they are off', async () => {
    const app = make({ settings: { numberKeys: false } })
    await visit(app, address)
    await thank()
    await press('4')
    expect(isAsked()).toBe(true)
    expect(document.querySelector('.ask .hint')).toBeNull()
  })

  it('is not answered by a key that is still down', async () => {
    await visit(make(), address)
    await thank()
    const held = new KeyboardEvent('keydown', { key: '2', bubbles: true, repeat: true })
    await act(() => void document.activeElement?.dispatchEvent(held))
    expect(isAsked()).toBe(true)
  })

  it('waits for the end of what is performed, and what is thought is not told by then either', async () => {
    const app = make({ settings: { speed: 1 } })
    await visit(app, address)
    await click('button', 'Skip')
    await thank()
    expect(isAsked()).toBe(false)
    await click('button', 'Skip')
    expect(isAsked()).toBe(true)
    expect(page()).not.toContain('thinks')
  })

  it('is not asked where the player does not want it', async () => {
    await visit(make({ settings: { predict: false } }), address)
    await thank()
    expect(isAsked()).toBe(false)
    expect(all('button', /Ask for news/)).toHaveLength(1)
  })

  it('is not asked of a decision that was not drawn', async () => {
    await visit(make({ seed: seedWhere(false) }), address)
    await thank()
    expect(isAsked()).toBe(false)
  })

  it('holds nothing up where it cannot be loaded', async () => {
    const app = make()
    await visit({ ...app, ownWords: () => Promise.reject(new Error('offline')) }, address)
    await thank()
    expect(isAsked()).toBe(false)
    expect(all('button', /Ask for news/)).toHaveLength(1)
  })

  it('does not come back for a play that is opened again, and what was answered is still told', async () => {
    const app = make({ log: ['note'] })
    await visit(app, address)
    await app.ownWords().then(({ play }) => play?.read('flat'))
    await settle()
    expect(isAsked()).toBe(false)
    expect(spoken(the('log'))).toContain('You said indifferent. It came across as open.')
  })

  it('changes nothing about the play: log and review are those of a play without it', async () => {
    const asking = make()
    await visit(asking, address)
    await thank()
    await click('button', 'alarmed')
    const silent = make({ settings: { predict: false } })
    await silent.resume('small')
    silent.choose('note')
    for (const app of [asking, silent]) await act(() => app.choose('move-on'))
    expect(logOf(asking)).toEqual(['note', 'move-on'])
    expect(logOf(asking)).toEqual(logOf(silent))
    expect(await asking.review()).toEqual(await silent.review())
  })
})

describe('the words of the question', () => {
  it('are those of the review', () => {
    const bands = Object.entries(askWords).filter(([key]) => key.startsWith('band.'))
    expect(bands).toHaveLength(5)
    for (const [key, words] of bands) expect((reviewWords as Record<string, string>)[key]).toBe(words)
  })
})
