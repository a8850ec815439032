import type { Arrival, ArrivalOf } from '../../director/week-arrivals'
import type { Scenario } from '../../scenario'
import { rivalSubjects } from '../messages.week.en'
import type { IconName } from '../icons'
import { t } from '../t'
import { captionText } from '../play/after-words'
import { nameOf } from '../words'
import { timeWords, w } from './words'

/** One thing that came, in words. */
export interface ArrivalWords {
  icon: IconName
  /** Who it is from, as the tray shows it. */
  sender: string
  /** Its line in the tray. */
  line: string
  /** Who did what, for reading: "Voicemail from you". */
  title: string
  /** The words that were taken in, quoted; null where there are none. */
  words: string | null
  /** What became of it, sentence by sentence. */
  outcome: readonly string[]
  /** Whose it is: the candidate's, about the candidate, or neither. */
  whose: 'yours' | 'about-you' | 'other'
}

const whoseOf = (from: string): ArrivalWords['whose'] => (from === 'candidate' ? 'yours' : 'about-you')

/** Puts one arrival into words. */
export function arrivalWords(scenario: Scenario, arrival: Arrival): ArrivalWords {
  const name = nameOf(scenario, scenario.file.manager.id)
  switch (arrival.type) {
    case 'message':
      return messageWords(scenario, arrival, name)
    case 'call':
      return callWords(scenario, arrival, name)
    case 'elsewhere': {
      const what = t('log.to', {
        channel: t(`channel.${arrival.channel}`),
        name: nameOf(scenario, arrival.to),
      })
      const title = w('row.elsewhere', { what })
      const outcome = becomes(arrival.handling, nameOf(scenario, arrival.to), arrival.seconds)
      return { icon: arrival.channel, sender: '', line: title, title, words: null, outcome, whose: 'yours' }
    }
    case 'answer':
      return answerWords(scenario, arrival)
    case 'reached-out': {
      const title = w('row.out', { name })
      return { ...plain, icon: 'reply', sender: name, line: title, title, outcome: [arrival.words] }
    }
    case 'rival': {
      const sender = w('row.rival')
      const line = rivalSubjects[arrival.words.length % rivalSubjects.length] ?? ''
      return { ...plain, icon: 'email', sender, line, title: `${sender}: ${line}`, outcome: [arrival.words] }
    }
    case 'wall':
      return { ...plain, icon: 'news', sender: '', line: arrival.words, title: arrival.words, outcome: [] }
  }
}

const plain = { words: null, whose: 'other' } as const

/** The tray knows people by their full names; "you" is how the player reads it. */
const senderOf = (scenario: Scenario, id: string): string =>
  id === 'candidate' ? scenario.file.candidate.name : (scenario.people.get(id)?.name ?? id)

function messageWords(scenario: Scenario, arrival: ArrivalOf<'message'>, name: string): ArrivalWords {
  const { channel, from, subject, handling, given, seconds, words } = arrival
  const isVoice = seconds !== null
  const time = isVoice ? w('heard', { n: given, all: seconds }) : timeWords(given)
  const label = t(`channel.${channel}`)
  return {
    icon: channel,
    sender: senderOf(scenario, from),
    line: subject ?? (isVoice ? `${label}, ${timeWords(seconds)}` : label),
    title:
      (from === 'candidate'
        ? w('row.mine', { channel: label })
        : w('row.for-you', { channel: label, from: nameOf(scenario, from) })) +
      (subject === null ? '' : ` · ${subject}`),
    words: words === '' || given === 0 ? null : words,
    outcome: [
      ...becomes(handling, name, given),
      ...(given === 0 || handling === 'deleted' ? [] : [`${time}.`]),
    ],
    whose: whoseOf(from),
  }
}

/** What becomes of a message, as the captions of the play say it. */
function becomes(handling: string, name: string, seconds: number): string[] {
  const text = captionText({ key: `caption.${handling}`, values: { name, seconds } })
  return text === null ? [] : [text]
}

function callWords(scenario: Scenario, arrival: ArrivalOf<'call'>, name: string): ArrivalWords {
  const { from, isTaken, isTheirs, cues } = arrival
  const title =
    from !== 'candidate'
      ? w('row.call-for-you', { from: nameOf(scenario, from) })
      : isTheirs
        ? w('row.their-call', { name })
        : w('row.call')
  return {
    icon: 'call',
    sender: senderOf(scenario, from),
    line: isTaken ? t('channel.call') : w('row.missed'),
    title,
    words: null,
    outcome: isTaken
      ? [
          w(isTheirs ? 'call.theirs' : 'call.taken', { name }),
          ...[...new Set(cues)].map((cue) => w(`cue.${cue}`)),
        ]
      : [w('call.missed')],
    whose: whoseOf(from),
  }
}

function answerWords(scenario: Scenario, arrival: ArrivalOf<'answer'>): ArrivalWords {
  const { by, to, isHere, isAutomatic } = arrival
  const isCall = arrival.channel === 'call'
  const name = nameOf(scenario, by)
  const what = isAutomatic
    ? w('row.automatic')
    : to === 'candidate'
      ? w(isCall ? 'row.calls-you' : 'row.answer', { name })
      : w(isCall ? 'row.calls-other' : 'row.answer-other', { name, to: nameOf(scenario, to) })
  const title = isHere ? what : w('row.elsewhere', { what })
  return {
    ...plain,
    icon: isCall ? 'call' : 'reply',
    sender: isHere && !isAutomatic ? name : '',
    line: title,
    title,
    words: arrival.words,
    outcome: [],
  }
}
