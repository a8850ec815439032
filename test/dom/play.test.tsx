// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import type { Scenario, TurnChoice } from '../../src/scenario'
import { makeChoice, makeDecision, makeSmall } from '../support/scenario'
import { makeFakeApp } from './fake-app'
import { all, click, page, press, settle, spoken, the, visit } from './page'

const address = '#/play/small'
const thanks = 'Thank you for the hour.\nNoor'

const small = (): Scenario =>
  makeSmall({
    text: 'Your desk, evening.',
    choices: [
      makeChoice('note', { purpose: 'thank-you', subject: 'Thanks', text: thanks }, { label: 'Thank her' }),
      makeChoice(
        'ring',
        { channel: 'voicemail', seconds: 18, text: 'Hello, any news?' },
        { label: 'Leave a word' },
      ),
    ],
    itch: [makeChoice('itch', { text: 'Hi! Just checking in.' }, { label: 'Checking in' })],
  })

const chosen = (app: { calls: string[] }) => app.calls.filter((call) => call.startsWith('choose'))

/** The label of the choice that stands at a place, counted from 1. */
const choiceAt = (place: number): HTMLElement => {
  const found = document.querySelectorAll<HTMLElement>('ol button[data-input]')[place - 1]
  if (found === undefined) throw new Error(`no choice at ${place}`)
  return found
}

describe('the play screen', () => {
  it('tells who you are and what is going on, with every choice as a button', async () => {
    await visit(makeFakeApp(small()), address)
    expect(spoken(the('log'))).toContain('Who you are You are Noor.')
    expect(spoken(the('log'))).toContain('Your desk, evening.')
    expect(the('button', /^E-mail: Thank her/)).toBeTruthy()
    expect(the('button', /^Voicemail: Leave a word/)).toBeTruthy()
    expect(the('button', 'Wait – up to 3 days')).toBeTruthy()
    expect(the('button', 'Move on')).toBeTruthy()
  })

  it('speaks of what the day has room for only where something can be got ready', async () => {
    await visit(makeFakeApp(small()), address)
    expect(page()).not.toMatch(/Getting ready|No free hour/)
  })

  it.each([
    [3, 'Getting ready takes 2 of today’s 3 free hours.'],
    [2, 'Getting ready takes 2 of today’s 2 free hours.'],
  ])('says what getting something ready takes of a day of %i', async (effortPerDay, words) => {
    const choices = [
      {
        kind: 'prepare' as const,
        id: 'ready',
        label: 'Work it out',
        item: 'price',
        text: 'Done.',
        to: [{ to: 'desk' }],
      },
      makeChoice('note', { purpose: 'thank-you', text: thanks }),
    ]
    const { calendar } = makeSmall().file
    const scenario = makeSmall({ choices }, { calendar: { ...calendar, effortPerDay } })
    await visit(makeFakeApp(scenario), address)
    expect(page()).toContain(words)
    // One unit everywhere: at the choices, in the notebook and in the draft.
    expect(page()).toContain('takes 2 free hours first')
    await click('button', /Work it out/)
    expect(page()).toContain('It takes 2 free hours of today. Nothing is sent.')
    expect(page()).toContain('The time is spent at once. Then it stands ready in your notebook')
    expect(page()).not.toContain('Nothing counts until you let it go.')
    expect(page()).not.toMatch(/evening|of the day/)
  })

  it('keeps the stage from assistive technology', async () => {
    await visit(makeFakeApp(small()), address)
    expect(document.querySelector('canvas')?.closest('[aria-hidden="true"]')).toBeTruthy()
  })

  it('says so when there is no such scenario', async () => {
    await visit(makeFakeApp(small()), '#/play/elsewhere')
    expect(the('heading', 'There is no such scenario here.')).toBeTruthy()
    expect(the('link', 'Back to the shelf')).toBeTruthy()
  })

  it('says so when the scenario cannot be loaded', async () => {
    const app = makeFakeApp(small())
    await visit({ ...app, resume: () => Promise.reject(new Error('offline')) }, address)
    expect(page()).toContain('This part could not be loaded.')
  })

  it('shows text from the scenario as text', async () => {
    const scenario = makeSmall({ text: '<img src=x onerror=alert(1)>' })
    await visit(makeFakeApp(scenario), address)
    expect(document.querySelector('img')).toBeNull()
    expect(page()).toContain('<img src=x onerror=alert(1)>')
  })
})

