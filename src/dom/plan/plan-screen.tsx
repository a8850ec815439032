import type { App } from '../app'
import { a } from '../ask-words'
import { t } from '../t'
import { useLazy } from '../use-lazy'
import { PlanForm } from './plan-form'
import '../styles/plan.css'

/** The closing step: a real follow-up, planned, and kept on this device only. */
export function PlanScreen({ app }: { app: App }) {
  const own = useLazy(app.ownWords)
  return (
    <main class="paper-page plan">
      <h1 tabIndex={-1}>{t('screen.plan')}</h1>
      <p class="plan-about">{a('plan.about')}</p>
      <p class="aside plan-about">{a('plan.private')}</p>
      {own.state === 'loading' && <p role="status">{t('game.loading')}</p>}
      {own.state === 'failed' && <p role="status">{a('plan.failed')}</p>}
      {own.state === 'ready' && <PlanForm words={own.part.plan} />}
    </main>
  )
}
