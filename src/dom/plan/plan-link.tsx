import type { App } from '../app'
import { a } from '../ask-words'
import { addressOf } from '../route'
import { useLazy } from '../use-lazy'

/** The way to the plan of a real follow-up; it says so where one is kept. */
export function PlanLink({ app }: { app: App }) {
  const own = useLazy(app.ownWords)
  const hasPlan = own.state === 'ready' && own.part.plan.read() !== null
  return (
    <p class="plan-link">
      <a class="button" href={addressOf({ screen: 'plan' })}>
        {a(hasPlan ? 'plan.open-again' : 'plan.open')}
      </a>
    </p>
  )
}