describe('a draft', () => {
  it('shows receiver, subject, words and length, and counts only when sent', async () => {
    const app = makeFakeApp(small())
    await visit(app, address)
    await click('button', /Leave a word/)
    expect(page()).toContain('Mara Ek, lead')
    expect(page()).toContain('about 18 seconds')
    expect(page()).toContain('Hello, any news?')
    expect(chosen(app)).toEqual([])
    await click('button', 'Leave it')
    expect(chosen(app)).toEqual(['choose ring'])
    expect(spoken(the('log'))).toContain('Mara deletes the voicemail after 9 seconds.')
  })

  it('of a voicemail is answered by the telephone exchange, in words too, until it is let go', async () => {
    const app = makeFakeApp(small())
    const heard = () => app.calls.filter((call) => call.startsWith('exchange'))
    await visit(app, address)
    await click('button', /Thank her/)
    await click('button', 'Back')
    expect(heard()).toEqual([])
    await click('button', /Leave a word/)
    expect(heard()).toEqual(['exchange on'])
    expect(page()).toContain('The telephone exchange: “Nobody is available to take your call at the moment.”')
    await click('button', 'Leave it')
    expect(heard()).toEqual(['exchange on', 'exchange off'])
  })

  it('goes back without counting, to the choice it came from', async () => {
    const app = makeFakeApp(small())
    await visit(app, address)
    await click('button', /Thank her/)
    expect(document.activeElement).toBe(the('heading', 'Your draft'))
    await click('button', 'Back')
    expect(document.activeElement).toBe(the('button', /Thank her/))
    expect(chosen(app)).toEqual([])
  })

  it('goes back with Escape', async () => {
    const app = makeFakeApp(small())
    await visit(app, address)
    await click('button', /Thank her/)
    await press('Escape')
    expect(all('heading', 'Your draft')).toEqual([])
    expect(chosen(app)).toEqual([])
  })

  it('is asked for before moving on', async () => {
    const app = makeFakeApp(small())
    await visit(app, address)
    await click('button', 'Move on')
    expect(page()).toContain('There is no taking it back.')
    expect(chosen(app)).toEqual([])
    await click('button', 'Yes, move on')
    expect(chosen(app)).toEqual(['choose move-on'])
  })

  it('is asked for before waiting, and says how many days it may take', async () => {
    const app = makeFakeApp(small())
    await visit(app, address)
    await click('button', /Wait/)
    expect(spoken(the('region', 'Wait – up to 3 days'))).toContain(
      'You send nothing. Days pass, until Sunday, day 3, at the latest.',
    )
    await press('Escape')
    expect(chosen(app)).toEqual([])
    expect(document.activeElement).toBe(the('button', 'Wait – up to 3 days'))
    await click('button', /Wait/)
    await click('button', 'Wait')
    expect(chosen(app)).toEqual(['choose wait'])
  })

  it('is asked for before hanging up, and says that the day goes with it', async () => {
    const ring = makeChoice(
      'call',
      { channel: 'call', seconds: 20 },
      { responses: [{ kind: 'takes-call' }], to: [{ to: 'line' }] },
    )
    const talk: TurnChoice = {
      kind: 'turn',
      id: 'talk',
      label: 'Go on',
      text: 'Well.',
      seconds: 2,
      wording: [],
      responses: [{ kind: 'takes-call' }],
      to: [{ to: 'line' }],
    }
    const calling = makeSmall({ choices: [ring] })
    const line = makeDecision({ wait: { days: 1, to: [{ to: 'desk' }] }, choices: [talk] })
    const app = makeFakeApp(makeSmall({ choices: [ring] }, { states: { ...calling.file.states, line } }), {
      log: ['call'],
    })
    await visit(app, address)
    await click('button', 'Hang up and wait')
    const held = the('region', 'Hang up and wait')
    expect(spoken(held)).toContain('The call ends here.')
    expect(spoken(held)).toContain('It will be Friday, day 1.')
    await click('button', 'Hang up')
    expect(chosen(app)).toEqual(['choose wait'])
  })

  it('takes the focus to the next choices once it is sent', async () => {
    await visit(makeFakeApp(small()), address)
    await click('button', /Thank her/)
    await click('button', 'Send')
    expect(document.activeElement).toBe(the('heading', 'What do you do?'))
  })
})

