import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../src/director/cues-of-scene'
import { herWeek } from '../../src/director/her-week'
import { makeShotPlayer } from '../../src/director/shot-player'
import { type ArrivalOf, type Arrival } from '../../src/director/week-arrivals'
import type { ScenarioFile } from '../../src/scenario'
import { makeFakeClock } from '../support/fake-clock'
import { eventsOfType, play, type Played } from '../support/play'
import { makeChoice, makeSmall } from '../support/scenario'
import { readScenarioFile } from '../support/scenario-files'
import { walk } from '../support/walk'

const text =
  'Dear Mara, thank you for the hour and for the honest word about the roof. I am still thinking of it.'

const others: ScenarioFile['others'] = [
  {
    id: 'rui',
    name: 'Rui Alves',
    pronouns: 'he/him',
    job: 'dispatcher',
    look: 'rui',
    voice: { pitch: 'low', pace: 'slow' },
    temperament: 'warm',
    side: 'referrer',
    relation: 'inside-company',
  },
  {
    id: 'hana',
    name: 'Hana Sato',
    pronouns: 'she/her',
    job: 'HR partner',
    look: 'hana',
    voice: { pitch: 'low', pace: 'slow' },
    temperament: 'warm',
    side: 'hr',
  },
]

const small = makeSmall(
  {
    choices: [
      makeChoice('note', { purpose: 'thank-you', subject: 'Thank you', text }),
      makeChoice('fix', { purpose: 'value', value: 'problem-solution', subject: 'The roof', text }),
      makeChoice('voice', { channel: 'voicemail', seconds: 17, text: `${text} ${text}` }),
      makeChoice('ask', { subject: 'Any news?' }),
      makeChoice(
        'ring',
        { channel: 'call', text: 'Hello?', seconds: 1 },
        { responses: [{ kind: 'not-answered' }] },
      ),
      makeChoice('hr', { to: 'hana', subject: 'Openings' }),
      makeChoice(
        'hr-asks',
        { to: 'hana', subject: 'Openings' },
        { responses: [{ kind: 'replies', says: 'Look at our website.' }] },
      ),
      makeChoice(
        'machine',
        { subject: 'Résumé' },
        { responses: [{ kind: 'auto-reply', says: 'Thank you for writing.' }] },
      ),
      makeChoice(
        'lifts',
        { channel: 'call', text: 'Well, the merge.', seconds: 20, isTheirCall: true },
        { responses: [{ kind: 'engaged', says: 'Right.', shows: 'She talks for three minutes.' }] },
      ),
      makeChoice('rui', { from: 'rui', purpose: 'endorse', value: 'specific-endorsement', subject: 'Noor' }),
      makeChoice(
        'asks',
        { subject: 'When?' },
        { responses: [{ kind: 'replies', afterDays: 2, says: 'Soon. M.' }] },
      ),
    ],
  },
  {
    others,
    events: [
      { id: 'rival', day: 1, kind: 'rival', text: 'Somebody else writes: four polite lines.' },
      { id: 'wall', day: 2, kind: 'shortlist', text: 'Three names are left.', shortlist: 3 },
    ],
  },
)

const scriptOf = ({ scenario, position, events }: Played) => herWeek(scenario, position, events)
const scriptFor = (...inputs: string[]) => scriptOf(play(small, inputs))
const ofType = <T extends Arrival['type']>(arrivals: readonly Arrival[], type: T): ArrivalOf<T>[] =>
  arrivals.filter((one): one is ArrivalOf<T> => one.type === type)

