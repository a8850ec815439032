import { choices, start, step, waitId } from '../../../src/engine'
import { type Beginning, scenario } from './scenario'

/** A play of somebody who sends whatever can be sent: about as many contacts as there can be. */
export function busyPlay(seed: number): Beginning {
  const log: string[] = []
  let { position } = start(scenario, seed)
  for (let offers = choices(scenario, position); offers !== null; offers = choices(scenario, position)) {
    const contact = offers.choices.find(({ kind }) => kind === 'contact') ?? offers.itch
    const input = contact?.id ?? offers.choices.find(({ kind }) => kind === 'turn')?.id ?? waitId
    log.push(input)
    position = step(scenario, position, input).position
  }
  return { seed, log }
}
