import { m } from './words'

interface OptionsProps<V extends string | number> {
  name: string
  legend: string
  value: V
  options: Readonly<Record<V, string>>
  onChange: (value: V) => void
}

/** One of a few, as radio buttons. */
export function Options<V extends string | number>({
  name,
  legend,
  value,
  options,
  onChange,
}: OptionsProps<V>) {
  const entries = Object.entries(options) as [string, string][]
  return (
    <fieldset class="options">
      <legend>{legend}</legend>
      {entries.map(([option, label]) => (
        <label key={option} class="option">
          <input
            type="radio"
            name={name}
            value={option}
            checked={String(value) === option}
            // The keys of a record are strings; a number among the options is one again.
            onChange={() => onChange((/^\d+$/.test(option) ? Number(option) : option) as V)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** On or off. */
export const Toggle = ({
  label,
  value,
  isDisabled = false,
  about,
  onChange,
}: {
  label: string
  value: boolean
  isDisabled?: boolean
  /** Id of what is said about it. */
  about?: string
  onChange: (value: boolean) => void
}) => (
  <label class="toggle">
    <input
      type="checkbox"
      checked={value}
      disabled={isDisabled}
      aria-describedby={about}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
)

/** A volume, 0…1. */
export const Slider = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: number
  onChange: (value: number) => void
}) => (
  <label class="slider">
    <span>{label}</span>
    <input
      type="range"
      min="0"
      max="100"
      step="5"
      value={Math.round(value * 100)}
      onInput={(event) => onChange(Number(event.currentTarget.value) / 100)}
    />
    <output>{m('sound.percent', { n: Math.round(value * 100) })}</output>
  </label>
)
