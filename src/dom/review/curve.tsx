import type { Review } from '../../review'
import { type Band, bands, type Scenario } from '../../scenario'
import { dayName } from '../words'
import { perceptionWords, r } from './words'

interface Props {
  review: Review
  scenario: Scenario
  word: 'stalker' | 'alarming'
}

/** Middle of a band's row, in percent of the height. */
const rowOf = (band: Band): number => ((bands.indexOf(band) + 0.5) / bands.length) * 100

/** How it came across over the days: five labelled rows, contacts as numbers, and the same as a table. */
export function Curve({ review, scenario, word }: Props) {
  const { curve, contacts } = review
  const lastDay = Math.max(1, curve.at(-1)?.day ?? 1)
  const x = (day: number) => (day / lastDay) * 100
  const numberOf = (index: number) => contacts.findIndex((contact) => contact.index === index) + 1
  const { advisedDay } = scenario.file.calendar
  const every = lastDay > 10 ? 7 : 1
  return (
    <figure class="curve" aria-labelledby="curve">
      <h2 id="curve">{r('curve.heading')}</h2>
      <figcaption class="aside">{r('curve.about')}</figcaption>
      <div class="plot" aria-hidden="true">
        <ol class="rows">
          {bands.map((band) => (
            <li key={band} class={`row row-${band}`}>
              <span>{r(`band.${band}`)}</span>
            </li>
          ))}
        </ol>
        <div class="field">
          {advisedDay !== null && advisedDay <= lastDay && (
            <span
              class={advisedDay > lastDay / 2 ? 'named late' : 'named'}
              style={{ left: `${x(advisedDay)}%` }}
            >
              <span>{r('curve.advised')}</span>
            </span>
          )}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <polyline points={pointsOf(curve, x)} />
          </svg>
          {curve.flatMap(({ day, band, contacts: indices }) =>
            indices.map((index, at) => (
              <span
                key={index}
                class="number dot"
                style={{
                  left: `${x(day)}%`,
                  top: `calc(${rowOf(band)}% + ${(at - (indices.length - 1) / 2) * 1.35}rem)`,
                }}
              >
                {numberOf(index)}
              </span>
            )),
          )}
          <span class="days">
            {Array.from({ length: Math.floor(lastDay / every) + 1 }, (_, at) => (
              <span key={at} style={{ left: `${x(at * every)}%` }}>
                {at * every}
              </span>
            ))}
          </span>
        </div>
      </div>
      <details>
        <summary>{r('curve.table')}</summary>
        <div class="table-part" tabIndex={0} role="group" aria-label={r('curve.table')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{r('curve.day')}</th>
                <th scope="col">{r('curve.band')}</th>
                <th scope="col">{r('curve.as')}</th>
                <th scope="col">{r('curve.contacts')}</th>
              </tr>
            </thead>
            <tbody>
              {curve.map(({ day, band, perception, contacts: indices }) => (
                <tr key={day}>
                  <th scope="row">
                    {day}, {dayName(scenario, day)}
                  </th>
                  <td>{r(`band.${band}`)}</td>
                  <td>{perceptionWords(perception, word)}</td>
                  <td>{indices.map(numberOf).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

/** A line that keeps its height until the day on which it changes. */
function pointsOf(curve: Review['curve'], x: (day: number) => number): string {
  return curve
    .flatMap(({ day, band }, at) => {
      const before = curve[at - 1]
      const corner = before === undefined || before.band === band ? [] : [[x(day), rowOf(before.band)]]
      return [...corner, [x(day), rowOf(band)]]
    })
    .map((point) => point.join(','))
    .join(' ')
}
