import type { Review } from '../../review'
import { isKept, type RuleCode } from '../../rubric'
import type { Scenario } from '../../scenario'
import { longestWords } from '../../session/notes'
import type { App } from '../app'
import { a } from '../ask-words'
import { rules } from '../messages.rules.en'
import { PlanLink } from '../plan/plan-link'
import { wordsOf } from './change'
import { OwnText } from './gather-text'
import { type Gathered, useGathered } from './gather-words'

interface Props {
  app: App
  review: Review
  scenario: Scenario
}

/** What to take along: one thing to keep and one to change, in the player's own words, and the way to a real plan. */
export function Summary({ app, review, scenario }: Props) {
  const gathered = useGathered(app)
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary">{a('summary.heading')}</h2>
      {gathered !== null && <p class="aside">{a('summary.about')}</p>}
      <Taken name="keep" suggestion={keepWords(review)} gathered={gathered} />
      <Taken name="change" suggestion={changeWords(review, scenario)} gathered={gathered} />
      <PlanLink app={app} />
    </section>
  )
}

interface TakenProps {
  name: 'keep' | 'change'
  suggestion: string
  gathered: Gathered | null
}

/** One of the two: what the review suggests, and room for own words; the suggestion alone where none can be kept. */
function Taken({ name, suggestion, gathered }: TakenProps) {
  const hint = (
    <p class="suggestion">
      <b>{a('summary.suggestion')}</b> {suggestion}{' '}
      {gathered !== null && gathered.written[name] === '' && (
        <button
          type="button"
          class="link"
          aria-label={`${a('summary.take')}: ${suggestion}`}
          onClick={() => {
            gathered.words.write({ [name]: suggestion.slice(0, longestWords) })
            document.getElementById(`summary-${name}`)?.focus()
          }}
        >
          {a('summary.take')}
        </button>
      )}
    </p>
  )
  if (gathered === null) return hint
  return (
    <OwnText
      id={`summary-${name}`}
      label={a(`summary.${name}`)}
      value={gathered.written[name]}
      longest={longestWords}
      onWrite={(text) => gathered.words.write({ [name]: text })}
    >
      {hint}
    </OwnText>
  )
}

/** Kept by most: named only where nothing else was. */
const aboutThanks: ReadonlySet<RuleCode> = new Set<RuleCode>(['A1', 'A11'])

/** What was done well and counts most, with its day. */
function keepWords({ contacts, silence }: Review): string {
  const all = [...contacts.flatMap(({ findings }) => findings), ...silence]
  const kept =
    all.find(({ code }) => isKept(code) && !aboutThanks.has(code)) ?? all.find(({ code }) => isKept(code))
  if (kept !== undefined) return a('summary.on', { day: kept.day, words: rules[kept.code].why })
  return a('summary.keep-none')
}

/** The one change that would have done most; where no one would, the advice about what weighed most. */
function changeWords(review: Review, scenario: Scenario): string {
  const [edit] = review.change?.edits ?? []
  if (edit !== undefined) return wordsOf(edit, review, scenario)
  if (review.perception === 'assertive') return a('summary.change-fresh')
  const code = review.grounds[0]?.rules[0]?.code
  return (code === undefined ? null : rules[code].instead) ?? a('summary.change-much')
}
