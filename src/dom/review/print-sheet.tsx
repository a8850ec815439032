import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Digest, digestOf, type Part, type Reviewed } from './digest'
import { tk } from './take-words'
import '../styles/print.css'

/** Letters that two pages hold with something to spare; of a longer play each contact is told in a line. */
const roomy = 5600

/** While the page is being printed, a sheet with the review stands in its place. */
export function usePrintSheet(about: Reviewed): void {
  const latest = useRef(about)
  latest.current = about
  useEffect(() => {
    let sheet: HTMLElement | null = null
    const show = () => {
      sheet ??= document.body.appendChild(document.createElement('div'))
      sheet.className = 'sheet'
      render(<Sheet about={latest.current} />, sheet)
    }
    const hide = () => {
      if (sheet !== null) render(null, sheet)
      sheet?.remove()
      sheet = null
    }
    addEventListener('beforeprint', show)
    addEventListener('afterprint', hide)
    return () => {
      hide()
      removeEventListener('beforeprint', show)
      removeEventListener('afterprint', hide)
    }
  }, [])
}

function Sheet({ about }: { about: Reviewed }) {
  const whole = digestOf(about, 'short')
  const isDense = lettersIn(whole) > roomy
  const { title, headline, text, parts } = isDense ? digestOf(about, 'least') : whole
  return (
    <div class={isDense ? 'dense' : undefined}>
      <header>
        <p class="sheet-kicker">
          {tk('text.kicker')}: {title}
        </p>
        <h1>{headline}</h1>
        <p>{text}</p>
      </header>
      {parts
        .filter(({ id }) => id !== 'turns' || about.rated !== null)
        .map((part) => (
          <SheetPart key={part.id} part={part} />
        ))}
    </div>
  )
}

const lettersIn = ({ text, parts }: Digest): number =>
  [
    text,
    ...parts.flatMap(({ words, entries, after = [] }) => [
      ...words,
      ...after,
      ...entries.flatMap((one) => [one.head, ...one.words]),
    ]),
  ].join('').length

function SheetPart({ part: { id, heading, words, entries, after = [] } }: { part: Part }) {
  return (
    <section class={`sheet-${id}`}>
      <h2>{heading}</h2>
      {words.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {entries.length > 0 && (
        <ol>
          {entries.map(({ head, words: said }, at) => (
            <li key={at}>
              {said.length === 0 ? head : <b>{head}</b>}
              {said.map((one) => (
                <p key={one}>{one}</p>
              ))}
            </li>
          ))}
        </ol>
      )}
      {after.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </section>
  )
}
