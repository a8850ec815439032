// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import type { ShelfEntry } from '../../src/dom'
import { makeChoice, makeSmall } from '../support/scenario'
import { makeFakeApp } from './fake-app'
import { all, click, page, set, settle, spoken, the, visit } from './page'

const small = makeSmall(
  {
    choices: [
      makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }, { label: 'Thank her' }),
      makeChoice(
        'ask',
        {
          text: 'Just following up. Any news?',
          wording: [{ feature: 'saysJustFollowingUp', quote: 'Just following up' }],
        },
        { label: 'Ask how things stand' },
      ),
      makeChoice(
        'moan',
        {
          tone: 'miffed',
          text: 'I expected better.',
          wording: [{ feature: 'tone', quote: 'I expected better' }],
        },
        { label: 'Say what you think' },
      ),
    ],
  },
  { contentNotes: ['Being ignored', 'An accident'] },
)

describe('the shelf', () => {
  it('shows each scenario with role, employer, length and note, and the way in', async () => {
    await visit(makeFakeApp(small), '')
    expect(the('heading', 'Callback')).toBeTruthy()
    expect(the('heading', 'Small')).toBeTruthy()
    expect(page()).toContain('analyst at Northway')
    expect(page()).toContain('about 1 min')
    expect(page()).toContain('Before you play: Being ignored · An accident')
    expect(page()).toContain('3 endings to find')
    expect(the('link', 'Play: Small').getAttribute('href')).toBe('#/play/small')
  })

  it('continues a saved play, and starts over only after asking', async () => {
    const app = makeFakeApp(small, { entry: { saved: { day: 7, choices: 4 } } })
    await visit(app, '')
    expect(the('link', 'Continue on day 7: Small')).toBeTruthy()
    await click('button', 'Start over: Small')
    expect(app.calls).toEqual([])
    await click('button', 'Keep it')
    await click('button', 'Start over: Small')
    await click('button', 'Yes, start over')
    expect(app.calls).toContain('open small')
    expect(location.hash).toBe('#/play/small')
  })

  it('begins a new play where the last one has ended, and leads to the review of that one', async () => {
    const app = makeFakeApp(small, { log: ['note', 'move-on'], entry: { hasEnded: true } })
    await visit(app, '')
    expect(all('link', /^Play/)).toEqual([])
    await click('link', 'Review your last play: Small')
    expect(app.calls).toEqual(['resume small'])
    expect(location.hash).toBe('#/review')
    location.hash = ''
    await settle()
    await click('button', 'Play again: Small')
    expect(app.calls).toContain('open small')
    expect(location.hash).toBe('#/play/small')
    expect(app.play.getState()?.session.getState().log).toEqual([])
  })

  it('lists the endings found', async () => {
    const endings = [{ kind: 'time-up', headline: 'Late' }] as const
    await visit(makeFakeApp(small, { entry: { endings } }), '')
    expect(page()).toContain('Endings found: 1 of 3')
    expect(page()).toContain('Late')
  })

  describe('with levels', () => {
    /** A shelf with the small scenario, which is easy, and a hard one. */
    function shelve(other: Partial<ShelfEntry> = {}, options: Parameters<typeof makeFakeApp>[1] = {}) {
      const app = makeFakeApp(small, options)
      const [entry] = app.shelf.getState()
      if (entry === undefined) throw new Error('the fake shelf is empty')
      app.shelf.setState([entry, { ...entry, id: 'hard-one', title: 'Hard', level: 'hard', ...other }], true)
      return app
    }

    it('keeps the next one shut, and says how it opens', async () => {
      await visit(shelve(), '')
      expect(all('link', 'Play: Small')).toHaveLength(1)
      expect(all('link', 'Play: Hard')).toEqual([])
      expect(page()).toContain('Opens after three plays of the level before')
      expect(the('link', 'How levels open Hard').getAttribute('href')).toBe('#/practice')
    })

    it('leaves open what has been begun or played', async () => {
      await visit(shelve({ saved: { day: 7, choices: 4 } }), '')
      expect(all('link', 'Continue on day 7: Hard')).toHaveLength(1)
    })

    it('shuts nothing for a coach', async () => {
      const book = JSON.stringify({ version: 1, plays: [], bad: [], isCoach: true })
      await visit(shelve({}, { items: { 'callback/practice': book } }), '')
      expect(all('link', 'Play: Hard')).toHaveLength(1)
      expect(page()).not.toContain('Opens after')
    })
  })
})