describe('the days from the chair', () => {
  it('are the same for the same play', () => {
    const inputs = ['note', 'wait', 'voice', 'wait', 'move-on']
    expect(scriptFor(...inputs)).toEqual(scriptFor(...inputs))
  })

  it('count every day exactly what the stage’s counters count', () => {
    const { days, sum: whole } = scriptFor('note', 'wait', 'wait', 'wait', 'move-on')
    expect(days.length).toBeGreaterThan(3)
    const { position } = play(small, [])
    let [written, spoken] = [0, 0]
    for (const one of days) {
      const scene = sceneOf(small, { ...position, day: one.day }, [])
      expect([one.total, one.weekday]).toEqual([scene.voicemails + scene.mails, scene.weekday])
      written += one.mails
      spoken += one.voicemails
      expect([written, spoken]).toEqual([scene.mails, scene.voicemails])
    }
    expect(whole).toMatchObject({ mails: written, voicemails: spoken })
    expect(days.reduce((sum, { mails, voicemails }) => sum + mails + voicemails, 0)).toBe(days.at(-1)?.total)
  })

  it('give a glance to what is put away, reading time to what is read, and nothing to what stays shut', () => {
    const { arrivals, sum } = scriptFor('fix', 'ask', 'wait', 'ask', 'ask', 'move-on')
    const given = ofType(arrivals, 'message').map(({ handling, given: seconds }) => [handling, seconds])
    expect(given).toEqual([
      ['starred', 5],
      ['archived', 3],
      ['unread', 0],
      ['unread', 0],
    ])
    expect(sum).toMatchObject({ yours: 4, calls: 0, forYou: [], seconds: 8 })
  })

  it('show of a voicemail only what was listened to', () => {
    const [voice] = ofType(scriptFor('voice', 'move-on').arrivals, 'message')
    expect(voice).toMatchObject({ handling: 'deleted', given: 9, seconds: 17 })
    expect(`${text} ${text}`.startsWith(voice?.words.replace(' …', '') ?? '?')).toBe(true)
    expect(voice?.words.split(' ')).toHaveLength(Math.round(9 * 2.5) + 1)
  })

  it('let a call that is not taken ring', () => {
    const { arrivals, sum } = scriptFor('ring', 'move-on')
    expect(ofType(arrivals, 'call')).toMatchObject([{ isTaken: false, isTheirs: false }])
    expect(sum).toMatchObject({ yours: 0, calls: 1, seconds: 0 })
  })

  it('have what others say for the candidate, and leave out what never came to this desk', () => {
    const { arrivals, days, sum } = scriptFor('rui', 'hr', 'move-on')
    expect(ofType(arrivals, 'message').map(({ from }) => from)).toEqual(['rui'])
    expect(ofType(arrivals, 'elsewhere').map(({ to }) => to)).toEqual(['hana'])
    expect(days[0]?.rows.filter((row) => row.type === 'arrival')).toHaveLength(1)
    expect(sum).toMatchObject({ yours: 0, forYou: ['rui'] })
  })

  it('let a call of hers be hers, and count no seconds of a talk', () => {
    const { arrivals, sum } = scriptFor('lifts', 'move-on')
    expect(ofType(arrivals, 'call')).toMatchObject([{ isTheirs: true, isTaken: true }])
    expect(sum).toMatchObject({ yours: 0, calls: 0, seconds: 0 })
  })

  it('have everybody who answers, and know a machine and another desk', () => {
    const { arrivals, days } = scriptFor('hr-asks', 'machine', 'move-on')
    expect(ofType(arrivals, 'answer')).toMatchObject([
      { by: 'hana', isHere: false, isAutomatic: false, words: 'Look at our website.' },
      { by: 'mara', isHere: true, isAutomatic: true, words: 'Thank you for writing.' },
    ])
    // The message that came to this desk, and the machine's answer to it.
    expect(days[0]?.rows.filter((row) => row.type === 'arrival')).toHaveLength(2)
  })

  it('have few messages at weekends', () => {
    const { days } = scriptFor('note', 'wait', 'wait', 'wait', 'move-on')
    const counts = days
      .slice(1)
      .map(({ isWeekend, mails, voicemails }) => ({ isWeekend, n: mails + voicemails }))
    expect(counts.some(({ isWeekend }) => isWeekend)).toBe(true)
    for (const { isWeekend, n } of counts) expect(n).toBe(isWeekend ? 8 : 43)
  })

  it('have answers on the day they are written, other candidates and the wall', () => {
    const { arrivals } = scriptFor('asks', 'wait', 'wait', 'wait', 'move-on')
    expect(arrivals.map(({ type, day }) => `${day} ${type}`)).toEqual([
      '0 message',
      '1 rival',
      '2 answer',
      '2 wall',
    ])
    expect(ofType(arrivals, 'answer')).toMatchObject([{ to: 'candidate', words: 'Soon. M.' }])
  })

  it('go by without a message where none was sent', () => {
    const { arrivals, shots, sum, days } = scriptFor('move-on')
    expect(arrivals).toEqual([])
    expect(sum).toMatchObject({ total: 73, days: 1, yours: 0, calls: 0, forYou: [], seconds: 0 })
    expect(shots.map(({ type }) => type)).toEqual(['day', 'sum'])
    expect(days[0]?.rows.length).toBeGreaterThan(3)
  })

  it('end with what was true', () => {
    expect(scriptFor('move-on').truth).toEqual({ title: 'Busy', text: 'She was busy.' })
  })
})

