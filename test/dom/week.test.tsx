// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../src/director/cues-of-scene'
import { herWeek } from '../../src/director/her-week'
import { makeNeighbours } from '../../src/dom/week/neighbours'
import type { ScenarioFile } from '../../src/scenario'
import { makeChoice, makeSmall } from '../support/scenario'
import { makeFakeApp } from './fake-app'
import { all, click, page, press, settle, spoken, the, visit } from './page'

await import('../../src/dom/week/week-screen')

const others: ScenarioFile['others'] = [
  {
    id: 'rui',
    name: 'Rui Alves',
    pronouns: 'he/him',
    job: 'dispatcher',
    look: 'rui',
    voice: { pitch: 'low', pace: 'slow' },
    temperament: 'warm',
    side: 'referrer',
    relation: 'inside-company',
  },
  {
    id: 'hana',
    name: 'Hana Sato',
    pronouns: 'she/her',
    job: 'HR partner',
    look: 'hana',
    voice: { pitch: 'low', pace: 'slow' },
    temperament: 'warm',
    side: 'hr',
  },
]

const small = makeSmall(
  {
    choices: [
      makeChoice('note', { purpose: 'thank-you', subject: 'Thank you', text: 'Thank you for the hour.' }),
      makeChoice('voice', {
        channel: 'voicemail',
        seconds: 12,
        text: 'Hello Mara, it is Noor, any news for me yet?',
      }),
      makeChoice(
        'ring',
        { channel: 'call', text: 'Hello?', seconds: 1 },
        { responses: [{ kind: 'not-answered' }] },
      ),
      makeChoice(
        'lifts',
        { channel: 'call', text: 'Well, the merge.', seconds: 20, isTheirCall: true },
        { responses: [{ kind: 'engaged', says: 'Right.', shows: 'She goes on for a while.' }] },
      ),
      makeChoice('rui', { from: 'rui', purpose: 'endorse', value: 'specific-endorsement' }),
      makeChoice('hr', { to: 'hana' }, { responses: [{ kind: 'replies', says: 'Look at our website.' }] }),
      makeChoice('machine', {}, { responses: [{ kind: 'auto-reply', says: 'Thank you for writing.' }] }),
    ],
  },
  { others },
)

const log = ['note', 'wait', 'voice', 'ring', 'wait', 'move-on']
const judging = /desperate|stalker|alarming|assertive|no follow-up/i

const open = async (settings: Parameters<typeof makeFakeApp>[1] = {}) => {
  const app = makeFakeApp(small, { log, ...settings })
  await app.resume(small.file.id)
  await visit(app, '#/week')
  return app
}
const playing = () => open({ settings: { speed: 1, motion: 'full' } })
const pass = (app: ReturnType<typeof makeFakeApp>, milliseconds: number) =>
  act(() => app.clock.pass(milliseconds))
/** The picture of the performance, as the eye sees it. */
const picture = () => document.querySelector('.chair')?.textContent ?? null

describe('the way to the chair', () => {
  it('leads from the end of a play, and on to the review', async () => {
    await visit(makeFakeApp(small, { log: ['move-on'] }), '#/play/small')
    await click('link', 'From the other chair')
    expect(the('heading', 'From her chair')).toBe(document.activeElement)
    await click('link', 'And how it came across')
    expect(location.hash).toBe('#/review')
  })

  it('is closed while a play goes on', async () => {
    await open({ log: ['note'] })
    expect(page()).toContain('It comes when a play has ended.')
    expect(the('link', 'To the shelf')).toBeTruthy()
  })
})

