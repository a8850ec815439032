import { Fragment } from 'preact'
import type { Review, ReviewedContact } from '../../review'
import { type Finding, type Ground, isKept } from '../../rubric'
import type { Scenario } from '../../scenario'
import { rules } from '../messages.rules.en'
import { Icon } from '../parts/icon'
import { nameOf } from '../words'
import { becameWords, contactHead, nothingWords } from './contact-words'
import { EvidenceTag } from './evidence'
import { becauseWords, r } from './words'

interface Props {
  review: Review
  scenario: Scenario
}

/** Every finding with its contact, day and words, in order of time; then what the whole time says. */
export function Reasons({ review, scenario }: Props) {
  const advised = firstPlaces(review)
  const { grounds } = review
  return (
    <section aria-labelledby="why">
      <h2 id="why">{r('why.heading')}</h2>
      {review.contacts.length === 0 && <p>{r('why.none')}</p>}
      <ol class="contacts">
        {review.contacts.map((contact, at) => (
          <li key={contact.index} class="reviewed">
            <Contact
              contact={contact}
              number={at + 1}
              scenario={scenario}
              isAdvised={advised}
              grounds={grounds}
            />
          </li>
        ))}
      </ol>
      {review.silence.length > 0 && (
        <div class="reviewed">
          <h3>{r('why.whole')}</h3>
          <Findings findings={review.silence} contact={null} isAdvised={advised} grounds={grounds} />
        </div>
      )}
    </section>
  )
}

function Contact({
  contact,
  number,
  scenario,
  isAdvised,
  grounds,
}: {
  contact: ReviewedContact
  number: number
  scenario: Scenario
  isAdvised: IsAdvised
  grounds: readonly Ground[]
}) {
  const { channel, label, turns, subject, handling, answers, findings } = contact
  return (
    <>
      <h3>
        <span class="number">{number}</span> <Icon name={channel} /> {contactHead(contact, scenario)}
      </h3>
      <p>{label}</p>
      {turns.map((turn) => (
        <p key={turn}>{r('why.turn', { turn })}</p>
      ))}
      <p class="aside">
        {subject !== null && <>{subject} · </>}
        {becameWords(contact, scenario)}
      </p>
      {answers.map(({ day: on, by, says, shows }, at) => (
        <Fragment key={at}>
          {says !== null && (
            <p class="answer">{r('why.answer', { name: nameOf(scenario, by), day: on, words: says })}</p>
          )}
          {shows !== null && <p class="aside">{shows}</p>}
        </Fragment>
      ))}
      {answers.length === 0 && handling !== 'missed' && <p class="aside">{r('why.no-answer')}</p>}
      {handling === 'missed' && <p class="aside">{r('why.missed')}</p>}
      {findings.length === 0 ? (
        <NoFindings contact={contact} />
      ) : (
        <Findings findings={findings} contact={contact} isAdvised={isAdvised} grounds={grounds} />
      )}
    </>
  )
}

/** A contact about which no rule has anything to say; what was good in it is told as what was well done. */
const NoFindings = ({ contact }: { contact: ReviewedContact }) => {
  const words = r(nothingWords(contact))
  const isGood = contact.class === 'requested' || contact.class === 'value'
  if (!isGood) return <p class="aside">{words}</p>
  return (
    <ul class="findings">
      <li class="kept">
        <Icon name={icons.kept} />
        <p>
          <span class="unseen">{r('why.kept')}: </span>
          {words}
        </p>
      </li>
    </ul>
  )
}

/** Whether the advice about a rule belongs here: it is given once, where the rule is first shown. */
type IsAdvised = (finding: Finding) => boolean

function firstPlaces({ contacts, silence, grounds }: Review): IsAdvised {
  const parts = [...contacts.map(({ findings }) => findings), silence].map((one) => split(one, grounds))
  const all = [...parts.flatMap(({ shown }) => shown), ...parts.flatMap(({ folded }) => folded)]
  const first = new Set(all.filter((one, at) => all.findIndex(({ code }) => code === one.code) === at))
  return (finding) => first.has(finding)
}

/** What weighs most comes first: the kinds of rule, heaviest first. */
const weights = ['!S', 'S', 'D', 'N', '!A', 'A']

const weightOf = ({ code }: Finding): number => weights.findIndex((kind) => code.startsWith(kind))

/** What could be heard on the line: a sign to go by, and nothing that counts for or against anybody. */
const isSign = ({ code }: Finding): boolean => /^C\d/.test(code)

/** True for a finding that is among the reasons for how it came across. */
const hasDecided = ({ code, contact }: Finding, grounds: readonly Ground[]): boolean =>
  contact !== null &&
  grounds.some((ground) => ground.rules.some((rule) => rule.code === code && rule.contacts.includes(contact)))

/** The broken rule of a contact that decided or weighed most; undefined where none was broken. */
export const heaviestOf = (findings: readonly Finding[], grounds: readonly Ground[]): Finding | undefined =>
  byWeight(findings, grounds)[0]

const byWeight = (findings: readonly Finding[], grounds: readonly Ground[]): Finding[] =>
  findings
    .filter((one) => !isKept(one.code) && !isSign(one))
    .sort(
      (a, b) => Number(hasDecided(b, grounds)) - Number(hasDecided(a, grounds)) || weightOf(a) - weightOf(b),
    )

/** Everything kept, then what decided or weighed most; the rest is folded, for those who want it. Each rule once. */
function split(
  findings: readonly Finding[],
  grounds: readonly Ground[],
): { shown: Finding[]; folded: Finding[] } {
  const once = findings.filter((one, at) => findings.findIndex((other) => other.code === one.code) === at)
  const kept = once.filter((one) => isKept(one.code))
  const signs = once.filter((one) => isSign(one))
  const [worst, ...others] = byWeight(once, grounds)
  return { shown: worst === undefined ? kept : [...kept, worst], folded: [...others, ...signs] }
}

function Findings({ findings, ...about }: { findings: readonly Finding[] } & About) {
  const { shown, folded } = split(findings, about.grounds)
  return (
    <>
      <FindingList findings={shown} {...about} />
      {folded.length > 0 && (
        <details>
          <summary>
            {r(folded.length === 1 ? 'why.other.one' : 'why.other.other', { n: folded.length })}
          </summary>
          <FindingList findings={folded} {...about} />
        </details>
      )}
    </>
  )
}

const icons = { kept: 'check', broken: 'warning', sign: 'call' } as const

interface About {
  grounds: readonly Ground[]
  contact: ReviewedContact | null
  isAdvised: IsAdvised
}

const FindingList = ({ findings, contact, isAdvised }: { findings: readonly Finding[] } & About) => (
  <ul class="findings">
    {findings.map((finding) => {
      const { why, instead } = rules[finding.code]
      const kind = isSign(finding) ? 'sign' : isKept(finding.code) ? 'kept' : 'broken'
      const because = becauseWords(finding, contact)
      return (
        <li key={finding.code} class={kind}>
          <Icon name={icons[kind]} />
          <p>
            <span class="unseen">{r(`why.${kind}`)}: </span>
            {why}
          </p>
          {because !== null && <p class={finding.words === null ? 'aside' : 'quote'}>{because}</p>}
          {instead !== null && kind !== 'sign' && isAdvised(finding) && (
            <p class="instead">
              <b>{r('why.instead')}</b> {instead}
            </p>
          )}
          {kind !== 'sign' && <EvidenceTag codes={[finding.code]} />}
        </li>
      )
    })}
  </ul>
)