describe('going from screen to screen', () => {
  it('follows links, names the page and moves the focus to its heading', async () => {
    await visit(makeFakeApp(small), '')
    expect(document.title).toBe('Callback')
    expect(document.activeElement).toBe(document.body)
    location.hash = '#/about'
    await settle()
    expect(document.title).toBe('About · Callback')
    expect(document.activeElement).toBe(the('heading', 'About'))
    location.hash = '#/'
    await settle()
    expect(document.activeElement).toBe(the('heading', 'Callback'))
  })

  it('leads unknown addresses to the shelf', async () => {
    await visit(makeFakeApp(small), '#/nowhere')
    expect(the('heading', 'Callback')).toBeTruthy()
  })

  it('takes the stage away with the play', async () => {
    const app = makeFakeApp(small)
    await visit(app, '#/play/small')
    expect(app.calls).toContain('mountStage')
    location.hash = '#/settings'
    await settle()
    expect(app.calls).toContain('unmountStage')
  })
})

describe('the settings', () => {
  it('change each by itself', async () => {
    const app = makeFakeApp(small)
    await visit(app, '#/settings')
    await click('radio', 'projector')
    await click('radio', 'dark')
    await click('checkbox', 'All sound off')
    await click('checkbox', 'Number keys open a choice')
    await click('radio', 'double')
    await click('radio', 'After every consequence, and in the review')
    await set(the('slider', /^Voices/), '40')
    expect(app.settings.getState()).toMatchObject({
      textSize: 'projector',
      theme: 'dark',
      muted: true,
      numberKeys: false,
      speed: 2,
      coaching: 'novice',
      voice: 0.4,
    })
  })

  it('dress the page', async () => {
    const app = makeFakeApp(small, { settings: { theme: 'dark', motion: 'reduced' } })
    await visit(app, '#/settings')
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', motion: 'reduced' })
    await act(() => app.change({ theme: 'light', textSize: 'larger' }))
    expect(document.documentElement.dataset).toMatchObject({ theme: 'light', text: 'larger' })
  })

  it('read lines aloud only where this device has a voice of its own, and say so', async () => {
    const app = makeFakeApp(small)
    await visit(app, '#/settings')
    expect(the('checkbox', 'Read lines aloud')).toHaveProperty('disabled', true)
    expect(page()).toContain('This device has no voice of its own for English')
    expect(all('combobox')).toEqual([])
  })

  it('let the voice be chosen that reads lines aloud', async () => {
    const app = makeFakeApp(small, { voices: ['Daniel', 'Moira'] })
    await visit(app, '#/settings')
    expect(the('combobox', /Daniel/)).toHaveProperty('disabled', true)
    await click('checkbox', 'Read lines aloud')
    expect(app.settings.getState()).toMatchObject({ readAloud: true, readVoice: '' })
    await set(the('combobox', /Daniel/), 'Moira')
    expect(app.settings.getState().readVoice).toBe('Moira')
    await click('checkbox', 'Read lines aloud')
    expect(app.settings.getState().readAloud).toBe(false)
  })

  it('let reading aloud be turned off where the voices are gone', async () => {
    const app = makeFakeApp(small, { settings: { readAloud: true } })
    await visit(app, '#/settings')
    expect(the('checkbox', 'Read lines aloud')).toHaveProperty('disabled', false)
  })

  it('delete everything only after asking', async () => {
    const app = makeFakeApp(small)
    await visit(app, '#/settings')
    await click('button', 'Delete everything')
    await click('button', 'Keep it')
    expect(app.calls).not.toContain('deleteAll')
    await click('button', 'Delete everything')
    await click('button', 'Yes, delete')
    expect(app.calls).toContain('deleteAll')
    expect(the('status', 'Everything is deleted.')).toBeTruthy()
  })
})

