import type { PerceptionSoFar } from '../rubric'
import type { Band, Temperament } from '../scenario'
import type { Manner } from './manner'

/** The ten faces a manager can make. */
export const moods = [
  'interested',
  'delighted',
  'smiling',
  'neutral',
  'distracted',
  'worried',
  'bored',
  'suspicious',
  'annoyed',
  'alarmed',
] as const

export type Mood = (typeof moods)[number]

/** The band whose own mood it is: the face that a history gives her while she answers nothing. */
export const bandOfMood: Record<Mood, Band> = {
  interested: 'warm',
  delighted: 'warm',
  smiling: 'warm',
  neutral: 'open',
  distracted: 'open',
  worried: 'open',
  bored: 'flat',
  suspicious: 'irritated',
  annoyed: 'irritated',
  alarmed: 'alarmed',
}

const bandByPerception: Record<PerceptionSoFar, Band> = {
  assertive: 'warm',
  unformed: 'open',
  'assertive/desperate': 'open',
  'assertive/no-follow-up': 'open',
  'assertive/stalker': 'open',
  'no-follow-up': 'flat',
  desperate: 'irritated',
  'desperate/stalker': 'irritated',
  stalker: 'alarmed',
}

/** The band of the reaction to a history that comes across like this. */
export const bandOf = (perception: PerceptionSoFar): Band => bandByPerception[perception]

/**
 * Moods that an answer brings to a face: within the band where its moods allow it, else one of the two that say nothing
 * against her words. Whoever is alarmed stays so.
 */
const moodOfAnswer: Record<Band, Partial<Record<Manner, Mood>>> = {
  warm: {
    eager: 'delighted',
    keen: 'interested',
    polite: 'smiling',
    guarded: 'neutral',
    short: 'distracted',
  },
  open: {
    eager: 'interested',
    keen: 'interested',
    polite: 'neutral',
    guarded: 'neutral',
    short: 'distracted',
  },
  flat: { eager: 'interested', keen: 'interested', polite: 'neutral', guarded: 'neutral' },
  irritated: { eager: 'neutral', keen: 'neutral', polite: 'neutral' },
  alarmed: {},
}

/** The moods that a face may show in a band, its own and those that answers bring. */
export const moodsOfBand = (band: Band): Mood[] => [
  ...moods.filter((mood) => bandOfMood[mood] === band),
  ...Object.values(moodOfAnswer[band]),
]

/** The face for a perception: the band decides the set, the manner of her last answer and temperament pick within it. */
export function moodOf(perception: PerceptionSoFar, temperament: Temperament, manner: Manner | null): Mood {
  const band = bandOf(perception)
  const answered = manner === null ? undefined : moodOfAnswer[band][manner]
  if (answered !== undefined)
    return answered === 'delighted' && temperament === 'sceptical' ? 'smiling' : answered
  switch (band) {
    case 'warm':
      return 'interested'
    case 'open':
      return openMood(perception)
    case 'flat':
      return 'bored'
    case 'irritated':
      return irritatedMood(perception, temperament)
    case 'alarmed':
      return 'alarmed'
  }
}

function openMood(perception: PerceptionSoFar): Mood {
  if (perception === 'assertive/stalker') return 'worried'
  return perception === 'assertive/desperate' ? 'distracted' : 'neutral'
}

function irritatedMood(perception: PerceptionSoFar, temperament: Temperament): Mood {
  if (perception === 'desperate/stalker') return temperament === 'warm' ? 'suspicious' : 'annoyed'
  return temperament === 'sceptical' ? 'suspicious' : 'annoyed'
}
