import type { Choice, ContactChoice, Decision, Scenario } from '../scenario'

/** The decision with this id. @throws when the scenario has no such decision. */
export function findDecision(scenario: Scenario, id: string): Decision {
  const state = scenario.states.get(id)
  if (state?.type !== 'decision') throw new Error(`no decision "${id}" in scenario "${scenario.file.id}"`)
  return state
}

/** The choice of a decision with this id, drafts that write themselves included. @throws when there is none. */
export function findChoice(scenario: Scenario, state: string, id: string): Choice {
  const decision = findDecision(scenario, state)
  const choice = [...decision.choices, ...(decision.itch ?? [])].find((one) => one.id === id)
  if (choice === undefined) throw new Error(`no choice "${id}" in decision "${state}"`)
  return choice
}

/** The contact choice with this id. @throws when there is none or it sends nothing. */
export function findContact(scenario: Scenario, state: string, id: string): ContactChoice {
  const choice = findChoice(scenario, state, id)
  if (choice.kind !== 'contact') throw new Error(`choice "${id}" in decision "${state}" sends nothing`)
  return choice
}
