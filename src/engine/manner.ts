import { isUnanswered, namedDay, type ResponseKind } from '../rubric'
import type { ContactChoice, Scenario, ScriptedResponse, TurnChoice } from '../scenario'

/** How somebody answers, from wanting more to getting rid of you. */
export type Manner = 'eager' | 'keen' | 'polite' | 'guarded' | 'short'

const impatient: ReadonlySet<string> = new Set(['disengaged', 'hold', 'hurrying'])

/** The manner of an answer, by its kind, by what was heard on the line, and by what the message brought; null where nobody has answered. */
export function mannerOf(
  scenario: Scenario,
  choice: ContactChoice | TurnChoice,
  { kind: named, cues = [] }: Pick<ScriptedResponse, 'kind' | 'cues'>,
): Manner | null {
  const kind = named as ResponseKind
  if (isUnanswered(kind)) return null
  if (kind === 'engaged' || kind === 'calls-back') return 'eager'
  if (kind === 'takes-call' || cues.some((cue) => impatient.has(cue))) return 'short'
  const isPlain = kind === 'replies' || kind === 'answered' || namedDay(kind) !== null
  if (!isPlain || cues.length > 0) return 'guarded'
  return brings(scenario, choice) ? 'keen' : 'polite'
}

/** True for words that bring something of use, and do not ask for news in the same breath. */
function brings(scenario: Scenario, choice: ContactChoice | TurnChoice): boolean {
  const said = choice.kind === 'contact' ? choice.message : choice
  const item = choice.uses === undefined ? undefined : scenario.items.get(choice.uses)
  const value = said.value === undefined ? item?.value : said.value
  return (
    value != null && value !== 'pretext' && said.wording.every((one) => one.feature !== 'saysJustFollowingUp')
  )
}
