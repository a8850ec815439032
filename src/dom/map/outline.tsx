import type { MapRoad, StoryMap } from '../../review/map'
import type { Scenario } from '../../scenario'
import { firstSentence } from './clip'
import { fullDay, kindWords, m, roadWords } from './words'

/** The path as a list: every decision with what was done, and what was not. */
export function Outline({ map, scenario }: { map: StoryMap; scenario: Scenario }) {
  const { ending } = map.nodes[map.last.node] ?? {}
  return (
    <section class="map-outline" aria-labelledby="map-outline">
      <h2 id="map-outline">{m('outline.heading')}</h2>
      <ol class="outline">
        {map.steps.map((step, at) => (
          <li key={at}>
            <h3>{fullDay(scenario, step.day)}</h3>
            <p>{firstSentence(step.told)}</p>
            <p class="outline-did">
              {m('outline.did')} <strong>{roadWords(step.taken)}</strong>
            </p>
            {step.others.length > 0 && (
              <>
                <p class="aside">{m('outline.others')}</p>
                <ul class="outline-others">
                  {step.others.map((road) => (
                    <li key={road.input}>
                      {roadWords(road)}
                      <LeadsTo map={map} road={road} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
        {ending != null && (
          <li class={`outline-end tone-${ending.tone}`}>
            <h3>{fullDay(scenario, map.last.day)}</h3>
            <p>
              {m('outline.end')} <strong>{ending.headline}</strong> ({kindWords(ending)})
            </p>
          </li>
        )}
      </ol>
    </section>
  )
}

/** The ending that a road would have led to at once, where it has been found; else it is veiled. */
function LeadsTo({ map, road }: { map: StoryMap; road: MapRoad }) {
  const { ending } = map.nodes[road.to ?? -1] ?? {}
  if (ending == null) return null
  return <span> – {m('outline.ends', { headline: ending.headline })}</span>
}
