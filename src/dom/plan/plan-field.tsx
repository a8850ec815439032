import type { ComponentChildren } from 'preact'
import { a } from '../ask-words'

interface Attributes {
  id: string
  value: string
  'aria-describedby'?: string
}

interface Props {
  id: 'who' | 'day' | 'value' | 'stop'
  hint: 'who-hint' | 'value-hint' | 'stop-hint' | null
  value: string
  children: (field: Attributes) => ComponentChildren
}

/** A question of the plan with its field; on paper the answer stands as text. */
export function Field({ id, hint, value, children }: Props) {
  const described = hint === null ? {} : { 'aria-describedby': `plan-${hint}` }
  return (
    <div class="plan-field">
      <label for={`plan-${id}`}>{a(`plan.${id}`)}</label>
      {hint !== null && (
        <p class="aside" id={`plan-${hint}`}>
          {a(`plan.${hint}`)}
        </p>
      )}
      {children({ id: `plan-${id}`, value, ...described })}
      <p class="plan-printed" aria-hidden="true">
        {id === 'day' || id === 'stop' ? dayWords(value) : value}
      </p>
    </div>
  )
}

/** A day written as YYYY-MM-DD, in words, with its weekday. */
function dayWords(day: string): string {
  const date = new Date(day)
  if (Number.isNaN(date.getTime())) return ''
  return date.toLocaleDateString(document.documentElement.lang || 'en', {
    dateStyle: 'full',
    timeZone: 'UTC',
  })
}
