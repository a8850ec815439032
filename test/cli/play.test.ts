import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeLogFile } from '../../src/review/log-file'
import { contentHash } from '../../src/scenario'
import { makeFiles, run } from './run'

const minimal = 'test/fixtures/minimal.json'

describe('play', () => {
  it('prints what happens up to the end', async () => {
    const { status, out } = await run('play', minimal, '--choices', 'wait,thank')
    expect(status).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "Day 0, Monday
        Mira Lund looks neutral (open)
        comes across as unformed (open)
        [evening, office]
        The evening after the interview.
      Day 1, Tuesday
        silence, 1 day in a row, 0 unanswered
      Day 2, Wednesday
        silence, 2 days in a row, 0 unanswered
      Day 3, Thursday
        silence, 3 days in a row, 0 unanswered
        [evening, office]
        The evening after the interview.
        > you send email 0 to Mira Lund:
          Thank you for your time today.
        email 0 reaches Mira Lund
        email 0 read by Mira Lund
        < Mira Lund, email 0: none
        Mira Lund looks neutral (open)
        Mira Lund thinks: "We will see."
        [kept, office]
        ENDING kept-warm: "Kept"
        She remembers you.
        finding !A1 by the whole history: purpose
        finding N1 by the whole history: purpose
        VERDICT on day 14: mixed of assertive and no-follow-up; rules !A1 N1
      "
    `)
  })

  it('stops where the choices run out and lists what is offered', async () => {
    const { status, out } = await run('play', minimal)
    expect(status).toBe(0)
    expect(out.slice(out.indexOf('Offered:'))).toMatchInlineSnapshot(`
      "Offered:
        thank    contact: Thank her
        ask      contact: Leave a message
        wait     Wait (3 days at most)
        move-on  Move on
      "
    `)
  })

  it('prints steps as JSON', async () => {
    const { out } = await run('play', minimal, '-c', 'wait, thank', '--json')
    const steps = JSON.parse(out) as Record<string, unknown>[]
    expect(steps.map((step) => ({ ...step, events: undefined }))).toMatchInlineSnapshot(`
      [
        {
          "band": "open",
          "day": 0,
          "events": undefined,
          "input": null,
          "mood": "neutral",
          "offered": [
            "thank",
            "ask",
            "wait",
            "move-on",
          ],
          "perception": "unformed",
          "state": "evening",
          "weekday": "monday",
        },
        {
          "band": "open",
          "day": 3,
          "events": undefined,
          "input": "wait",
          "mood": "neutral",
          "offered": [
            "thank",
            "ask",
            "wait",
            "move-on",
          ],
          "perception": "unformed",
          "state": "evening",
          "weekday": "thursday",
        },
        {
          "band": "open",
          "day": 3,
          "events": undefined,
          "input": "thank",
          "mood": "neutral",
          "offered": [],
          "perception": "unformed",
          "state": "kept",
          "weekday": "thursday",
        },
      ]
    `)
    expect(steps.every((step) => Array.isArray(step.events) && step.events.length > 0)).toBe(true)
  })

  it('refuses a choice that is not offered, in the words of the engine', async () => {
    const ran = await run('play', minimal, '--choices', 'wait,sing')
    expect(ran.status).toBe(1)
    expect(ran.out).toBe('')
    expect(ran.err).toMatch(
      /input 2 of the log does not fit: "sing" is not offered in "evening"; offered are .*"thank"/,
    )
  })

  it.each([
    ['wait,thnak', 'did you mean "thank"?'],
    ['wiat', 'did you mean "wait"?'],
    ['Thank', 'did you mean "thank"?'],
    ['wait,,thank', 'remove a comma'],
  ])('says what may have been meant by %s', async (log, says) => {
    const ran = await run('play', minimal, '--choices', log)
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err.trim().endsWith(says)).toBe(true)
  })

  it('says where a choice would be that is not offered here', async () => {
    const { err } = await run('play', 'test/fixtures/worked-example.json', '-c', 'itch-mail')
    expect(err).toMatch(/; "itch-mail" is a choice of "[a-z-]+"\n$/)
  })

  it('refuses a choice after the end', async () => {
    const { status, err } = await run('play', minimal, '--choices', 'thank,wait')
    expect(status).toBe(1)
    expect(err).toContain('the play has ended in "kept"; "wait" cannot be chosen')
  })

  it('refuses a broken file with its problems', async () => {
    const text = readFileSync(minimal, 'utf8').replace('"to": "kept"', '"to": "kep"')
    const { 'broken.json': file = '' } = makeFiles({ 'broken.json': text })
    const ran = await run('play', file)
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err).toMatch(/broken\.json:\d+:\d+ .*did you mean "kept"\?/)
  })

  it('draws variant and order from the seed, and takes a variant by name', async () => {
    const variants = ['a', 'b', 'c'].map((id) => ({ id, title: id, truth: id, facts: {} }))
    const text = JSON.stringify({ ...JSON.parse(readFileSync(minimal, 'utf8')), variants })
    const { 's.json': file = '' } = makeFiles({ 's.json': text })
    const outs = new Set<string>()
    for (const seed of ['1', '2', '3', '4', '-5', '4294967295']) {
      outs.add((await run('play', file, `--seed=${seed}`)).out)
      expect((await run('play', file, `--seed=${seed}`)).status).toBe(0)
    }
    expect(outs.size).toBeGreaterThan(1)
    expect((await run('play', file, '--variant', 'b')).status).toBe(0)
    expect(await run('play', file, '--variant', 'zoo')).toMatchObject({
      status: 1,
      err: 'callback play: no variant "zoo" in scenario "minimal"; there are a, b, c\n',
    })
  })

  it('tells how to write a seed below zero', async () => {
    expect((await run('play', minimal, '--seed', '-5')).err).toContain("use '--seed=-XYZ'")
  })

  it.each(['1.5', 'x', '', '4294967296', '0x10', '1e3'])('refuses the seed "%s"', async (seed) => {
    const { status, err } = await run('play', minimal, `--seed=${seed}`)
    expect(status).toBe(2)
    expect(err).toContain(`not "${seed}"`)
  })

  describe('a log that was downloaded', () => {
    const hash = contentHash(readFileSync(minimal, 'utf8'))
    const played = { scenario: 'minimal', hash, title: 'Minimal', seed: -5, log: ['wait', 'thank'] }
    const logOf = (changes: Partial<typeof played> = {}) =>
      makeFiles({ 'log.json': writeLogFile({ ...played, ...changes }) })['log.json'] ?? ''

    it('is played as its choices and seed are', async () => {
      const ran = await run('play', minimal, '--log', logOf())
      expect(ran).toEqual(await run('play', minimal, '--choices', 'wait,thank', '--seed=-5'))
      expect(ran.status).toBe(0)
    })

    it('is played with a word about it where the scenario is another version', async () => {
      const ran = await run('play', minimal, '--log', logOf({ hash: '0'.repeat(16) }))
      expect(ran.status).toBe(0)
      expect(ran.err).toContain('was played with another version of "test/fixtures/minimal.json"')
    })

    it('is refused where it is of another scenario, does not fit or is none', async () => {
      expect((await run('play', minimal, '--log', logOf({ scenario: 'other' }))).err).toContain(
        'is a play of "other"',
      )
      expect((await run('play', minimal, '--log', logOf({ log: ['sing'] }))).err).toContain('does not fit')
      expect(await run('play', minimal, '--log', minimal)).toMatchObject({
        status: 1,
        out: '',
        err: `callback play: cannot play "${minimal}": it is no log of a play: "format" is not "callback-log"\n`,
      })
    })

    it('takes neither choices nor a seed beside it', async () => {
      expect((await run('play', minimal, '--log', logOf(), '-c', 'wait')).status).toBe(2)
      expect((await run('play', minimal, '--log', logOf(), '--seed', '1')).status).toBe(2)
    })
  })
})