describe('over many plays of a real scenario', () => {
  const scenario = readScenarioFile('scenarios/the-advised-day.json')
  const plays = Array.from({ length: 60 }, (_, seed) => {
    const steps = [...walk(scenario, seed)]
    const last = steps.at(-1)
    if (last === undefined) throw new Error('a walk has no step')
    const events = steps.flatMap((step) => step.events)
    return { scenario, position: last.position, events }
  })

  it.each(plays.map((one, seed) => [seed, one] as const))(
    'play %i is told whole, once and in order',
    (_, one) => {
      const script = herWeek(one.scenario, one.position, one.events)
      const sent = eventsOfType(one, 'sent').map(({ contact }) => contact)
      const told = script.arrivals.flatMap((arrival) => ('contact' in arrival ? [arrival.contact] : []))
      expect(told).toEqual(sent)
      const shown = script.shots.flatMap((shot) => (shot.type === 'arrival' ? [shot.arrival] : []))
      expect(shown).toEqual(script.arrivals.map((__, at) => at))
      const reached = script.shots.map((shot) => shot.reached)
      expect(reached).toEqual(reached.toSorted((a, b) => a - b))
      expect(reached.at(-1)).toBe(script.sum.total)
      const numbers = script.days.flatMap((day) => day.rows.flatMap(({ number }) => number ?? []))
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      expect(numbers.at(-1)).toBeLessThanOrEqual(script.sum.total)
      const length = script.shots.reduce((sum, shot) => sum + shot.length, 0)
      expect(length).toBeLessThanOrEqual(30_000)
      expect(length).toBeGreaterThan(Math.min(11_900, script.days.length * 1500))
    },
  )
})

describe('the player of the pictures', () => {
  const make = (pace: 1 | 2 | 'instant' = 1) => {
    const clock = makeFakeClock()
    const player = makeShotPlayer({ clock, pace: () => pace, lengths: [100, 200, 300] })
    return { clock, player, at: () => player.store.getState().at }
  }

  it('shows each for its time and ends after the last', () => {
    const { clock, at } = make()
    const seen = [at()]
    for (const time of [99, 1, 200, 300]) {
      clock.pass(time)
      seen.push(at())
    }
    expect(seen).toEqual([0, 0, 1, 2, 3])
    expect(clock.waiting()).toBe(0)
  })

  it('goes twice as fast, or shows none', () => {
    const { clock, at } = make(2)
    clock.pass(150)
    expect(at()).toBe(2)
    expect(make('instant').at()).toBe(3)
  })

  it('stands while paused or hidden and goes on where it stood', () => {
    const { clock, player, at } = make()
    clock.pass(60)
    player.pause()
    clock.pass(1000)
    expect([at(), player.store.getState().paused]).toEqual([0, true])
    player.resume()
    clock.pass(20)
    player.setHidden(true)
    clock.pass(1000)
    expect(at()).toBe(0)
    player.setHidden(false)
    clock.pass(20)
    expect(at()).toBe(1)
  })

  it('steps one by one and stays there', () => {
    const { clock, player, at } = make()
    player.step(1)
    clock.pass(1000)
    expect(at()).toBe(1)
    player.step(-1)
    player.step(-1)
    expect(at()).toBe(0)
    player.resume()
    clock.pass(100)
    expect(at()).toBe(1)
  })

  it('steps off the end, is passed over and shown again', () => {
    const { clock, player, at } = make()
    player.finish()
    expect([at(), clock.waiting()]).toEqual([3, 0])
    player.again()
    expect(at()).toBe(0)
    for (let steps = 0; steps < 3; steps++) player.step(1)
    expect([at(), player.store.getState().paused, clock.waiting()]).toEqual([3, false, 0])
    player.again()
    player.stop()
    clock.pass(1000)
    expect(at()).toBe(0)
  })
})
