import { z } from 'zod'
import type { Contact, Context, ResponseKind } from '../rubric'
import { channels, cues, fixedResponseKinds, purposes, roleKinds, tones } from '../scenario'
import { oneOf } from '../scenario/problem'

// Each message says what is expected there.
const day = z.int({ error: 'a whole number' })
const dayOrNull = z.int({ error: 'a whole number or null' }).nullable()
const amount = z.number({ error: 'a number' }).min(0, { error: 'a number from 0 on' })
const text = z.string({ error: 'a text' })
const yesNo = z.boolean({ error: 'true or false' })
const word = <const W extends readonly string[]>(words: W) => z.enum(words, { error: oneOf(words) })
const list = <T extends z.ZodType>(of: T) => z.array(of, { error: 'a list' })
/** Drops fields that are null: in a history that is another way to leave them out. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([key, part]) => part !== null || key === 'advisedDay'),
  )
}
const object = <S extends z.ZodRawShape>(shape: S) =>
  z.preprocess(withoutNulls, z.object(shape, { error: 'an object' }))
const isResponseKind = (kind: string): kind is ResponseKind =>
  (fixedResponseKinds as readonly string[]).includes(kind) || /^says-call-me-day-\d+$/.test(kind)

const responseKind = z
  .string({ error: 'a text' })
  .refine(isResponseKind, { error: oneOf([...fixedResponseKinds, 'says-call-me-day-12']) })

const response = object({
  kind: responseKind,
  day: day.exactOptional(),
  cues: list(word(cues)).exactOptional(),
})

const contact = object({
  day,
  from: text,
  to: text,
  channel: word(channels),
  purpose: word(purposes),
  tone: word(tones).exactOptional(),
  seconds: amount.exactOptional(),
  words: amount.exactOptional(),
  attachments: list(text).exactOptional(),
  value: z.string({ error: 'a text or null' }).nullable().exactOptional(),
  saysJustFollowingUp: yesNo.exactOptional(),
  refersToEarlierMessages: yesNo.exactOptional(),
  asksIfReceived: yesNo.exactOptional(),
  withholdsDetail: yesNo.exactOptional(),
  asksHowHandled: yesNo.exactOptional(),
  givesSolvedExample: yesNo.exactOptional(),
  relation: text.exactOptional(),
  sent: yesNo.exactOptional(),
  delivered: yesNo.exactOptional(),
  response: response.exactOptional(),
  text: text.exactOptional(),
}) satisfies z.ZodType<Contact>

const context = object({
  role: text.exactOptional(),
  roleKind: word(roleKinds),
  coldCalling: yesNo.exactOptional(),
  interviewDay: day,
  advisedDay: dayOrNull,
  judgedOnDay: day,
  alreadyApplied: yesNo,
  newHireStartDay: day.exactOptional(),
  expectedMessages: z
    .int({ error: 'a whole number' })
    .min(0, { error: 'a whole number from 0 on' })
    .exactOptional(),
  movedOn: yesNo.exactOptional(),
  market: text.exactOptional(),
}) satisfies z.ZodType<Context>

/** Schema of one history; fields it does not know (labels among them) are passed over. */
export const historySchema = object({ id: text, context, history: list(contact) })

/** A history to assess, with its id and what is true around it. */
export type History = z.infer<typeof historySchema>
