import { isKept, type RuleCode } from '../../rubric'
import type { IconName } from '../icons'
import { Icon } from '../parts/icon'
import { t } from '../t'
import { useLazy } from '../use-lazy'
import { loadRules } from './load'
import { isSign } from './signs'
import type { Coaching } from './use-coaching'

type Kind = 'kept' | 'broken' | 'sign'

const icons: Readonly<Record<Kind, IconName>> = { kept: 'check', broken: 'warning', sign: 'ear' }

const kindOf = (code: RuleCode): Kind => (isSign(code) ? 'sign' : isKept(code) ? 'kept' : 'broken')

/** The most telling fault, or the sign of one, and the best thing kept: more would be a lecture. */
function mostTelling(codes: readonly RuleCode[]): RuleCode[] {
  const first = (wanted: Kind) => codes.find((code) => kindOf(code) === wanted)
  return [first('broken') ?? first('sign'), first('kept')].filter((code) => code !== undefined)
}

/** A short why after a consequence, for people who are new to this. */
export function Why({ codes }: { codes: readonly RuleCode[] }) {
  const rules = useLazy(loadRules)
  if (rules.state !== 'ready') return null
  return (
    <div class="entry why">
      <p class="entry-head">{t('log.why')}</p>
      <ul>
        {mostTelling(codes).map((code) => {
          const kind = kindOf(code)
          return (
            <li key={code} class={kind}>
              <Icon name={icons[kind]} /> <b>{t(`log.why.${kind}`)}:</b> {rules.part.rules[code].why}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Asks once whether the why may wait for the review; nothing changes until the player says so. */
export const WhyAsked = ({ onCoaching }: { onCoaching: (wanted: Coaching) => void }) => (
  <div class="entry why">
    <p>{t('log.why-asked')}</p>
    <p class="why-acts">
      <button type="button" class="button small" onClick={() => onCoaching('novice')}>
        {t('log.why-asked.stay')}
      </button>
      <button type="button" class="button small" onClick={() => onCoaching('standard')}>
        {t('log.why-asked.review')}
      </button>
    </p>
  </div>
)