describe('the days at once', () => {
  it('stand as a list by day, with everything of the player’s marked once', async () => {
    await open()
    expect(picture()).toBe(null)
    expect(all('heading', /^Day \d+, /).length).toBeGreaterThan(3)
    expect(page().match(/E-mail from you · Thank you/g)).toHaveLength(1)
    expect(page().match(/Voicemail from you/g)).toHaveLength(1)
    expect(page()).toContain('The phone rings beside an empty chair.')
    expect(page()).toContain('Mara deletes it after 9 seconds.')
  })

  it('are what reduced motion shows, open for reading', async () => {
    await open({ settings: { speed: 1, motion: 'reduced' } })
    expect(picture()).toBe(null)
    expect(document.querySelector('details')?.open).toBe(true)
    expect(all('button', 'Watch again')).toEqual([])
  })

  it('count, and tell what was true, before any word that judges', async () => {
    await open()
    const said = page()
    expect(the('heading', /messages\. 2 of them were yours\./)).toBeTruthy()
    expect(said).toContain('Once the phone rang, and it was you.')
    expect(said.indexOf('were yours')).toBeLessThan(said.indexOf('She was busy.'))
    expect(said.indexOf('She was busy.')).toBeLessThan(said.indexOf('And how it came across'))
    expect(said).not.toMatch(judging)
  })

  it('give each number that the red counters of the stage had', async () => {
    const app = await open()
    const { position } = app.play.getState()?.session.getState() ?? {}
    if (position === undefined) throw new Error('no play is open')
    const { mails, voicemails } = sceneOf(small, position, [])
    expect(page()).toContain(`${mails} mails and ${voicemails} voicemails, as the red counters had it.`)
    expect(the('heading', new RegExp(`^${mails + voicemails} messages`))).toBeTruthy()
    expect(page()).toContain(`${mails + voicemails} so far: ${mails} mails, ${voicemails} voicemails`)
  })

  it('call a call of hers hers, and tell no length of a talk', async () => {
    await open({ log: ['lifts', 'move-on'] })
    expect(page()).toContain('On the phone with you; Mara rang')
    expect(page()).not.toContain('it was you')
    expect(page()).not.toMatch(/seconds|minute/)
    expect(page()).toContain('How long the talks took, nobody has counted.')
  })

  it('name those who spoke for the player, and what was answered elsewhere or by a machine', async () => {
    await open({ log: ['rui', 'hr', 'machine', 'move-on'] })
    expect(page()).toContain('One spoke for you: Rui.')
    expect(page()).toContain('Not on this desk: Hana answers you')
    expect(page()).toContain('An automatic answer goes to you')
    expect(page()).not.toContain('Mara answers you')
  })

  it('go by without the player where nothing was sent', async () => {
    await open({ log: ['wait', 'wait', 'wait', 'wait', 'wait', 'wait'].slice(0, 3).concat('move-on') })
    expect(page()).toContain('You were not among them.')
    expect(page()).toContain('Nothing from you.')
    expect(page()).not.toContain('gave you')
  })

  it.each([
    [log, /All in all Mara gave yours \d+ seconds\./],
    [['note', 'move-on'], / had it\. Mara gave yours \d+ seconds\./],
    [['rui', 'move-on'], /Mara gave what was written or said for you \d+ seconds\./],
    [['note', 'rui', 'move-on'], /Mara gave yours, and what was written or said for you, \d+ seconds\./],
  ])('give seconds to the player’s messages, not to all that came: %j', async (played, words) => {
    await open({ log: played })
    expect(page()).toMatch(words)
  })

  it.each([1, 2, 3, 4, 5])(
    'name beside a message what stands next to it in the tray, in play %i',
    async (seed) => {
      const app = makeFakeApp(small, { log: ['note', 'rui', 'wait', 'voice', 'ring', 'move-on'], seed })
      await app.resume(small.file.id)
      const { position, events } = app.play.getState()?.session.getState() ?? {}
      if (position === undefined || events === undefined) throw new Error('no play is open')
      const { arrivals, days } = herWeek(small, position, events)
      const neighbours = makeNeighbours(position.seed)
      const said = days.flatMap(({ rows }) =>
        rows.flatMap((row, at) => {
          const arrival = row.type === 'arrival' ? arrivals[row.arrival] : undefined
          if (arrival?.type !== 'message' && arrival?.type !== 'call') return []
          const words = [rows[at - 1], rows[at + 1]].flatMap((one) =>
            one?.type === 'other' ? [`“${neighbours(one).join(': ')}”`] : [],
          )
          return [words]
        }),
      )
      expect(said.length).toBe(4)
      await visit(app, '#/week')
      const shown = [...document.querySelectorAll('.week-arrival > .aside')].map((one) => one.textContent)
      expect(shown).toHaveLength(said.length)
      for (const [at, words] of said.entries()) for (const word of words) expect(shown[at]).toContain(word)
    },
  )
})

describe('the performance', () => {
  it('is for the eye alone; the list says the same from the start', async () => {
    await playing()
    expect(document.querySelector('.chair')?.getAttribute('aria-hidden')).toBe('true')
    expect(spoken(the('region', 'Day by day'))).toContain('Voicemail from you')
    expect(document.querySelector('main :is([aria-live], [role="status"], [role="log"])')).toBe(null)
  })

  it('goes by itself to its end within half a minute', async () => {
    const app = await playing()
    const seen = new Set<string | null>()
    for (let second = 0; second < 30; second++) {
      seen.add(picture())
      await pass(app, 1000)
    }
    expect(seen.size).toBeGreaterThan(6)
    expect(picture()).toBe(null)
    expect(the('heading', /were yours/)).toBeTruthy()
    expect(document.querySelector('details')?.open).toBe(false)
  })

  it('stands while paused and goes on', async () => {
    const app = await playing()
    await pass(app, 900)
    await click('button', 'Pause')
    const before = picture()
    await pass(app, 60_000)
    expect(picture()).toBe(before)
    await click('button', 'Go on')
    await pass(app, 30_000)
    expect(picture()).toBe(null)
  })

  it('is stepped through by hand', async () => {
    const app = await playing()
    const first = picture()
    await click('button', 'Next')
    await pass(app, 60_000)
    const second = picture()
    expect(second).not.toBe(first)
    await click('button', 'Back')
    expect(picture()).toBe(first)
  })

  it('is skipped, and watched again', async () => {
    const app = await playing()
    await click('button', 'Skip to the end')
    expect(document.activeElement).toBe(the('heading', /were yours/))
    await click('button', 'Watch again')
    expect(picture()).not.toBe(null)
    await pass(app, 30_000)
    expect(picture()).toBe(null)
  })

  it('is paused by the space bar and skipped by Escape', async () => {
    const app = await playing()
    await act(() => the('heading', 'From her chair').focus())
    await press(' ')
    const before = picture()
    await pass(app, 60_000)
    expect(picture()).toBe(before)
    expect(the('button', 'Go on')).toBeTruthy()
    await press('Escape')
    expect(picture()).toBe(null)
  })

  it('ends when everything is asked for at once', async () => {
    const app = await playing()
    await act(() => app.change({ speed: 'instant' }))
    await settle()
    expect(picture()).toBe(null)
  })

  it('leaves no timer behind', async () => {
    const app = await playing()
    location.hash = '#/about'
    await settle()
    expect(app.clock.waiting()).toBe(0)
  })
})