describe('a message that somebody else sends', () => {
  const withFriend = () => {
    const choices = [
      makeChoice('ask', { from: 'ida', purpose: 'endorse', text: 'Hire her.' }, { label: 'Ask Ida' }),
      makeChoice('note', { purpose: 'thank-you', text: thanks }, { label: 'Thank her' }),
    ]
    const { lines: _, ...like } = makeSmall().file.manager
    const ida = {
      ...like,
      id: 'ida',
      name: 'Ida Holm',
      side: 'referrer',
      relation: 'known-to-manager',
    } as const
    return makeSmall({ choices }, { others: [ida] })
  }

  it('says whose it is before it goes out', async () => {
    const app = makeFakeApp(withFriend())
    await visit(app, address)
    await click('button', /Ask Ida/)
    expect(the('heading', 'What Ida would send for you')).toBeTruthy()
    expect(all('heading', 'Your draft')).toEqual([])
    await click('button', 'Ask Ida to send it')
    expect(chosen(app)).toEqual(['choose ask'])
    expect(spoken(the('log'))).toContain('Ida, for you · E-mail to Mara')
  })
})

describe('a call', () => {
  const calling = (kind: 'not-answered' | 'takes-call') =>
    makeSmall({
      choices: [
        makeChoice(
          'ring',
          { channel: 'call', seconds: 20, text: 'Hello, it is me.' },
          { label: 'Ring her', responses: [{ kind }] },
        ),
        makeChoice('note', { purpose: 'thank-you', text: thanks }, { label: 'Thank her' }),
      ],
    })

  it('claims no length, because both sides talk', async () => {
    await visit(makeFakeApp(calling('takes-call')), address)
    await click('button', /Ring her/)
    expect(page()).not.toMatch(/20 seconds|Length/)
    await click('button', 'Call')
    expect(spoken(the('log'))).not.toContain('20 seconds')
    expect(spoken(the('log'))).toContain('Hello, it is me.')
    expect(spoken(the('log'))).not.toContain('Not said')
  })

  it('that they made is answered, not dialled', async () => {
    const message = { channel: 'call', seconds: 20, text: 'I can wait.', isTheirCall: true } as const
    const scenario = makeSmall({
      choices: [
        makeChoice('yes', message, { label: 'Say it can wait', responses: [{ kind: 'takes-call' }] }),
        makeChoice('note', { purpose: 'thank-you', text: thanks }),
      ],
    })
    await visit(makeFakeApp(scenario), address)
    await click('button', /it can wait/)
    expect(the('heading', 'Mara is on the line')).toBeTruthy()
    expect(all('button', 'Call')).toEqual([])
    expect(the('button', 'Say it')).toBeTruthy()
  })

  it('that nobody takes has not been said', async () => {
    await visit(makeFakeApp(calling('not-answered'), { log: ['ring'] }), address)
    expect(spoken(the('log'))).toContain('Call to Mara Not said, because nobody picked up: Hello, it is me.')
  })
})

describe('number keys', () => {
  it('open a choice while the focus is inside the choices', async () => {
    await visit(makeFakeApp(small()), address)
    const label = spoken(choiceAt(2))
    choiceAt(1).focus()
    await press('2')
    expect(page()).toContain(label.includes('Thank her') ? 'Thank you for the hour.' : 'Hello, any news?')
  })

  it('are at hand as soon as a kept play is there again', async () => {
    await visit(makeFakeApp(small(), { log: ['note'] }), address)
    expect(document.activeElement).toBe(the('heading', 'What do you do?'))
    await press('1')
    expect(the('button', 'Back')).toBeTruthy()
  })

  it('leave the focus of a play that has only begun where it is', async () => {
    await visit(makeFakeApp(small()), address)
    expect(document.activeElement).toBe(document.body)
  })

  it('do nothing while the focus is elsewhere', async () => {
    await visit(makeFakeApp(small()), address)
    the('log').focus()
    await press('1')
    document.body.focus()
    await press('1')
    expect(all('button', 'Back')).toEqual([])
  })

  it('do nothing when they are switched off, and are not announced', async () => {
    await visit(makeFakeApp(small(), { settings: { numberKeys: false } }), address)
    expect(choiceAt(1).getAttribute('aria-keyshortcuts')).toBeNull()
    choiceAt(1).focus()
    await press('1')
    expect(all('button', 'Back')).toEqual([])
  })

  it('leave the browser its shortcuts', async () => {
    await visit(makeFakeApp(small()), address)
    choiceAt(1).focus()
    await act(() => {
      choiceAt(1).dispatchEvent(
        new KeyboardEvent('keydown', { key: '1', ctrlKey: true, bubbles: true, cancelable: true }),
      )
    })
    expect(all('button', 'Back')).toEqual([])
  })
})