describe('the review', () => {
  const played = { log: ['ask', 'move-on'] }

  async function review(options: Parameters<typeof makeFakeApp>[1] = played) {
    const app = makeFakeApp(small, options)
    await visit(app, '#/play/small')
    location.hash = '#/review'
    await settle()
    return app
  }

  it('begins with the ending and the other side', async () => {
    await review()
    const headings = all('heading').map(spoken)
    expect(headings[0]).toBe('Elsewhere')
    expect(headings[1]).toBe('From Mara’s side')
    expect(page()).toContain('She was busy.')
  })

  it('names for every finding the contact, the day, the words and what would have changed it', async () => {
    await review()
    const contact = spoken(the('heading', /Day 0, Thursday: E-mail to Mara/).parentElement ?? document.body)
    expect(contact).toContain('Ask how things stand')
    expect(contact).toContain('“Just following up”')
    expect(contact).toContain('What would have changed it:')
    expect(contact).toContain('the article only Rule D2. This is the article’s word alone')
  })

  it('lists every rule that the contact fired', async () => {
    const app = await review()
    const findings = (await app.review()).contacts[0]?.findings ?? []
    expect(findings.length).toBeGreaterThan(1)
    for (const { code } of findings)
      expect(page()).toMatch(new RegExp(`Rules? [^.]*\\b${code.replace('!', '')}\\b`))
  })

  it('says how it came across, according to the article, about the messages', async () => {
    await review()
    expect(page()).toContain(
      'According to the article, your messages, taken together, came across as desperate',
    )
  })

  it('uses the player’s word for the strongest perception', async () => {
    await review({ log: ['moan', 'move-on'], settings: { word: 'alarming' } })
    expect(page()).toContain('came across as alarming')
    // The title of the article keeps its words.
    expect(page().replace(/“How Employers[^”]*”/, '')).not.toMatch(/stalker/i)
  })

  it('has the curve as a table', async () => {
    await review()
    const rows = [...document.querySelectorAll('tbody tr')].map(spoken)
    expect(rows).toEqual(['0, Thursday irritated desperate 1'])
  })

  it('tells days on which nothing was sent and nothing changed as one', async () => {
    await review({ log: ['note', 'wait', 'wait', 'wait', 'move-on'] })
    const rows = [...document.querySelectorAll('tbody tr')].map(spoken)
    expect(rows).toEqual(['0, Thursday open nothing yet 1 A1', '1–7, Friday–Thursday open nothing yet A1'])
  })

  it('praises what was kept', async () => {
    await review({ log: ['note', 'move-on'] })
    expect(page()).toContain('Well done: Thanks on the day of the interview')
  })

  it('gives the source without fetching it', async () => {
    await review()
    const link = the('link', /recareered\.com/)
    expect(link.getAttribute('rel')).toContain('noreferrer')
    expect(page()).toContain('Phil Rosenberg')
    expect(page()).toContain('no study found')
  })

  it('plays again with the same seed or a fresh one', async () => {
    const app = await review()
    await click('button', /The same again/)
    expect(app.calls).toContain('attempt 0')
    expect(location.hash).toBe('#/play/small')
  })

  it('says so when nothing has been played', async () => {
    await visit(makeFakeApp(small), '#/review')
    expect(page()).toContain('There is nothing to look back on yet.')
  })

  it('names the turns that decided it, what was in reach before and after, and every decision', async () => {
    await review()
    const turns = the('region', 'The turns that decided it')
    await act(() => Promise.resolve())
    const words = turns.textContent ?? ''
    expect(words).toContain('What could be reached stayed “Elsewhere” (turning elsewhere in good time)')
    expect(words).toContain('What would have been better?')
    expect(words).toMatch(/Every decision.*(?:best|mistake|blunder)/su)
    expect(words).not.toMatch(/[{}]/u)
  })

  it('says so when the play has not ended', async () => {
    await review({ log: ['ask'] })
    expect(page()).toContain('There is nothing to look back on yet.')
  })
})
