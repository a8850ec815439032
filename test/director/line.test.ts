import { expect, it } from 'vitest'
import { direct, longestPerformance } from '../../src/director/direct'
import type { Moment } from '../../src/director'
import type { GameEvent } from '../../src/engine'

const nameOf = (id: string) => id
const day = 3

const call = (phase: 'taken' | 'unanswered'): GameEvent => ({
  day,
  type: 'call',
  contact: 0,
  phase,
  with: 'mara',
})
const mood = (band: 'open' | 'alarmed'): GameEvent => ({
  day,
  type: 'mood',
  mood: band === 'open' ? 'smiling' : 'alarmed',
  band,
  by: 'mara',
})
const sent = (channel: 'voicemail' | 'call', from = 'candidate'): GameEvent => ({
  day,
  type: 'sent',
  contact: 0,
  choice: 'x',
  channel,
  from,
  to: 'mara',
  subject: null,
  text: 'Any news?',
  seconds: 4,
  attachments: [],
  item: null,
  itch: false,
  isTheirCall: false,
})
const left: GameEvent = { day, type: 'delivered', contact: 0, channel: 'voicemail', to: 'mara' }
const answer = (part: Partial<Extract<GameEvent, { type: 'response' }>>): GameEvent => ({
  day,
  type: 'response',
  contact: 0,
  kind: 'takes-call',
  channel: 'call',
  by: 'mara',
  says: 'Yes?',
  shows: null,
  ...part,
})
const page: GameEvent = { day, type: 'day', weekday: 'monday', isWeekend: false, isAdvised: false }
const blocked: GameEvent = {
  day,
  type: 'ended',
  state: 'x',
  ending: 'blocked',
  headline: 'No more',
  text: 'No more.',
}

const perform = (events: readonly GameEvent[], before: readonly GameEvent[] = []): Moment[] =>
  direct(events, before.length, nameOf, before)
const heard = (moments: readonly Moment[]) => moments.flatMap(({ sounds }) => sounds.map(({ name }) => name))
const lengthOf = (moments: readonly Moment[]) => moments.reduce((sum, { length }) => sum + length, 0)

it('lets the exchange say goodbye to whoever has left a message, and to nobody else', () => {
  expect(heard(perform([sent('voicemail'), left]))).toEqual(['voicemail-beep', 'prompt-goodbye'])
  expect(heard(perform([left], [sent('voicemail')]))).toEqual(['prompt-goodbye'])
  expect(heard(perform([sent('voicemail', 'gareth'), left]))).toEqual(['mail-out'])
  expect(heard(perform([sent('call'), { ...left, channel: 'call' }]))).toEqual(['ring'])
})

it('lets the exchange answer for somebody who cannot be reached any more', () => {
  const prompt = 'prompt-unavailable'
  expect(heard(perform([call('unanswered')], [mood('open')]))).not.toContain(prompt)
  expect(heard(perform([call('unanswered')], [mood('open'), mood('alarmed')]))).toEqual(['ringback', prompt])
  expect(heard(perform([call('unanswered'), blocked], [mood('open')]))).toContain(prompt)
  expect(heard(perform([call('taken'), blocked], [mood('alarmed')]))).not.toContain(prompt)
})

it('never hurries a recording: what else happens makes room for it, or it is left out', () => {
  for (let pages = 0; pages < 30; pages++) {
    const moments = perform([left, ...Array.from({ length: pages }, () => page)], [sent('voicemail')])
    expect(lengthOf(moments)).toBeLessThanOrEqual(longestPerformance)
    const prompt = moments.find(({ sounds }) => sounds[0]?.name === 'prompt-goodbye')
    const pace = (moments.at(-1)?.length ?? 0) / 420
    expect(prompt?.length ?? 900).toBe(900)
    expect(prompt !== undefined || pages > 12).toBe(true)
    expect(prompt === undefined || pages === 0 || pace > 0.59).toBe(true)
    expect(moments.filter(({ index }) => index === 1)).toHaveLength(1)
  }
})

it('gives an answer on the telephone a murmur in the mood of the moment, out of the receiver', () => {
  const murmur = (name: string) => [{ name: `murmur-${name}`, position: 'receiver', by: 'mara' }]
  expect(perform([answer({})], [mood('open')])[0]?.sounds).toEqual(murmur('smiling'))
  expect(perform([answer({}), mood('alarmed')], [mood('open')])[0]?.sounds).toEqual(murmur('alarmed'))
  expect(perform([answer({})])[0]?.sounds).toEqual(murmur('neutral'))
  expect(perform([answer({ says: null })])[0]?.sounds ?? []).toEqual([])
  expect(heard(perform([answer({ channel: 'email', kind: 'replies' })], [mood('open')]))).toEqual(['mail-in'])
})

it('lets whoever calls back ring first, and speak then', () => {
  const [lifts, rings, speaks] = perform([answer({ channel: 'email', kind: 'calls-back' })], [mood('open')])
  expect(lifts?.stage.at(-1)).toEqual({ type: 'act', act: 'phone' })
  expect(rings?.sounds.map(({ name }) => name)).toEqual(['ring'])
  expect(rings?.caption?.key).toBe('caption.ring')
  expect(speaks?.sounds.map(({ name }) => name)).toEqual(['murmur-smiling'])
  expect(speaks?.stage).toEqual([])
  expect(perform([answer({ kind: 'calls-back', says: null, shows: 'It rings.' })])).toHaveLength(2)
})

it('gives somebody other than the manager a voice, and no picture', () => {
  const moments = perform([answer({ by: 'hana', kind: 'calls-back' })], [mood('alarmed')])
  expect(heard(moments)).toEqual(['ring', 'murmur-neutral'])
  expect(moments.slice(1).flatMap(({ stage }) => stage)).toEqual([])
})