describe('the draft that writes itself', () => {
  it('comes on a silent evening, is read out whole, and closing it takes nothing', async () => {
    const app = makeFakeApp(small(), { log: ['wait'] })
    await visit(app, address)
    expect(spoken(the('region', 'A draft is writing itself'))).toContain('Hi! Just checking in.')
    expect(spoken(the('region', 'A draft is writing itself'))).toContain('Everything else you could do')
    await click('button', 'Close it and see what else')
    expect(all('region', 'A draft is writing itself')).toEqual([])
    expect(chosen(app)).toEqual([])
    expect(document.activeElement).toBe(the('heading', 'What do you do?'))
    await click('button', /Wait/)
    await click('button', 'Wait')
    expect(the('region', 'A draft is writing itself')).toBeTruthy()
  })

  it('can be sent', async () => {
    const app = makeFakeApp(small(), { log: ['wait'] })
    await visit(app, address)
    await click('button', 'Send')
    expect(chosen(app)).toEqual(['choose itch'])
  })

  it('is not there before the first silence', async () => {
    await visit(makeFakeApp(small()), address)
    expect(all('region', 'A draft is writing itself')).toEqual([])
  })
})

describe('a performance', () => {
  const slow = () => makeFakeApp(small(), { settings: { speed: 1 } })

  async function send(app: ReturnType<typeof slow>) {
    await visit(app, address)
    await act(() => app.clock.pass(10_000))
    await click('button', /Leave a word/)
    await click('button', 'Leave it')
  }

  it('reveals its words with its moments, and choices after the last one', async () => {
    const app = slow()
    await send(app)
    expect(spoken(the('log'))).toContain('Hello, any news?')
    expect(spoken(the('log'))).not.toContain('Mara deletes the voicemail')
    expect(all('button', /Thank her/)).toEqual([])
    await act(() => app.clock.pass(10_000))
    expect(spoken(the('log'))).toContain('Mara deletes the voicemail after 9 seconds.')
    expect(the('button', /Thank her/)).toBeTruthy()
  })

  it('has its words under the stage, and announces a sound that the log does not tell', async () => {
    const app = slow()
    await send(app)
    expect(document.querySelector('.caption-text')?.textContent).toBe('Beep.')
    expect(all('status', 'Beep.')).toHaveLength(1)
  })

  it('leaves no word for a sound under the stage once it has ended', async () => {
    const app = slow()
    await visit(app, address)
    await act(() => app.clock.pass(10_000))
    await click('button', 'Move on')
    await click('button', 'Yes, move on')
    const seen: (string | null | undefined)[] = []
    const look = () => seen.push(document.querySelector('.caption-text')?.textContent)
    for (let part = 0; part < 70; part++) {
      look()
      await act(() => app.clock.pass(100))
    }
    expect(seen).toContain('A last chord. That is how it ends.')
    expect(seen.at(-1)).toBe('Day 0, Thursday. A quiet room.')
  })

  it('has no words under the stage when captions are off', async () => {
    const app = makeFakeApp(small(), { settings: { captions: false, speed: 1 } })
    await send(app)
    expect(page()).not.toContain('Beep.')
  })

  it('is finished by one press on Skip, where the focus is', async () => {
    const app = slow()
    await send(app)
    expect(document.activeElement).toBe(the('button', 'Skip'))
    await click('button', 'Skip')
    expect(spoken(the('log'))).toContain('Mara deletes the voicemail')
    expect(document.activeElement).toBe(the('heading', 'What do you do?'))
  })

  it('that is skipped leaves no word of it under the stage', async () => {
    const app = slow()
    await send(app)
    await click('button', 'Pause')
    await click('button', 'Skip')
    expect(document.querySelector('.caption-text')?.textContent).toBe('Day 0, Thursday. A quiet room.')
  })

  it('pauses and goes on', async () => {
    const app = slow()
    await send(app)
    await click('button', 'Pause')
    await act(() => app.clock.pass(10_000))
    expect(spoken(the('log'))).not.toContain('Mara deletes the voicemail')
    await click('button', 'Go on')
    await act(() => app.clock.pass(10_000))
    expect(spoken(the('log'))).toContain('Mara deletes the voicemail')
  })

  it('cannot be watched again before there was one', async () => {
    await visit(slow(), address)
    expect(all('button', 'Watch again')).toEqual([])
  })

  it('can be watched again without anything being hidden', async () => {
    const app = slow()
    await send(app)
    await act(() => app.clock.pass(10_000))
    await click('button', 'Watch again')
    expect(spoken(the('log'))).toContain('Mara deletes the voicemail')
    expect(the('button', 'Skip')).toBeTruthy()
  })

  it('leaves somebody who reads elsewhere alone', async () => {
    const app = slow()
    await send(app)
    the('log').focus()
    await act(() => app.clock.pass(10_000))
    expect(document.activeElement).toBe(the('log'))
  })
})

