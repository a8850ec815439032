import type { Scenario, State } from '../scenario'

/** Writes a scenario as a state diagram for Mermaid: states, and what leads from one to the next. */
export function toMermaid({ file, states }: Scenario): string[] {
  const lines = ['stateDiagram-v2', `  [*] --> ${nameOf(file.start)}`]
  for (const [id, state] of states) {
    const words = state.type === 'final' ? `${state.headline} (${state.ending})` : id
    lines.push(`  state "${inQuotes(words)}" as ${nameOf(id)}`)
    for (const { by, to } of waysOf(state)) lines.push(`  ${nameOf(id)} --> ${nameOf(to)}: ${inQuotes(by)}`)
    if (state.type === 'final') lines.push(`  ${nameOf(id)} --> [*]`)
  }
  return lines
}

/** Mermaid takes a hyphen for the start of an arrow, and some words for its own. */
const nameOf = (id: string): string => `s_${id.replaceAll('-', '_')}`

const inQuotes = (text: string): string => text.replaceAll('"', "'").replaceAll(/[:;\n]/g, ' ')

interface Way {
  by: string
  to: string
}

/** Every way on, each once. */
function waysOf(state: State): Way[] {
  if (state.type === 'final') return []
  const limit = state.limit === undefined ? [] : [{ by: 'visited often', to: state.limit.then }]
  const from = (by: string, targets: readonly { to: string }[]): Way[] =>
    targets.map(({ to }) => ({ by, to }))
  const ways =
    state.type === 'beat'
      ? from(state.days === undefined ? 'then' : `${state.days} days at most`, state.to)
      : [
          ...[...state.choices, ...(state.itch ?? [])].flatMap((choice) => from(choice.id, choice.to)),
          ...from('wait', state.wait.to),
          ...from('move-on', state.moveOn.to),
        ]
  const seen = new Map([...ways, ...limit].map((way) => [`${way.by} ${way.to}`, way]))
  return [...seen.values()]
}
