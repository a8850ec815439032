import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { a } from '../ask-words'

interface Props {
  id: string
  label: string
  value: string
  /** Most characters that have room. */
  longest: number
  /** False where it could not be kept. */
  onWrite: (text: string) => boolean
  /** What is said about it, between label and field. */
  children?: ComponentChildren
}

/** Room for a few own words, kept with every stroke. */
export function OwnText({ id, label, value, longest, onWrite, children }: Props) {
  const [isKept, setKept] = useState(true)
  return (
    <div class="own-text">
      <label for={id}>{label}</label>
      {children}
      <textarea
        id={id}
        rows={2}
        maxLength={longest}
        value={value}
        onInput={(event) => setKept(onWrite(event.currentTarget.value))}
      />
      <p role="status">{isKept ? '' : a('own.unkept')}</p>
    </div>
  )
}
