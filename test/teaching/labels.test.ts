import { describe, expect, it } from 'vitest'
import type { ContactChoice } from '../../src/scenario'
import { runCheck } from '../../src/teaching/check'
import { makeOrderCheck } from '../../src/teaching/checks/p02-order'
import { oneAction } from '../../src/teaching/checks/p06-one-action'
import { makeShelf } from './support/shelf'
import { ask, makeDesk, makeStory } from './support/small'

/** What a check finds in the label of an e-mail or a call. */
function foundIn(check: typeof oneAction, label: string, message: Partial<ContactChoice['message']> = {}) {
  const choice = ask('one', 'moved', 'Any news?', { label }) as ContactChoice
  const desk = makeDesk([{ ...choice, message: { ...choice.message, ...message } }, ask('two', 'moved')])
  return runCheck(check, makeShelf([makeStory({ desk })])).findings.map(({ found }) => found)
}

const call = { channel: 'call', seconds: 2 } as const

describe('one action a choice (P6)', () => {
  it.each([
    ['Write to thank her for the call', {}],
    ['Mail her the study instead of ringing', {}],
    ['Write to her before the call on Thursday', {}],
    ['Send her the study and ask how she runs her merge', {}],
    ['Ring her about the letter she wrote', call],
    ['Leave word that you know the answer, and a number', { channel: 'voicemail', seconds: 2 }],
    ['Ask Ruben to ring her, or to write', { from: 'mara' }],
  ] as const)('takes "%s" for one', (label, message) => {
    expect(foundIn(oneAction, label, message)).toEqual([])
  })

  it.each([
    ['Ring her and mail the study', call, 'two actions in one label, one by voice and one in writing'],
    ['Send the study, then ring her', {}, 'a second step, "then ring"'],
    ['Write to her', call, 'a label in writing for a message that goes by voice'],
    ['Leave word that you called', {}, 'a label by voice for a message that goes in writing'],
  ] as const)('finds the other in "%s"', (label, message, found) => {
    expect(foundIn(oneAction, label, message)).toEqual([found])
  })
})

describe('labels in any order (P2)', () => {
  it.each([
    ['a) Ask her', '"a)", which counts on a place'],
    ['2. Ask her', '"2.", which counts on a place'],
    ['None of the above', '"of the above", which counts on a place'],
    ['The option below', '"option below", which counts on a place'],
  ])('do not read "%s"', (label, found) => {
    expect(foundIn(makeOrderCheck(), label)).toEqual([found])
  })

  it.each(['Tell her that they are your first choice', 'A letter, by hand', '10 minutes on the phone'])(
    'may read "%s"',
    (label) => {
      expect(foundIn(makeOrderCheck(), label)).toEqual([])
    },
  )
})
