import { useRef, useState } from 'preact/hooks'
import type { Plan, PlanWords } from '../../session'
import { longestAnswer, noPlan } from '../../session/plan'
import { a } from '../ask-words'
import { checksOf } from './plan-checks'
import { Field } from './plan-field'

/** The plan as a small form: kept with every stroke, checked gently, printed or deleted. */
export function PlanForm({ words }: { words: PlanWords }) {
  const [plan, setPlan] = useState<Plan>(() => words.read() ?? noPlan)
  const [said, setSaid] = useState('')
  const [deleted, setDeleted] = useState<Plan | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const checks = checksOf(plan)
  const change = (part: Partial<Plan>) => {
    const next = { ...plan, ...part }
    setPlan(next)
    setDeleted(null)
    setSaid(a(words.keep(next) ? 'plan.kept' : 'own.unkept'))
  }
  const remove = () => {
    const isGone = words.remove()
    if (isGone) {
      setPlan(noPlan)
      setDeleted(plan)
    }
    setSaid(a(isGone ? 'plan.deleted' : 'own.unkept'))
    first.current?.focus()
  }
  const isEmpty = [plan.who, plan.day, plan.value, plan.stop].every((one) => one === '')
  return (
    <>
      <form class="plan-form" onSubmit={(event) => event.preventDefault()}>
        <Field id="who" hint="who-hint" value={plan.who}>
          {(field) => (
            <input
              {...field}
              ref={first}
              type="text"
              maxLength={longestAnswer}
              autocomplete="off"
              onInput={(event) => change({ who: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="day" hint={null} value={plan.day}>
          {(field) => (
            <input {...field} type="date" onInput={(event) => change({ day: event.currentTarget.value })} />
          )}
        </Field>
        <Field id="value" hint="value-hint" value={plan.value}>
          {(field) => (
            <textarea
              {...field}
              rows={3}
              maxLength={longestAnswer}
              onInput={(event) => change({ value: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="stop" hint="stop-hint" value={plan.stop}>
          {(field) => (
            <input {...field} type="date" onInput={(event) => change({ stop: event.currentTarget.value })} />
          )}
        </Field>
      </form>
      <p role="status">{said}</p>
      {deleted !== null && (
        <p>
          <button type="button" class="button" onClick={() => change(deleted)}>
            {a('plan.undo')}
          </button>
        </p>
      )}
      {!isEmpty && (
        <section class="plan-checks" aria-labelledby="checks">
          <h2 id="checks">{a('plan.checks')}</h2>
          {checks.length === 0 ? (
            <p>{a('plan.whole')}</p>
          ) : (
            <ul class="bullets">
              {checks.map((check) => (
                <li key={check}>{check}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <p class="acts">
        <button type="button" class="button" onClick={() => print()}>
          {a('plan.print')}
        </button>
        {!isEmpty && (
          <button type="button" class="button danger" onClick={remove}>
            {a('plan.delete')}
          </button>
        )}
      </p>
    </>
  )
}
