import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, decisionsAsCsv } from '../../src/dom/review/as-csv'
import { reviewOf } from '../../src/review'
import { decisionsOf } from '../../src/review/decisions'
import { movesOfSession } from '../../src/review/moves'
import { solve } from '../../src/review/solve'
import { makeChoice, makeSmall } from '../support/scenario'

/** Reads comma-separated values after RFC 4180, letter by letter, as a spreadsheet would. */
function parse(text: string): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const letter = text.charAt(at)
    const row = rows.at(-1) as string[]
    const cell = row.length - 1
    if (isQuoted && letter === '"' && text[at + 1] === '"') row[cell] += text.charAt(++at)
    else if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && letter === ',') row.push('')
    else if (!isQuoted && letter === '\r' && text[at + 1] === '\n') {
      at++
      rows.push([''])
    } else row[cell] += letter
  }
  rows.pop()
  return rows
}

const naughty = [
  '=1+1',
  '=HYPERLINK("https://example.org","click")',
  '+49 30 1234',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '＝1',
  '"quoted", and more',
  'two\r\nlines',
  "'already",
  'plain',
  '',
  'ünïcödé 🙂',
]

describe('comma-separated values', () => {
  it('begin with the mark for UTF-8 and end every line in CR LF', () => {
    expect(
      csvOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('\uFEFFa,b\r\nc,d\r\n')
  })

  it.each(naughty)('never let a spreadsheet calculate %j', (text) => {
    const [[cell]] = parse(csvOf([[text]])) as [[string]]
    expect(cell.replace(/^'/, '')).toBe(text.replace(/^'/, ''))
    expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/)
  })

  it('give back every cell of every table, but for the apostrophe', () => {
    const cells = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...naughty))
    const tables = fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(tables, (table) => {
        const back = parse(csvOf(table))
        expect(back.map((row) => row.length)).toEqual(table.map((row) => row.length))
        back.flat().forEach((cell, at) => {
          const given = table.flat()[at] ?? ''
          expect([given, `'${given}`]).toContain(cell)
          expect(cell).not.toMatch(/^\s*[=+\-@]/)
        })
      }),
      { numRuns: 300 },
    )
  })
})

describe('the decisions of a play', () => {
  const scenario = makeSmall({
    choices: [
      makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }, { label: '=cmd|"/c calc"!A1' }),
      makeChoice('ask', {}, { label: 'Ask, plainly' }),
    ],
  })
  const log = ['note', 'wait', 'ask', 'move-on']
  const decisions = decisionsOf(scenario, 1, log, reviewOf(scenario, 1, log))

  it('stand in a table, with what each was worth', () => {
    const solution = solve(scenario)
    if (!solution.exact) throw new Error('a small scenario is solved exactly')
    const rated = movesOfSession(solution, scenario, 1, log)
    expect(decisionsAsCsv(decisions, rated, scenario, 'alarming')).toMatchInlineSnapshot(`
      "﻿day,weekday,channel,to,choice,quality,rules,came across before as,came across after as
      0,Thursday,E-mail,Mara,"'=cmd|""/c calc""!A1",best,A1,nothing yet,nothing yet
      0,Thursday,,,Wait,best,,nothing yet,nothing yet
      3,Sunday,E-mail,Mara,"Ask, plainly",a mistake,D2 D3 !A4,nothing yet,desperate
      3,Sunday,,,Move on,best,,desperate,desperate
      "
    `)
  })

  it('leave the worth out where the play could not be rated', () => {
    const [, first = []] = parse(decisionsAsCsv(decisions, null, scenario, 'stalker'))
    expect(first[5]).toBe('')
    expect(first[4]).toBe(`'=cmd|"/c calc"!A1`)
  })
})
