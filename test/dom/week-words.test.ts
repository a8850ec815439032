import { describe, expect, it } from 'vitest'
import { herWeek } from '../../src/director/her-week'
import { rivalSubjects, weekWords } from '../../src/dom/messages.week.en'
import { otherMails, otherVoicemails } from '../../src/dom/messages.week-mail.en'
import { makeNeighbours } from '../../src/dom/week/neighbours'
import { play } from '../support/play'
import { makeSmall } from '../support/scenario'

const judging = /desperate|stalker|alarming|assertive|no follow-up/i

describe('the words', () => {
  const lines = [
    ...otherMails.flat(2),
    ...otherVoicemails.flat(2),
    ...rivalSubjects,
    ...Object.values(weekWords),
  ]

  const threads = { email: otherMails, voicemail: otherVoicemails }
  const drawn = (seed: number, channel: keyof typeof threads, from: number, count: number) => {
    const neighbours = makeNeighbours(seed)
    return Array.from({ length: count }, (_, at) =>
      neighbours({ type: 'other', channel, nth: from + at, number: 1 }),
    )
  }

  it('say nothing twice, and name no day of the week', () => {
    const subjects = [...otherMails, ...otherVoicemails].flat().map(([, subject]) => subject)
    expect(new Set(subjects).size).toBe(subjects.length)
    expect(subjects.filter((one) => /(mon|tues|wednes|thurs|fri|satur|sun)day|weekend/i.test(one))).toEqual(
      [],
    )
  })

  it('of others come each once before any comes again, and then in another order', () => {
    for (const channel of ['email', 'voicemail'] as const) {
      const { length } = threads[channel].flat()
      const [first, second] = [drawn(7, channel, 0, length), drawn(7, channel, length, length)]
      expect(new Set(first).size).toBe(length)
      expect(new Set(second)).toEqual(new Set(first))
      expect(second).not.toEqual(first)
      expect(drawn(7, channel, 0, length)).toEqual(first)
      expect(drawn(8, channel, 0, length)).not.toEqual(first)
      for (const thread of threads[channel])
        for (const round of [first, second])
          expect(round.filter((line) => thread.includes(line))).toEqual(thread)
    }
  })

  it.each([1, 2, 3, 4, 5])('of others are new to the last of three weeks, in play %i', (seed) => {
    const { position, events } = play(makeSmall(), ['move-on'], seed)
    const rows = herWeek(makeSmall(), { ...position, day: 21 }, events).days.flatMap((day) => day.rows)
    const neighbours = makeNeighbours(seed)
    const said = rows.flatMap((row) => (row.type === 'other' ? [neighbours(row).join(': ')] : []))
    expect(said.length).toBeGreaterThan(130)
    expect(new Set(said).size).toBe(said.length)
  })

  it('never judge', () => {
    expect(lines.filter((line) => judging.test(line))).toEqual([])
  })

  it('are there for every line of the tray', () => {
    expect(otherMails.flat().length).toBeGreaterThan(50)
    expect(
      [...otherMails, ...otherVoicemails].flat().filter((line) => line.some((word) => word === '')),
    ).toEqual([])
  })
})
