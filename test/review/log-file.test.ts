import { describe, expect, it } from 'vitest'
import { readLogFile, writeLogFile } from '../../src/review/log-file'

const file = {
  scenario: 'small',
  hash: '0123456789abcdef',
  title: 'Small',
  seed: -5,
  log: ['note', 'move-on'],
}
const written = JSON.parse(writeLogFile(file)) as Record<string, unknown>

describe('the log of a play as a file', () => {
  it('says what it is and of which play', () => {
    expect(writeLogFile({ ...file, log: ['note'] })).toMatchInlineSnapshot(`
      "{
        "format": "callback-log",
        "version": 1,
        "scenario": "small",
        "hash": "0123456789abcdef",
        "title": "Small",
        "seed": -5,
        "log": [
          "note"
        ]
      }
      "
    `)
  })

  it('is read again', () => {
    expect(readLogFile(writeLogFile(file))).toEqual(file)
  })

  it.each([
    ['[', /^it is not complete JSON/],
    ['null', /^it is no log of a play/],
    ['{}', /^it is no log of a play/],
    ['x'.repeat(1_000_001), /too large/],
    [JSON.stringify({ ...written, format: 'callback-data' }), /^it is no log of a play/],
    [JSON.stringify({ ...written, version: 2 }), 'its version is 2; known is 1'],
    [JSON.stringify({ ...written, version: undefined }), 'its version is missing; known is 1'],
    [JSON.stringify({ ...written, scenario: 1 }), '"scenario" is no text'],
    [JSON.stringify({ ...written, hash: null }), '"hash" is no text'],
    [JSON.stringify({ ...written, title: {} }), '"title" is no text'],
    [JSON.stringify({ ...written, seed: 1.5 }), '"seed" is no whole number of at most 32 bits'],
    [JSON.stringify({ ...written, seed: '1' }), '"seed" is no whole number of at most 32 bits'],
    [JSON.stringify({ ...written, log: 'note' }), '"log" is no list of inputs'],
    [JSON.stringify({ ...written, log: [1] }), '"log" is no list of inputs'],
  ])('is refused with the reason: %.40s', (text, reason) => {
    expect(readLogFile(text)).toMatch(reason)
  })
})