describe('the why', () => {
  const labels = /desperate|stalk|assertive|no-follow-up|alarming/i

  it('stays away in standard mode, with every label word, until the end', async () => {
    await visit(makeFakeApp(small(), { log: ['ring', 'ring', 'ring'] }), address)
    expect(page()).not.toContain('Why it landed like that')
    expect(document.body.outerHTML).not.toMatch(labels)
  })

  it('follows each consequence for a novice, still without a label word', async () => {
    const app = makeFakeApp(small(), { log: ['ring'], settings: { coaching: 'novice' } })
    await visit(app, address)
    expect(spoken(the('log'))).toContain('Why it landed like that')
    expect(spoken(the('log'))).toContain('nothing in it that they could use')
    expect(document.body.outerHTML).not.toMatch(labels)
  })

  const over = { log: ['ring', 'ring', 'move-on'] } as const

  it('is left to the review at the end: the other side comes before any verdict', async () => {
    await visit(makeFakeApp(small(), { ...over, settings: { coaching: 'novice' } }), address)
    const ending = spoken(the('log')).split('The end')[1] ?? ''
    expect(ending).not.toMatch(/What helped|What hurt|Why it landed/)
    expect(document.body.outerHTML).not.toMatch(labels)
  })

  it('is left to the review in an exam', async () => {
    await visit(makeFakeApp(small(), { ...over, settings: { coaching: 'exam' } }), address)
    expect(page()).not.toMatch(/Why it landed|Mara thinks/)
    expect(the('link', 'See how it came across')).toBeTruthy()
  })

  const auto = { log: ['ring'], settings: { coaching: 'auto' } } as const
  const question = /Would you rather find the why yourself first/

  it.each([0, 1, 2, 3, 9])(
    'comes by itself until the player says otherwise, after %i plays',
    async (finished) => {
      await visit(makeFakeApp(small(), { ...auto, entry: { finished } }), address)
      expect(page()).toContain('Why it landed like that')
      expect(question.test(page())).toBe(finished === 2)
    },
  )

  it('waits for the review once the player has said so, and the question goes', async () => {
    const app = makeFakeApp(small(), { ...auto, entry: { finished: 2 } })
    await visit(app, address)
    await click('button', 'Keep it for the review')
    expect(app.settings.getState().coaching).toBe('standard')
    expect(page()).not.toMatch(/Why it landed|Would you rather/)
    expect(document.activeElement).toBe(the('log'))
  })

  it('stays where the player wants it', async () => {
    const app = makeFakeApp(small(), { ...auto, entry: { finished: 2 } })
    await visit(app, address)
    await click('button', 'Go on telling me')
    expect(app.settings.getState().coaching).toBe('novice')
    expect(page()).toContain('Why it landed like that')
    expect(page()).not.toMatch(question)
  })
})

