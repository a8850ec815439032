import { prefix, type Reader } from './locker'
import { fieldOf, isFields, isText } from './validate'

/** A real follow-up that the player plans; every field may be empty. */
export interface Plan {
  version: 1
  /** Whom to get in touch with. */
  who: string
  /** On which day, as YYYY-MM-DD. */
  day: string
  /** What would be in it for them. */
  value: string
  /** The day after which to stop, as YYYY-MM-DD. */
  stop: string
}

/** Key under which the plan is kept. */
export const planKey = `${prefix}plan`

/** Most UTF-16 code units that one answer has room for. */
export const longestAnswer = 300

/** A plan with nothing in it. */
export const noPlan: Readonly<Plan> = Object.freeze({ version: 1, who: '', day: '', value: '', stop: '' })

const isAnswer = (value: unknown) => isText(value, longestAnswer)
const isDay = (value: unknown) => typeof value === 'string' && /^(\d{4}-\d{2}-\d{2})?$/.test(value)

const isGood = { who: isAnswer, day: isDay, value: isAnswer, stop: isDay } as const

/** Reads a plan field by field: a bad one is empty, the others are kept. */
export const readPlan: Reader<Plan> = (value) => {
  if (!isFields(value) || fieldOf(value, 'version') !== 1) return null
  const names = Object.keys(isGood) as (keyof typeof isGood)[]
  const good = names.filter((name) => isGood[name](fieldOf(value, name)))
  const read = Object.fromEntries(good.map((name) => [name, value[name]])) as Partial<Plan>
  return { value: { ...noPlan, ...read }, isWhole: good.length === names.length }
}
