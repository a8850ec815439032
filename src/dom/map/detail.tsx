import type { MapNode, StoryMap } from '../../review/map'
import type { Scenario } from '../../scenario'
import { fullDay, kindWords, m, numbersOf, plural, roadWords } from './words'

interface Props {
  map: StoryMap
  scenario: Scenario
  at: number
}

/** What there is to know about the place that is looked at. */
export function Detail({ map, scenario, at }: Props) {
  const node = map.nodes[at]
  if (node === undefined) return null
  return (
    <section class="map-detail" aria-labelledby="map-detail">
      <h2 id="map-detail" class="unseen">
        {m('detail.heading')}
      </h2>
      {node.kind === 'final' ? <End node={node} /> : <Moment map={map} scenario={scenario} node={node} />}
    </section>
  )
}

function End({ node: { ending, mark } }: { node: MapNode }) {
  if (ending === null) {
    return (
      <>
        <p class="map-title">{m('detail.veiled')}</p>
        <p>{m('detail.veiled-about')}</p>
      </>
    )
  }
  return (
    <>
      <p class="kicker">{m(mark === 'path' ? 'detail.end' : 'detail.found')}</p>
      <p class="map-title">{ending.headline}</p>
      <p>
        <span class={`tag tone-${ending.tone}`}>{kindWords(ending)}</span>
      </p>
      <p>{ending.text}</p>
    </>
  )
}

function Moment({ map, scenario, node }: Omit<Props, 'at'> & { node: MapNode }) {
  if (node.mark === 'hidden') {
    return (
      <>
        <p class="map-title">{m('detail.hidden')}</p>
        <p>{m('detail.hidden-about')}</p>
      </>
    )
  }
  const steps = node.visits.flatMap((visit) => map.steps[visit] ?? [])
  const others = steps.at(-1)?.others.length ?? 0
  return (
    <>
      <p class="kicker">
        {node.mark === 'path' ? m('detail.path', { numbers: numbersOf(node.visits) }) : m('detail.seen')}
      </p>
      <p class="map-title">{fullDay(scenario, node.day ?? 0)}</p>
      <p class="map-told">{node.told}</p>
      {steps.length > 0 && (
        <div class="map-done">
          <p class="kicker">{m('detail.chosen')}</p>
          <ul class="bullets">
            {steps.map(({ taken }, at) => (
              <li key={at}>{roadWords(taken)}</li>
            ))}
          </ul>
          {others > 0 && <p class="aside">{plural('detail.others', others)}</p>}
        </div>
      )}
    </>
  )
}