describe('the end', () => {
  it('shows its headline and leads to the review', async () => {
    const app = makeFakeApp(small(), { log: ['move-on'] })
    await visit(app, address)
    expect(spoken(the('log'))).toContain('Elsewhere')
    expect(all('button', /Wait|Move on/)).toEqual([])
    expect(the('link', 'See how it came across').getAttribute('href')).toBe('#/review')
    await click('button', 'Play again')
    expect(app.calls).toContain('restart fresh')
  })
})

describe('trouble', () => {
  it('with the stage is told in one line, and play goes on', async () => {
    const app = makeFakeApp(small())
    await visit(app, address)
    expect(page()).not.toContain('The stage does not work here')
    await act(() => app.stageStatus.setState('failed', true))
    expect(page()).toContain('The stage does not work here. Everything it shows is told in words.')
    expect(the('button', /Thank her/)).toBeTruthy()
  })

  it('with keeping the play is told in one line', async () => {
    const app = makeFakeApp(small())
    await visit(app, address)
    await act(() => app.vaultStatus.setState('full', true))
    expect(the('status', /There is no room left/)).toBeTruthy()
  })

  it('with a play that no longer fits its scenario is told in one line', async () => {
    await visit(makeFakeApp(small(), { log: ['wait'], lost: 2 }), address)
    expect(the('status', /Your last 2 choices no longer fit/)).toBeTruthy()
  })

  it('of two tabs can be ended here', async () => {
    const app = makeFakeApp(small())
    await visit(app, address)
    await act(() => app.vaultStatus.setState('taken-over', true))
    await click('button', 'Go on here')
    expect(app.calls).toContain('takeOver')
  })

  it('with sound offers to try again', async () => {
    const app = makeFakeApp(small())
    await visit(app, address)
    await click('button', 'Sound comes with your first press Turn sound on')
    await act(() => app.soundStatus.setState('broken', true))
    await click('button', 'Sound does not work here Try sound again')
    expect(app.calls.filter((call) => call === 'unlock')).toHaveLength(2)
    await act(() => app.soundStatus.setState('on', true))
    await click('button', 'Sound is on Turn sound off')
    expect(app.calls).toContain('change {"muted":true}')
  })
})

describe('the calendar and the notebook', () => {
  it('say in words what their marks show', async () => {
    await visit(makeFakeApp(small(), { log: ['note', 'wait'] }), address)
    const days = [...document.querySelectorAll('[aria-label="Calendar"] li')].map(spoken)
    expect(days[0]).toBe('Thursday, day 0. Interview day. You: E-mail.')
    expect(days[1]).toBe('Friday, day 1. Nothing new.')
    expect(days[3]).toBe('Sunday, day 3. Today. Weekend. Nothing new.')
    expect(days[7]).toBe('Thursday, day 7. They said: this day.')
  })

  it('keep the sign of what you did on a day on which much happens', async () => {
    const responses = [{ kind: 'replies' as const, says: 'Well then.' }]
    const busy = makeSmall(
      {
        choices: [
          makeChoice('write', {}, { responses }),
          makeChoice('voice', { channel: 'voicemail', seconds: 5 }, { responses }),
          makeChoice('letter', { channel: 'letter' }, { responses }),
        ],
        wait: { days: 1, to: [{ to: 'desk' }] },
      },
      { events: [{ id: 'news', day: 1, kind: 'news', text: 'Something.' }] },
    )
    await visit(makeFakeApp(busy, { log: ['wait', 'write', 'voice', 'letter'] }), address)
    const marks = document.querySelectorAll('[aria-label="Calendar"] li')[1]?.querySelector('.page-marks')
    // Mail and voicemail; the letter, the answers and the news are the rest.
    expect([...(marks?.querySelectorAll('.mark') ?? [])].map(({ className }) => className)).toEqual([
      'mark mark-sent',
      'mark mark-sent',
    ])
    expect(marks?.textContent).toBe('+3')
  })

  it('list what there is to offer', async () => {
    await visit(makeFakeApp(small()), address)
    expect(page()).toContain('Article ready')
    expect(page()).toContain('Price takes 2 free hours first')
    await settle()
  })
})
