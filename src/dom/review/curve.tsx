import type { ComponentChildren } from 'preact'
import type { CurvePoint, Review } from '../../review'
import type { PerceptionSoFar } from '../../rubric'
import { bands, type Scenario } from '../../scenario'
import { dayName } from '../words'
import { perceptionWords, r } from './words'

interface Props {
  review: Review
  scenario: Scenario
  word: 'stalker' | 'alarming'
}

/** Where in its band's row a perception stands: above the middle where it is the better of the two. */
const lift: Partial<Record<PerceptionSoFar, number>> = {
  unformed: 0.24,
  'assertive/no-follow-up': 0.12,
  'assertive/desperate': -0.08,
  'assertive/stalker': -0.28,
  desperate: 0.14,
  'desperate/stalker': -0.2,
}

/** Height of a perception, in percent from the top. */
const heightOf = ({ band, perception }: CurvePoint): number =>
  ((bands.indexOf(band) + 0.5 - (lift[perception] ?? 0)) / bands.length) * 100

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
          {curve.flatMap((point) =>
            point.contacts.map((index, at) => (
              <span
                key={index}
                class="number dot"
                style={{
                  left: `${x(point.day)}%`,
                  top: `calc(${heightOf(point)}% + ${(at - (point.contacts.length - 1) / 2) * 1.35}rem)`,
                }}
              >
                {numberOf(index)}
              </span>
            )),
          )}
        </div>
        <Kept curve={curve} x={x}>
          <span class="days">
            {Array.from({ length: Math.floor(lastDay / every) + 1 }, (_, at) => (
              <span key={at} style={{ left: `${x(at * every)}%` }}>
                {at * every}
              </span>
            ))}
          </span>
        </Kept>
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
                <th scope="col">{r('curve.kept')}</th>
              </tr>
            </thead>
            <tbody>
              {stretchesOf(curve).map(({ day, until, band, perception, contacts: indices, kept }) => (
                <tr key={day}>
                  <th scope="row">
                    {day === until
                      ? `${day}, ${dayName(scenario, day)}`
                      : r('curve.stretch', {
                          day,
                          until,
                          from: dayName(scenario, day),
                          to: dayName(scenario, until),
                        })}
                  </th>
                  <td>{r(`band.${band}`)}</td>
                  <td>{perceptionWords(perception, word)}</td>
                  <td>{indices.map(numberOf).join(', ')}</td>
                  <td>{kept.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

/** Days in a row on which nothing was sent and nothing changed, as one. */
function stretchesOf(curve: Review['curve']): (CurvePoint & { until: number })[] {
  const stretches: (CurvePoint & { until: number })[] = []
  for (const point of curve) {
    const last = stretches.at(-1)
    const isSame =
      last !== undefined &&
      last.contacts.length === 0 &&
      point.contacts.length === 0 &&
      last.band === point.band &&
      last.perception === point.perception &&
      last.kept.length === point.kept.length
    if (isSame) last.until = point.day
    else stretches.push({ ...point, until: point.day })
  }
  return stretches
}

/** A line that keeps its height until the day on which it changes. */
function pointsOf(curve: Review['curve'], x: (day: number) => number): string {
  return curve
    .flatMap((point, at) => {
      const before = curve[at - 1]
      const isSame = before === undefined || heightOf(before) === heightOf(point)
      return [...(isSame ? [] : [[x(point.day), heightOf(before)]]), [x(point.day), heightOf(point)]]
    })
    .map((corner) => corner.join(','))
    .join(' ')
}

interface KeptProps {
  curve: Review['curve']
  x: (day: number) => number
  children: ComponentChildren
}

/** The pieces of advice kept, a stroke for each from the day on which it was. */
function Kept({ curve, x, children }: KeptProps) {
  const kept = curve.at(-1)?.kept ?? []
  return (
    <>
      <span class="kept-name">{r('curve.kept')}</span>
      <div class="kept-field">
        <div class="kept-inner" style={{ height: `${Math.max(2.2, kept.length * 0.45 + 1)}rem` }}>
          {kept.length === 0 && <span class="kept-none">{r('curve.kept-none')}</span>}
          {kept.map((code, at) => {
            const since = curve.find((point) => point.kept.includes(code))?.day ?? 0
            return (
              <span
                key={code}
                class="kept-line"
                style={{ left: `${x(since)}%`, top: `${0.5 + at * 0.45}rem` }}
              />
            )
          })}
          {children}
        </div>
      </div>
    </>
  )
}
