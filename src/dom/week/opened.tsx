import type { Arrival } from '../../director/week-arrivals'
import type { Scenario } from '../../scenario'
import { Icon } from '../parts/icon'
import { arrivalWords } from './arrival-words'
import { w } from './words'

interface Props {
  scenario: Scenario
  arrival: Arrival
}

/** What lies open on the desk for a moment: the words, the seconds, and what becomes of it. */
export function Opened({ scenario, arrival }: Props) {
  const { icon, sender, line, title, words, outcome, whose } = arrivalWords(scenario, arrival)
  const isMissed = arrival.type === 'call' && !arrival.isTaken
  return (
    <div class={`opened ${arrival.type} ${whose} ${isMissed ? 'missed' : ''}`}>
      <p class="opened-head">
        <Icon name={icon} />
        <b>{sender === '' ? title : sender}</b>
        {whose !== 'other' && <span class="tray-tag">{w(whose === 'yours' ? 'you' : 'about-you')}</span>}
        {'given' in arrival && arrival.given > 0 && <Watch seconds={arrival.given} />}
      </p>
      {sender !== '' && line !== sender && <p class="opened-line">{line}</p>}
      {words !== null && <p class="opened-words">“{words}”</p>}
      {arrival.type === 'message' && arrival.seconds !== null && (
        <p class="heard">
          <span style={{ '--part': arrival.given / Math.max(1, arrival.seconds) }} />
        </p>
      )}
      {outcome.length > 0 && (
        <p class={`opened-outcome ${'handling' in arrival ? arrival.handling : ''}`}>{outcome.join(' ')}</p>
      )}
      {'thought' in arrival && arrival.thought !== null && <p class="opened-thought">{arrival.thought}</p>}
    </div>
  )
}

/** A stopwatch that runs up to the seconds given; the running is the style sheet's. */
const Watch = ({ seconds }: { seconds: number }) => (
  <span class="watch">
    <span class="watch-number" style={{ '--seconds': seconds }} /> {w('s', { n: '' }).trim()}
  </span>
)
