import type { Review, ReviewedContact } from '../../review'
import { type Finding, isKept, ruleId } from '../../rubric'
import type { Scenario } from '../../scenario'
import { rules } from '../messages.rules.en'
import { Icon } from '../parts/icon'
import { find, t } from '../t'
import { dayName, nameOf } from '../words'
import { becauseWords, r } from './words'

interface Props {
  review: Review
  scenario: Scenario
}

/** Every finding with its contact, day and words, in order of time; then what the whole time says. */
export function Reasons({ review, scenario }: Props) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">{r('why.heading')}</h2>
      {review.contacts.length === 0 && <p>{r('why.none')}</p>}
      <ol class="contacts">
        {review.contacts.map((contact, at) => (
          <li key={contact.index} class="reviewed">
            <Contact contact={contact} number={at + 1} scenario={scenario} />
          </li>
        ))}
      </ol>
      {review.silence.length > 0 && (
        <div class="reviewed">
          <h3>{r('why.whole')}</h3>
          <Findings findings={review.silence} seconds={null} />
        </div>
      )}
    </section>
  )
}

function Contact({
  contact,
  number,
  scenario,
}: {
  contact: ReviewedContact
  number: number
  scenario: Scenario
}) {
  const { day, channel, from, to, label, subject, seconds, handling, findings } = contact
  const values = {
    day,
    weekday: dayName(scenario, day),
    channel: t(`channel.${channel}`),
    name: nameOf(scenario, to),
  }
  const became =
    handling === null
      ? null
      : find(seconds === null && handling === 'deleted' ? 'caption.deleted-unheard' : `caption.${handling}`, {
          name: values.name,
          seconds: seconds ?? 0,
        })
  return (
    <>
      <h3>
        <span class="number">{number}</span> <Icon name={channel} />{' '}
        {from === 'candidate'
          ? r('why.contact', values)
          : r('why.for-you', { ...values, from: nameOf(scenario, from) })}
      </h3>
      <p>{label}</p>
      <p class="aside">
        {subject !== null && <>{subject} · </>}
        {handling === 'deleted' ? find('caption.deleted-unheard', values) : became}
      </p>
      {findings.length === 0 ? (
        <p class="aside">{r('why.nothing')}</p>
      ) : (
        <Findings findings={findings} seconds={seconds} />
      )}
    </>
  )
}

/** What weighs most comes first: the kinds of rule, heaviest first. */
const weights = ['!S', 'S', 'D', 'N', '!A', 'A', 'C']

const weightOf = ({ code }: Finding): number => weights.findIndex((kind) => code.startsWith(kind))

/** Findings: everything kept, then what weighed most, then the rest for those who want it; each rule once. */
function Findings({ findings, seconds }: { findings: readonly Finding[]; seconds: number | null }) {
  const once = findings.filter((one, at) => findings.findIndex((other) => other.code === one.code) === at)
  const kept = once.filter((one) => isKept(one.code))
  const [worst, ...others] = once.filter((one) => !isKept(one.code)).sort((a, b) => weightOf(a) - weightOf(b))
  const shown = worst === undefined ? kept : [...kept, worst]
  return (
    <>
      <FindingList findings={shown} seconds={seconds} />
      {others.length > 0 && (
        <details>
          <summary>
            {r(others.length === 1 ? 'why.other.one' : 'why.other.other', { n: others.length })}
          </summary>
          <FindingList findings={others} seconds={seconds} />
        </details>
      )}
    </>
  )
}

const FindingList = ({ findings, seconds }: { findings: readonly Finding[]; seconds: number | null }) => (
  <ul class="findings">
    {findings.map((finding) => {
      const { why, instead } = rules[finding.code]
      const isGood = isKept(finding.code)
      const because = becauseWords(finding, seconds)
      return (
        <li key={finding.code} class={isGood ? 'kept' : 'broken'}>
          <Icon name={isGood ? 'check' : 'warning'} />
          <p>
            <span class="unseen">{r(isGood ? 'why.kept' : 'why.broken')}: </span>
            {why} <span class="rule">{r('why.rule', { id: ruleId(finding.code) })}</span>
          </p>
          {because !== null && <p class={finding.words === null ? 'aside' : 'quote'}>{because}</p>}
          {instead !== null && (
            <p class="instead">
              <b>{r('why.instead')}</b> {instead}
            </p>
          )}
        </li>
      )
    })}
  </ul>
)
