// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { stepsAsked } from '../../src/dom/play/predict-steps'
import { makeSession } from '../../src/session'
import { makeChoice, makeSmall } from '../support/scenario'
import { type FakeApp, makeFakeApp } from './fake-app'
import { all, click, page, set, settle, spoken, the, visit } from './page'

const small = makeSmall({
  choices: [makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }, { label: 'Thank them' })],
})
const log = ['note', 'wait', 'note', 'wait', 'note', 'move-on']

/** A play in which several decisions are asked about. */
const { seed, steps } = (() => {
  for (let tried = 1; tried < 100; tried++) {
    const { store } = makeSession({ scenario: small, seed: tried, log })
    const found = [...stepsAsked(store.getState())]
    if (found.length > 1) return { seed: tried, steps: found }
  }
  throw new Error('no such seed')
})()

/** Opens the review of a play whose questions have been answered, by what each came across as. */
async function review(answer: (at: number) => 'open' | 'warm' | null = () => null): Promise<FakeApp> {
  const app = makeFakeApp(small, { seed, log })
  await app.resume('small')
  const readings = steps.flatMap(([at], index) => {
    const said = answer(index)
    return said === null ? [] : [{ at, said }]
  })
  if (readings.length > 0) {
    const words = { aim: '', turn: '', keep: '', change: '' }
    const plays = [{ id: 1, seed, log: log.slice(0, -1), readings, words }]
    app.storage.items.set('callback/notes/small', JSON.stringify({ version: 1, scenario: 'small', plays }))
  }
  await visit(app, '#/review')
  await settle()
  return app
}

const kept = (app: FakeApp, key: string) => JSON.parse(app.storage.items.get(key) ?? 'null')
const field = (name: string) => the('textbox', name) as HTMLTextAreaElement

describe('the review gathers', () => {
  it('the path and two open questions before it says how anything came across', async () => {
    await review()
    const text = page()
    const order = [
      'Your path',
      'What were you aiming for?',
      'Where did it turn',
      'How it came across',
      'What will you keep?',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text).toContain('Day 0, Thursday: E-mail to Mara')
  })

  it('answers as they are written, with this play, and nothing is needed', async () => {
    const app = await review()
    expect(app.storage.items.size).toBe(0)
    await set(field('What were you aiming for?'), 'An <b>answer</b>')
    expect(kept(app, 'callback/notes/small').plays).toMatchObject([
      { seed, log, words: { aim: 'An <b>answer</b>' } },
    ])
    expect(document.querySelector('main b')?.textContent).not.toBe('answer')
  })

  it('and says so where an answer could not be kept', async () => {
    const app = await review()
    app.storage.failWriting = new Error('gone')
    await set(field('Where did it turn, do you think?'), 'There')
    expect(page()).toContain('This could not be kept on this device.')
    expect(field('Where did it turn, do you think?').value).toBe('There')
  })

  it('what was to be changed after the play before', async () => {
    const app = makeFakeApp(small, { seed, log })
    const words = { aim: '', turn: '', keep: '', change: 'Wait a day longer' }
    const plays = [{ id: 1, seed: seed + 1, log: [], readings: [], words }]
    app.storage.items.set('callback/notes/small', JSON.stringify({ version: 1, scenario: 'small', plays }))
    await app.resume('small')
    await visit(app, '#/review')
    expect(page()).toContain('you wanted to change: “Wait a day longer”')
  })

  it('nothing where that part does not come, and is a review all the same', async () => {
    const app = makeFakeApp(small, { seed, log })
    await app.resume('small')
    await visit({ ...app, ownWords: () => Promise.reject(new Error('offline')) }, '#/review')
    expect(page()).toContain('How it came across')
    expect(all('textbox')).toEqual([])
    expect(page()).toContain('The review would say:')
  })
})

