import type { PracticedPlay } from '../../session/practice'
import { type Mistake, mistakesOf, type PlacedMoment } from '../../session/practice-mistakes'
import type { ShelfEntry } from '../app'
import { rules } from '../messages.rules.en'
import { Icon } from '../parts/icon'
import { titleOf } from './titles'
import { dateWords, p, pn } from './words'

interface Props {
  plays: readonly PracticedPlay[]
  shelf: readonly ShelfEntry[]
}

/** The mistake book: what is to work on, then what has been kept since. */
export function Book({ plays, shelf }: Props) {
  const { open, mended } = mistakesOf(plays)
  const isClean = open.length + mended.length === 0
  return (
    <section aria-labelledby="book">
      <h2 id="book">{p('book.heading')}</h2>
      {plays.length === 0 && <p>{p('book.empty')}</p>}
      {plays.length > 0 && isClean && <p>{p('book.clean')}</p>}
      {!isClean && <p class="aside">{p('book.about')}</p>}
      {!isClean && open.length === 0 && <p>{p('book.none-open')}</p>}
      <Rules mistakes={open} shelf={shelf} isMended={false} />
      {mended.length > 0 && (
        <>
          <h3>{p('book.mended')}</h3>
          <p class="aside">{p('book.mended-about')}</p>
          <Rules mistakes={mended} shelf={shelf} isMended />
        </>
      )}
    </section>
  )
}

const Rules = ({
  mistakes,
  shelf,
  isMended,
}: {
  mistakes: readonly Mistake[]
  shelf: readonly ShelfEntry[]
  isMended: boolean
}) => (
  <ul class="book">
    {mistakes.map((mistake) => {
      const { code, moments } = mistake
      const { why, instead } = rules[code]
      return (
        <li key={code} class={isMended ? 'mended' : 'missed'}>
          <Icon name={isMended ? 'check' : 'warning'} />
          <p>{why}</p>
          <p class="aside">{countWords(mistake)}</p>
          {instead !== null && (
            <p class="book-instead">
              <b>{p('book.instead')}</b> {instead}
            </p>
          )}
          <details>
            <summary>{pn('book.moments', moments.length)}</summary>
            <ul class="bullets">
              {moments.map((moment, at) => (
                <li key={at}>
                  {placeWords(moment, shelf)}
                  {moment.words !== null && (
                    <>
                      {': '}
                      <q>{moment.words}</q>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </details>
        </li>
      )
    })}
  </ul>
)

/** How often it was missed, and how often kept since. */
const countWords = ({ plays, tries, keptSince }: Mistake): string =>
  [
    ...(plays > 0 ? [pn('book.plays', plays)] : []),
    ...(tries > 0 ? [pn('book.tries', tries)] : []),
    keptSince > 0 ? pn('book.since', keptSince) : p('book.not-since'),
  ].join(' · ')

const placeWords = (moment: PlacedMoment, shelf: readonly ShelfEntry[]): string =>
  p(moment.isTry ? 'book.moment-try' : 'book.moment', {
    title: titleOf(shelf, moment.scenario),
    day: moment.day,
    date: dateWords(moment.finishedAt),
  })
