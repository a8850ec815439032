import { isKept, type RuleCode } from '../../rubric'
import { Icon } from '../parts/icon'
import { t } from '../t'
import { useLazy } from '../use-lazy'
import { loadRules } from './load'

/** The most telling fault, and the best thing kept: more would be a lecture. */
function mostTelling(codes: readonly RuleCode[]): RuleCode[] {
  const broken = codes.find((code) => !isKept(code))
  const kept = codes.find(isKept)
  return [broken, kept].filter((code) => code !== undefined)
}

/** A short why: after a consequence for people who are new to this, and at the end. */
export function Why({ codes, isEnd }: { codes: readonly RuleCode[]; isEnd: boolean }) {
  const rules = useLazy(loadRules)
  if (rules.state !== 'ready') return null
  return (
    <div class="entry why">
      <p class="entry-head">{t(isEnd ? 'log.why-end' : 'log.why')}</p>
      <ul>
        {mostTelling(codes).map((code) => (
          <li key={code} class={isKept(code) ? 'kept' : 'broken'}>
            <Icon name={isKept(code) ? 'check' : 'warning'} /> {rules.part.rules[code].why}
          </li>
        ))}
      </ul>
    </div>
  )
}
