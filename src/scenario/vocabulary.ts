/** Closed word lists of the format; the rubric's own unions are checked against them by the compiler. */
import type { Channel, Cue, Feature, Purpose, RuleId, Tone } from '../rubric'

export const channels = ['call', 'voicemail', 'email', 'letter', 'text'] as const satisfies readonly Channel[]
export const purposes = [
  'thank-you',
  'follow-up',
  'value',
  'value+follow-up',
  'requested-info',
  'receipt-check',
  'remind',
  'complain',
  'question',
  'endorse',
  'learn-tactics',
  'other',
] as const satisfies readonly Purpose[]
export const tones = [
  'warm',
  'neutral',
  'pleading',
  'faintly-miffed',
  'miffed',
] as const satisfies readonly Tone[]
export const cues = ['keyboard', 'disengaged', 'hold', 'hurrying'] as const satisfies readonly Cue[]
export const features = [
  'purpose',
  'value',
  'tone',
  'saysJustFollowingUp',
  'refersToEarlierMessages',
  'asksIfReceived',
  'withholdsDetail',
  'asksHowHandled',
  'givesSolvedExample',
] as const satisfies readonly Feature[]
export const values = [
  'pretext',
  'industry-info',
  'competitor-info',
  'article-competitor',
  'article-functional',
  'article-industry',
  'problem-solution',
  'specific-endorsement',
  'generic-endorsement',
] as const
/** Every response kind but `says-call-me-day-N`. */
export const fixedResponseKinds = [
  'none',
  'not-answered',
  'takes-call',
  'answered',
  'replies',
  'calls-back',
  'engaged',
  'says-no-news',
  'says-still-deciding',
  'auto-reply',
] as const
export const roleKinds = ['standard', 'hunter', 'other-sales'] as const
export const markets = ['tight', 'even', 'plentiful'] as const
export const levels = ['easy', 'medium', 'hard'] as const
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
/** What it looks like outside. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
/** Tunes for those who are put on hold. */
export const tunes = ['stroll', 'swing', 'waltz'] as const
export const temperaments = ['warm', 'dry', 'sceptical', 'overworked'] as const
export const sides = ['hr', 'outside-recruiter', 'sales-team', 'referrer', 'friend'] as const
export const places = ['office', 'home'] as const
/** Kinds of ending, best first. */
export const endings = [
  'offer',
  'second-interview',
  'kept-warm',
  'moved-on',
  'politely-dropped',
  'silently-dropped',
  'time-up',
  'gave-up',
  'blocked',
] as const
export const bands = ['warm', 'open', 'flat', 'irritated', 'alarmed'] as const
export const ruleIds = [
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D8',
  'C1',
  'C2',
  'C3',
  'C4',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'A11',
  'A12',
  'H3',
  'H4',
  'N1',
  'N2',
] as const satisfies readonly RuleId[]
