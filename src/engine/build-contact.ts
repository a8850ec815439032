import { type Contact, type Feature, isConnected, namedDay, type ResponseKind, type Tone } from '../rubric'
import type { ContactChoice, Message, Scenario, ScriptedResponse, TurnChoice } from '../scenario'
import type { Position } from './position'

const told: readonly Feature[] = ['purpose', 'value', 'tone']

type Flag = Exclude<Feature, 'purpose' | 'value' | 'tone'>

/** Features that the wording proves, as the fields of a contact. */
function flagsOf(wording: Message['wording']): Partial<Record<Flag, true>> {
  const proved = wording
    .map((one) => one.feature)
    .filter((feature): feature is Flag => !told.includes(feature))
  return Object.fromEntries(proved.map((feature) => [feature, true]))
}

const quotesOf = (wording: Message['wording']): Partial<Record<Feature, string>> =>
  Object.fromEntries(wording.map((one) => [one.feature, one.quote]))

const isVoice = (channel: Contact['channel']) => channel === 'call' || channel === 'voicemail'

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Builds the contact that a choice stands for, from its message and the item of the notebook it uses; unanswered. */
export function buildContact(scenario: Scenario, position: Position, choice: ContactChoice): Contact {
  const { message } = choice
  const item = choice.uses === undefined ? undefined : scenario.items.get(choice.uses)
  const sender = message.from === undefined ? undefined : scenario.people.get(message.from)
  const article = item?.attachment !== undefined && !isVoice(message.channel) ? [item.attachment] : []
  return {
    day: position.day,
    from: sender === undefined ? 'candidate' : sender.side,
    to: scenario.people.get(message.to)?.side ?? message.to,
    channel: message.channel,
    purpose: message.purpose,
    tone: message.tone ?? 'neutral',
    ...(isVoice(message.channel) ? { seconds: message.seconds ?? 0 } : { words: countWords(message.text) }),
    attachments: [...article, ...(message.attachments ?? [])],
    value: message.value === undefined ? (item?.value ?? null) : message.value,
    ...flagsOf(message.wording),
    ...(sender?.relation === undefined ? {} : { relation: sender.relation }),
    quotes: quotesOf(message.wording),
    text: message.text,
  }
}

/** Answers that tell nothing: within a call they do not undo what was said before. */
const plain: ReadonlySet<ResponseKind> = new Set([
  'none',
  'not-answered',
  'auto-reply',
  'takes-call',
  'answered',
])

/** The kind of answer a call comes to: the last that tells something; a day once named stays named. */
function lastingKind(before: ResponseKind, after: ResponseKind): ResponseKind {
  if (namedDay(before) !== null && namedDay(after) === null) return before
  return plain.has(after) && before !== 'none' ? before : after
}

/** Features that are nothing but words: they do not arrive where nobody hears them. */
const spoken: readonly Feature[] = [
  'saysJustFollowingUp',
  'refersToEarlierMessages',
  'asksIfReceived',
  'tone',
]

/** A call as it reaches somebody who does not pick up: that it came and what it was for, and none of its words (rule M1). */
function unheard(contact: Contact): Contact {
  const { saysJustFollowingUp: _, refersToEarlierMessages: __, asksIfReceived: ___, ...rest } = contact
  const quotes = Object.entries(contact.quotes ?? {}).filter(([name]) => !spoken.includes(name as Feature))
  return { ...rest, tone: 'neutral', quotes: Object.fromEntries(quotes) }
}

/** Once a call has been taken, everything in it is heard. */
const isHeard = (contact: Contact, response: ScriptedResponse): boolean =>
  contact.channel !== 'call' ||
  contact.response !== undefined ||
  ((response.afterDays ?? 0) === 0 && isConnected(response.kind as ResponseKind))

/** The contact with the answer it gets; an earlier answer within the same call is kept where it tells more. */
export const answered = (contact: Contact, response: ScriptedResponse): Contact => ({
  ...(isHeard(contact, response) ? contact : unheard(contact)),
  response: {
    kind: lastingKind(contact.response?.kind ?? 'none', response.kind as ResponseKind),
    day: contact.day + (response.afterDays ?? 0),
    cues: [...(contact.response?.cues ?? []), ...(response.cues ?? [])],
  },
})

const badness: Record<Tone, number> = { warm: 0, neutral: 1, pleading: 2, 'faintly-miffed': 3, miffed: 4 }

const worse = (a: Tone, b: Tone): Tone => (badness[b] > badness[a] ? b : a)

const isReal = (value: string | null | undefined): boolean => value != null && value !== 'pretext'

/** The call after one more exchange: seconds add, features unite, cues append, the worst tone and real value stay. */
export function withTurn(scenario: Scenario, contact: Contact, turn: TurnChoice): Contact {
  const item = turn.uses === undefined ? undefined : scenario.items.get(turn.uses)
  const value = turn.value === undefined ? item?.value : turn.value
  return {
    ...contact,
    ...flagsOf(turn.wording),
    purpose: turn.purpose ?? contact.purpose,
    tone: worse(contact.tone ?? 'neutral', turn.tone ?? 'neutral'),
    seconds: (contact.seconds ?? 0) + turn.seconds,
    value: isReal(value) || contact.value == null ? (value ?? contact.value ?? null) : contact.value,
    quotes: { ...contact.quotes, ...quotesOf(turn.wording) },
    text: `${contact.text ?? ''}\n${turn.text}`,
  }
}
