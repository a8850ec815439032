import type { PerceptionSoFar, ResponseKind } from '../rubric'
import { isConnected, namedDay } from '../rubric'
import type { Band, Temperament } from '../scenario'

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

/** The band each mood belongs to: a face never contradicts the history. */
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

/** The face for a perception: the band decides the set, temperament and the last answer pick within it. */
export function moodOf(
  perception: PerceptionSoFar,
  temperament: Temperament,
  lastResponse: ResponseKind,
): Mood {
  switch (bandOf(perception)) {
    case 'warm':
      return warmMood(temperament, lastResponse)
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

function warmMood(temperament: Temperament, lastResponse: ResponseKind): Mood {
  const engages = lastResponse === 'engaged' || lastResponse === 'calls-back'
  if (engages) return temperament === 'sceptical' ? 'smiling' : 'delighted'
  if (isConnected(lastResponse) || namedDay(lastResponse) !== null) return 'smiling'
  return 'interested'
}

function openMood(perception: PerceptionSoFar): Mood {
  if (perception === 'assertive/stalker') return 'worried'
  return perception === 'assertive/desperate' ? 'distracted' : 'neutral'
}

function irritatedMood(perception: PerceptionSoFar, temperament: Temperament): Mood {
  if (perception === 'desperate/stalker') return temperament === 'warm' ? 'suspicious' : 'annoyed'
  return temperament === 'sceptical' ? 'suspicious' : 'annoyed'
}
