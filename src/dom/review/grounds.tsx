import { Fragment } from 'preact'
import type { Review } from '../../review'
import type { Ground } from '../../rubric'
import { reviewWords } from '../messages.review.en'
import { EvidenceTag } from './evidence'
import { r } from './words'

/** How many reasons are told: the one that decided, and one that would have done so too. */
const told = 2

/** Why it came across so, in words that name the messages by their number in the review. */
export const Grounds = ({
  grounds,
  contacts,
}: {
  grounds: readonly Ground[]
  contacts: Review['contacts']
}) => (
  <>
    {decidingGrounds(grounds).map((ground) => (
      <Fragment key={ground.reason}>
        <p>{groundWords(ground, contacts)}</p>
        <EvidenceTag codes={ground.rules.map(({ code }) => code)} />
      </Fragment>
    ))}
    <ForYou contacts={contacts} />
  </>
)

/** The reasons that are told, in order of time. */
export const decidingGrounds = (grounds: readonly Ground[]): Ground[] => inTime(grounds).slice(0, told)

/** The messages with something in them, by number; nothing where there was none. */
function ForYou({ contacts }: { contacts: Review['contacts'] }) {
  const good = contacts.filter(
    ({ class: cls, handling, findings }) =>
      cls === 'value' && handling !== 'missed' && !findings.some(({ code }) => code === '!A10'),
  )
  if (good.length === 0) return null
  const messages = messagesWords(
    good.map(({ index }) => index),
    contacts,
  )
  return <p>{r(good.length === 1 ? 'across.for-you' : 'across.for-you-several', { messages })}</p>
}

/** What would still weigh after a change, in words; nothing where all would be well. */
export function stillWords(
  { reason, contacts: indices }: Ground,
  contacts: Review['contacts'],
): string | null {
  const key = `still.${reason}`
  if (!isTold(key)) return null
  return r(key as 'still.reminder', { messages: messagesWords(indices, contacts) })
}

/** Each reason would have been enough by itself; the one that came first is told first. */
const inTime = <T extends { contacts: readonly number[] }>(grounds: readonly T[]): T[] =>
  grounds.toSorted((a, b) => (a.contacts[0] ?? Infinity) - (b.contacts[0] ?? Infinity))

/** One reason in words: what each rule behind it saw, then what that comes to. */
export function groundWords(ground: Ground, contacts: Review['contacts']): string {
  const by = inTime(ground.rules).flatMap(({ code, contacts: indices }) =>
    isTold(`by.${code}`) && namesRules.has(ground.reason)
      ? [
          r(`by.${code}` as 'by.S2', {
            messages: messagesWords(code === 'S3' ? indices.slice(0, 1) : indices, contacts),
          }),
        ]
      : [],
  )
  return [...by, r(`reason.${ground.reason}`, { messages: messagesWords(ground.contacts, contacts) })].join(
    ' ',
  )
}

/** Reasons that several rules can lead to; the sentence of each rule comes first. */
const namesRules: ReadonlySet<string> = new Set([
  'empty-reminder',
  'pressing',
  'reminder',
  'value-and-pressing',
])

const isTold = (key: string): boolean => Object.hasOwn(reviewWords, key)

/** "message 3" or "messages 3, 4 and 6", by the numbers of the review. */
function messagesWords(indices: readonly number[], contacts: Review['contacts']): string {
  const numbers = indices.map((index) => contacts.findIndex((contact) => contact.index === index) + 1)
  const last = numbers.at(-1) ?? 0
  if (numbers.length < 2) return r('messages.one', { list: last })
  const some = numbers.slice(0, -1).join(', ')
  return r('messages.other', { list: r('messages.and', { some, last }) })
}
