import { describe, expect, it } from 'vitest'
import { teachingChecks } from '../../src/teaching'
import { type CheckResult, runCheck } from '../../src/teaching/check'
import { makeFaceCheck } from '../../src/teaching/checks/p11-face'
import { makeOrderCheck } from '../../src/teaching/checks/p02-order'
import { seeded } from './support/faults'
import { makeShelf } from './support/shelf'

const resultOf = (id: string, files: Parameters<typeof makeShelf>[0]): CheckResult => {
  const check = teachingChecks.find((one) => one.id === id)
  if (check === undefined) throw new Error(`no check ${id}`)
  return runCheck(check, makeShelf(files))
}

describe.each(seeded)('$id', { timeout: 120_000 }, ({ id, fault, base, change }) => {
  it(`is held by a shelf without the fault, and broken where ${fault}`, () => {
    const sound = resultOf(id, structuredClone(base()))
    expect(sound).toMatchObject({ status: 'held', findings: [] })
    const files = structuredClone(base())
    change(files)
    expect(resultOf(id, files)).toMatchObject({ status: 'broken' })
  })
})

describe('the checks', () => {
  it('each have a scenario that breaks them', () => {
    const broken = new Set(seeded.map(({ id }) => id))
    expect(teachingChecks.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([])
  })

  it('have each id once, and none of those that are about the flow', () => {
    expect(teachingChecks.map(({ id }) => id)).toEqual([
      ...Array.from({ length: 14 }, (_, at) => `P${at + 1}`),
      'P20',
      'confidential',
    ])
  })

  it('tell an order that is not drawn', () => {
    const base = seeded.find(({ id }) => id === 'P2')?.base() ?? []
    const asWritten = makeOrderCheck((choices) => choices)
    const { status, figures } = runCheck(asWritten, makeShelf(base))
    expect([status, figures[0]?.value]).toEqual(['broken', 1])
  })

  it('tell a face that contradicts the history', () => {
    const base = seeded.find(({ id }) => id === 'P11')?.base() ?? []
    const fault = { code: 'band-mismatch', path: ['states', 'desk'], found: 'a smile', expected: 'a frown' }
    const contradicted = makeFaceCheck(() => ({ steps: 1, faults: [fault] }))
    expect(runCheck(contradicted, makeShelf(base))).toMatchObject({
      status: 'broken',
      findings: [{ file: 'small.json', path: ['states', 'desk'], found: 'a smile' }],
    })
  })

  it('say so where there is too little to tell', () => {
    const one = seeded.find(({ id }) => id === 'P3')?.base() ?? []
    for (const id of ['P1', 'P9', 'P10', 'P12', 'P14']) {
      const { status, why } = resultOf(id, one)
      expect([id, status, why]).toEqual([id, 'too-few', expect.any(String)])
    }
    expect(resultOf('confidential', one)).toMatchObject({ status: 'not-applicable' })
    expect(resultOf('P4', [{ ...(one[0] as (typeof one)[number]), language: 'de' }])).toMatchObject({
      status: 'not-applicable',
    })
  })
})