describe('what was said about the signs', () => {
  it('is counted, and where it was otherwise is told with day and message', async () => {
    await review((at) => (at === 0 ? 'warm' : 'open'))
    const differ = steps[0]?.[1]
    const part = spoken(the('region', 'How well you read the signs'))
    expect(part).toMatch(new RegExp(`You read her right ${steps.length - 1} of ${steps.length} times`))
    expect(part).toContain(`Day ${differ?.sent.day}, `)
    expect(part).toContain('E-mail to Mara: you said pleased, it came across as open.')
  })

  it.each([
    ['open', 'you read her right'],
    ['warm', 'there it was otherwise'],
  ] as const)('once, as %s, is no number', async (said, words) => {
    await review((at) => (at === 0 ? said : null))
    expect(spoken(the('region', 'How well you read the signs'))).toContain(words)
  })

  it('is left out where nothing was said', async () => {
    await review()
    expect(all('region', 'How well you read the signs')).toEqual([])
  })

  it.each(['novice', 'standard', 'exam'] as const)('is told whoever was coached as %s', async (coaching) => {
    const app = makeFakeApp(small, { seed, log, settings: { coaching } })
    await app.resume('small')
    const readings = steps.map(([at]) => ({ at, said: 'open' }))
    const words = { aim: '', turn: '', keep: '', change: '' }
    const plays = [{ id: 1, seed, log, readings, words }]
    app.storage.items.set('callback/notes/small', JSON.stringify({ version: 1, scenario: 'small', plays }))
    await visit(app, '#/review')
    expect(page()).toContain(`You read her right ${steps.length} of ${steps.length} times.`)
  })
})

describe('one thing to keep and one to change', () => {
  it('have a suggestion that can be taken over, and then are the player’s own', async () => {
    const app = await review()
    const [take] = all('button', /^Take this over/)
    await act(() => take?.click())
    const own = field('What will you keep?')
    expect(document.activeElement).toBe(own)
    expect(own.value.length).toBeGreaterThan(10)
    expect(all('button', /^Take this over/)).toHaveLength(1)
    await set(own, 'Thanks at once')
    expect(kept(app, 'callback/notes/small').plays[0].words.keep).toBe('Thanks at once')
  })
})

describe('the plan of a real follow-up', () => {
  const open = async () => {
    const app = makeFakeApp(small)
    await visit(app, '#/plan')
    return app
  }
  const day = (id: string) => document.getElementById(`plan-${id}`) as HTMLInputElement

  it('is reached from the shelf', async () => {
    await visit(makeFakeApp(small), '#/')
    expect(the('link', 'Plan a real follow-up').getAttribute('href')).toBe('#/plan')
  })

  it('is reached from the review', async () => {
    await review()
    expect(the('link', 'Plan a real follow-up').getAttribute('href')).toBe('#/plan')
  })

  it('is kept on this device as it is written, and says that it stays there', async () => {
    const app = await open()
    expect(page()).toContain('This plan is kept on this device only.')
    await set(field('Who will you write to or call?'), 'Mara')
    await set(day('day'), '2026-12-04')
    await set(field('What is in it for them?'), 'The study')
    await set(day('stop'), '2026-12-18')
    expect(kept(app, 'callback/plan')).toEqual({
      version: 1,
      who: 'Mara',
      day: '2026-12-04',
      value: 'The study',
      stop: '2026-12-18',
    })
    expect(page()).toContain('Who, when, what for them, and when to stop: it is all there.')
  })

  it('is there again, from the shelf too', async () => {
    const app = makeFakeApp(small)
    ;(await app.ownWords()).plan.keep({ version: 1, who: 'Mara', day: '', value: '', stop: '' })
    await visit(app, '#/')
    await click('link', 'Your plan for a real follow-up')
    await settle()
    expect(field('Who will you write to or call?').value).toBe('Mara')
  })

  it.each([
    [{ who: 'M' }, 'What is in it for them? Without that, a follow-up only asks.'],
    [{ who: 'M' }, 'When will you stop? Silence is an answer'],
    [{ value: 'Just CHECKING IN' }, '“checking in” is a question'],
    [{ value: 'A study' }, 'Who is it for?'],
    [{ day: '2026-12-04', stop: '2026-12-01' }, 'You would stop before you have begun.'],
  ])('with %o is asked gently about it, and kept all the same', async (part, words) => {
    const app = makeFakeApp(small)
    ;(await app.ownWords()).plan.keep({ version: 1, who: '', day: '', value: '', stop: '', ...part })
    await visit(app, '#/plan')
    expect(page()).toContain(words)
    expect(kept(app, 'callback/plan')).toMatchObject(part)
  })

  it('asks nothing while nothing is written', async () => {
    await open()
    expect(page()).not.toContain('To think about')
  })

  it('is deleted, and brought back by whoever did not mean it', async () => {
    const app = await open()
    await set(field('Who will you write to or call?'), 'Mara')
    await click('button', 'Delete the plan')
    expect(app.storage.items.size).toBe(0)
    expect(field('Who will you write to or call?').value).toBe('')
    await click('button', 'Bring it back')
    expect(kept(app, 'callback/plan').who).toBe('Mara')
  })
})
