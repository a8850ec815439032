import { describe, expect, it } from 'vitest'
import { ruleCodes } from '../../src/rubric'
import cases from '../fixtures/rubric-cases.json'
import { makeFiles, run } from './run'

const context = {
  roleKind: 'standard',
  interviewDay: 0,
  advisedDay: 7,
  judgedOnDay: 14,
  alreadyApplied: true,
}
const note = { day: 0, from: 'candidate', to: 'hiring-manager', channel: 'email', purpose: 'thank-you' }
const ask = { ...note, day: 8, purpose: 'follow-up' }

/** Assesses one file with this content. */
async function assess(content: unknown, ...options: string[]) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const { 'h.json': file = '', '.': directory = '' } = makeFiles({ 'h.json': text })
  const ran = await run('assess', file, ...options)
  return { ...ran, err: ran.err.replaceAll(`${directory}/`, '') }
}

describe('assess', () => {
  it('agrees with every labelled case, field by field and in order', async () => {
    const { out, status } = await run('assess', 'test/fixtures/rubric-cases.json', '--json')
    const expected = cases.map(({ id, label, rules, ...rest }) => ({
      id,
      label,
      ...('mixedOf' in rest ? { mixedOf: rest.mixedOf } : {}),
      rules: rules.filter((rule) => (ruleCodes as readonly string[]).includes(rule)),
    }))
    expect(status).toBe(0)
    expect(out).toBe(`${JSON.stringify(expected, null, 2)}\n`)
  })

  it('prints a line a history', async () => {
    const mixed = [note, ask, { ...ask, value: 'competitor-info', purpose: 'value' }]
    const { out } = await assess([
      { id: 'one', context, history: [note, ask] },
      { id: 'two', context, history: mixed },
      { id: 'three', context: { ...context, judgedOnDay: 0 }, history: [note] },
    ])
    expect(out).toMatchInlineSnapshot(`
      "one: desperate; rules D2 D3 A1 !A4
      two: mixed of assertive and desperate; rules D2 D3 A1 !A4
      three: assertive; rules A1
      "
    `)
  })

  it('passes over labels and fields it does not know', async () => {
    const strange = { ...note, mood: 'sunny', response: { kind: 'replies', by: 'post' } }
    const { status, out } = await assess([
      { id: 'x', label: 7, context: { ...context, team: 3 }, history: [strange] },
    ])
    expect({ status, out }).toMatchObject({ status: 0 })
    expect(out).toMatch(/^x: /)
  })

  it('takes any text for people, values, attachments and ties', async () => {
    const free = {
      ...note,
      from: 'aunt',
      to: 'board',
      value: 'gossip',
      relation: 'cousin',
      attachments: ['cake'],
    }
    const { status } = await assess([{ id: 'x', context: { ...context, role: 'poet' }, history: [free] }])
    expect(status).toBe(0)
  })

  it('takes a start day of null for one that nobody knows', async () => {
    const { out } = await assess([
      { id: 'x', context: { ...context, newHireStartDay: null }, history: [note, ask] },
    ])
    expect(out).not.toContain('D8')
  })

  it('assesses no histories to nothing', async () => {
    expect(await assess([], '--json')).toMatchObject({ status: 0, out: '[]\n' })
  })

  it('lists every problem with its place, and prints nothing else', async () => {
    const ran = await assess(`[
  { "id": "x", "context": { "roleKind": "huntr", "interviewDay": 0, "advisedDay": 7, "judgedOnDay": "14" },
    "history": [
      { "day": 1.5, "from": "candidate", "to": "hiring-manager", "channel": "e-mail", "purpose": "value",
        "value": 3, "sent": "no", "seconds": -1, "response": { "kind": "shrugs", "cues": ["keybord"] } },
      7
    ] }
]`)
    expect(ran.status).toBe(1)
    expect(ran.out).toBe('')
    expect(ran.err).toMatchInlineSnapshot(`
      "callback assess: the histories cannot be assessed:
      h.json:2:41 unknown-word /0/context/roleKind: found "huntr", expected one of "standard", "hunter" or "other-sales"; did you mean "hunter"?
      h.json:2:101 wrong-type /0/context/judgedOnDay: found "14", expected a whole number
      h.json:2:27 missing /0/context/alreadyApplied: found nothing, expected true or false
      h.json:4:16 wrong-type /0/history/0/day: found 1.5, expected a whole number
      h.json:4:77 unknown-word /0/history/0/channel: found "e-mail", expected one of "call", "voicemail", "email", "letter" or "text"; did you mean "email"?
      h.json:5:46 out-of-range /0/history/0/seconds: found -1, expected a number from 0 on
      h.json:5:18 wrong-type /0/history/0/value: found 3, expected a text or null
      h.json:5:29 wrong-type /0/history/0/sent: found "no", expected true or false
      h.json:5:72 unknown-word /0/history/0/response/kind: found "shrugs", expected one of "none", "not-answered", "takes-call", "answered", "replies", "calls-back", "engaged", "says-no-news", "says-still-deciding", "auto-reply" or "says-call-me-day-12"
      h.json:5:91 unknown-word /0/history/0/response/cues/0: found "keybord", expected one of "keyboard", "disengaged", "hold" or "hurrying"; did you mean "keyboard"?
      h.json:6:7 wrong-type /0/history/1: found 7, expected an object
      "
    `)
  })

  it.each([
    ['no JSON', '{"id": }', 'h.json:1:8 not-json whole file: found text that cannot be read at "}"'],
    ['half a file', '[{"id": "x"', 'h.json:1:12 not-json whole file: found the end of the file'],
    ['nothing', '', 'h.json:1:1 not-json'],
    ['a comma too many', '[1,\n]', 'h.json:2:1 trailing-comma'],
    ['a comment', '// hello\n[]', 'h.json:1:1 comment'],
    ['no list', '{"id": "x"}', 'h.json:1:1 wrong-type whole file: found an object, expected a list'],
    ['null', 'null', 'found null, expected a list'],
    ['an endless list', '['.repeat(50_000), 'h.json:1:33 too-deep'],
    ['a list that nests without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'h.json:1:33 too-deep'],
    [
      'a history that nests too deep',
      `[\n{"id":${'['.repeat(31)}1${']'.repeat(31)}}]`,
      'h.json:2:37 too-deep',
    ],
    ['two megabytes', `[${' '.repeat(2 ** 21)}]`, 'h.json:1:1 too-large whole file: found 2097154 bytes'],
  ])('refuses %s in a sentence', async (_, text, says) => {
    const ran = await assess(text)
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err).toContain(says)
  })

  it.each(['1e999', '-1e999', '9007199254740993'])('names a day of %s for what it is', async (day) => {
    const history = JSON.stringify({ id: 'x', context, history: [note] })
    const { err, status } = await assess(`[\n${history.replace('"day":0', `"day":${day}`)}]`)
    expect(status).toBe(1)
    expect(err).toMatch(
      /h\.json:2:\d+ unsafe-number \/0\/history\/0\/day: found \S.*, expected a number of at most 9007199254740991\n$/,
    )
  })

  it('lists a thousand problems at most', async () => {
    const { err } = await assess(JSON.stringify([{ id: 'x', context, history: Array(5000).fill(7) }, 7]))
    expect(err.trim().split('\n')).toHaveLength(1001)
  })

  it('reads a file with a byte order mark', async () => {
    expect(await assess('\uFEFF[]', '--json')).toMatchObject({ status: 0, out: '[]\n' })
  })
})
