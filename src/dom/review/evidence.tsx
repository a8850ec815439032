import { useState } from 'preact/hooks'
import { type RuleCode, ruleCodes, ruleId } from '../../rubric'
import { type EvidenceId, evidenceOf, supportOf } from '../../rubric/evidence'
import { rules } from '../messages.rules.en'
import { tk } from './take-words'
import { r } from './words'

/** How well the rules behind a sentence are supported elsewhere, in a word; what was found is folded behind it. */
export const EvidenceTag = ({ codes }: { codes: readonly RuleCode[] }) => (
  <>
    {[...byEvidence(codes)].map(([evidence, ids]) => (
      <details key={evidence} class="evidence">
        <summary>
          <span class={`tag support-${supportOf[evidence]}`}>{supportWords(evidence)}</span>
        </summary>
        <p class="aside">
          {tk(ids.length === 1 ? 'support.rule.one' : 'support.rule.other', { list: ids.join(', ') })}{' '}
          {evidence === 'others' ? tk('support.others') : r(`evidence.${evidence}`)}
        </p>
      </details>
    ))}
  </>
)

/** How well something is supported elsewhere, in a few words. */
export const supportWords = (evidence: EvidenceId): string => tk(`support.${supportOf[evidence]}`)

/** Ids of rules by what is known about them elsewhere, each once. */
function byEvidence(codes: readonly RuleCode[]): Map<EvidenceId, string[]> {
  const parts = new Map<EvidenceId, string[]>()
  for (const id of new Set(codes.map(ruleId))) {
    const evidence = evidenceOf(id)
    parts.set(evidence, [...(parts.get(evidence) ?? []), id])
  }
  return parts
}

/** What every code stands for; written when it is unfolded, for it is long. */
export function AllRules() {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{tk('rules.heading')}</summary>
      {isOpen && (
        <>
          <p class="aside">{tk('rules.about')}</p>
          <dl class="all-rules">
            {ruleCodes.map((code) => (
              <div key={code}>
                <dt>{code}</dt>
                <dd>
                  {rules[code].why}{' '}
                  <span class={`tag support-${supportOf[evidenceOf(ruleId(code))]}`}>
                    {supportWords(evidenceOf(ruleId(code)))}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  )
}
