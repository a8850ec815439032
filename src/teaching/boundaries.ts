import { contextOf } from '../engine'
import { classify, isConnected, isHunter, isUnanswered, settings } from '../rubric'
import type { Scenario } from '../scenario'
import type { SentContact, Witness } from './witness'

/** True of a play that comes to one side of a boundary. */
type Side = (play: Witness, scenario: Scenario) => boolean

/** A number of the rubric at which the judgement turns, with plays just within it and plays beyond. */
export interface Boundary {
  name: string
  within: Side
  beyond: Side
}

const isOwn = ({ entry }: SentContact): boolean => entry.from === 'candidate'
const isOf = (wanted: ReturnType<typeof classify>) => (sent: SentContact) =>
  isOwn(sent) && classify(sent.entry) === wanted

const some =
  (holds: (sent: SentContact, scenario: Scenario) => boolean): Side =>
  ({ contacts }, scenario) =>
    contacts.some((sent) => holds(sent, scenario))

const fires =
  (code: Parameters<Witness['codes']['has']>[0]): Side =>
  ({ codes }) =>
    codes.has(code)

/** Days between empty messages that follow each other. */
const gapsOf = ({ contacts }: Witness): number[] => {
  const days = contacts.filter(isOf('empty')).map(({ entry }) => entry.day)
  return days.slice(1).map((day, at) => day - (days[at] ?? day))
}

const unansweredOf = ({ contacts }: Witness, wanted: ReturnType<typeof classify>): number =>
  contacts.filter((sent) => isOf(wanted)(sent) && isUnanswered(sent.entry.response?.kind ?? 'none')).length

const isStillDeciding = (sent: SentContact): boolean =>
  isOf('empty')(sent) && sent.entry.response?.kind === 'says-still-deciding'

const isBusyCall = ({ entry }: SentContact): boolean =>
  entry.channel === 'call' &&
  isConnected(entry.response?.kind ?? 'none') &&
  new Set(entry.response?.cues).size >= settings.longCallCues

const isForHunters = (scenario: Scenario): boolean => isHunter(contextOf(scenario, { movedOn: false }))

const besidesNotes = ({ contacts }: Witness): number =>
  contacts.filter((sent) => isOwn(sent) && classify(sent.entry) !== 'note').length

const unanswered = ({ contacts }: Witness): number =>
  contacts.filter((sent) => isOwn(sent) && isUnanswered(sent.entry.response?.kind ?? 'none')).length

const expected = ({ file }: Scenario): number => file.role.expectedMessages ?? settings.expectedMessages

/** Every boundary that the rubric's settings draw. */
export const boundaries: readonly Boundary[] = [
  {
    name: 'a voicemail of 30 seconds',
    within: some(
      ({ entry }) => entry.channel === 'voicemail' && (entry.seconds ?? 0) <= settings.longVoicemailSeconds,
    ),
    beyond: fires('D5'),
  },
  {
    name: 'a call of 300 seconds to somebody who is busy',
    within: some((sent) => isBusyCall(sent) && (sent.entry.seconds ?? 0) <= settings.longCallSeconds),
    beyond: some((sent) => isBusyCall(sent) && (sent.entry.seconds ?? 0) > settings.longCallSeconds),
  },
  {
    name: 'thanks on the same day',
    within: fires('A1'),
    beyond: some((sent) => isOf('note')(sent) && sent.entry.day > 0),
  },
  {
    name: 'an empty message on the advised day',
    within: some(
      (sent, { file }) => isOf('empty')(sent) && file.calendar.advisedDay !== null && !sent.codes.has('D1'),
    ),
    beyond: fires('D1'),
  },
  {
    name: 'empty messages a day apart',
    within: (play) => gapsOf(play).some((gap) => gap > settings.nextDayDays) && !play.codes.has('S2'),
    beyond: fires('S2'),
  },
  {
    name: 'three empty messages without an invitation',
    within: (play) => play.codes.has('S1') && !play.codes.has('S3'),
    beyond: fires('S3'),
  },
  {
    name: 'an empty message two days into silence',
    within: (play) => gapsOf(play).some((gap) => gap < settings.silenceEmptyDays) && !play.codes.has('!S7'),
    beyond: (play) => play.codes.has('!S7') && play.contacts.some(isOf('empty')),
  },
  {
    name: 'three messages of value without an answer',
    within: (play) =>
      unansweredOf(play, 'value') >= settings.silenceValueContacts - 1 && !play.codes.has('!S7'),
    beyond: (play) => play.contacts.some((sent) => isOf('value')(sent) && sent.codes.has('!S7')),
  },
  {
    name: 'two answers "still deciding"',
    within: (play) => play.contacts.some(isStillDeciding) && !play.codes.has('D8'),
    beyond: fires('D8'),
  },
  { name: 'people who speak for the candidate within a week', within: fires('A9'), beyond: fires('!A9') },
  {
    name: 'ten days where no day was named',
    within: ({ codes }, { file }) => file.calendar.advisedDay === null && !codes.has('N1'),
    beyond: ({ codes }, { file }) => file.calendar.advisedDay === null && codes.has('N1'),
  },
  {
    name: 'three contacts in a hunting role',
    within: (play, scenario) =>
      isForHunters(scenario) && besidesNotes(play) === settings.hunterContacts - 1 && !play.codes.has('H3'),
    beyond: fires('H3'),
  },
  {
    name: 'the messages that a hunting employer waits for',
    within: (play, scenario) =>
      isForHunters(scenario) && play.movedOn && unanswered(play) < expected(scenario),
    beyond: (play, scenario) =>
      isForHunters(scenario) && play.movedOn && unanswered(play) >= expected(scenario),
  },
]
