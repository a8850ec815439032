import type { Plan } from '../../session'
import { a } from '../ask-words'
import { emptyOffers } from '../messages.ask.en'

/** What is still worth thinking about in a plan, in the article's sense; nothing of it stops anybody. */
export function checksOf({ who, day, value, stop }: Plan): string[] {
  const offer = value.trim().toLowerCase()
  const empty = emptyOffers.find((words) => offer.includes(words))
  return [
    ...(who.trim() === '' ? [a('plan.check.who')] : []),
    ...(day === '' ? [a('plan.check.day')] : []),
    ...(offer === '' ? [a('plan.check.value')] : []),
    ...(empty === undefined ? [] : [a('plan.check.empty', { words: empty })]),
    ...(stop === '' ? [a('plan.check.stop')] : []),
    // Days written as YYYY-MM-DD stand in the order of time.
    ...(day !== '' && stop !== '' && stop < day ? [a('plan.check.order')] : []),
  ]
}
