import { describe, expect, it } from 'vitest'
import { makeOffice } from '../../src/stage/actors/office'
import { castOf } from '../../src/stage/pictures'
import { makeFakeKit } from './support/fake-kit'

const seenWith = async (look: string) => {
  const { kit, seen } = makeFakeKit(await castOf(look, 'operations'))
  makeOffice(kit)
  return seen().map((line) => line.split(' ')[0])
}

describe('the office', () => {
  it('has its chair for whoever brings none', async () => {
    expect(await seenWith('marion-keller')).toContain('operations/chair')
  })

  it('has no chair behind somebody in a wheelchair, and everything else', async () => {
    const seen = await seenWith('kenji-morita')
    expect(seen).not.toContain('operations/chair')
    expect(seen).toContain('operations/desk')
  })
})
