import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GameEvent, type Position, replay } from '../../../src/engine'
import { contentHash } from '../../../src/scenario/content-hash'
import { readScenarioFile } from '../../support/scenario-files'
import { walk } from '../../support/walk'

/** The scenario the browser tests play; nothing in them knows its words. */
export const scenarioId = 'the-advised-day'

const path = `scenarios/${scenarioId}.json`

/** That scenario, for playing along in the test. */
export const scenario = readScenarioFile(path)

/** Content hash of its file, as saves carry it. */
export const scenarioHash = contentHash(
  readFileSync(join(import.meta.dirname, '..', '..', '..', path), 'utf8'),
)

/** The seed that every test's page draws, unless it asks for another. */
export const usualSeed = 20

/** A beginning of a play: enough to rebuild it. */
export interface Beginning {
  seed: number
  log: readonly string[]
}

/** Where a beginning stands: its position, and the events of its last input. */
export interface Place {
  position: Position
  latest: readonly GameEvent[]
}

const walksTried = 400

/** The first place on seeded walks that a test looks for. @throws where none of the walks comes by one. */
export function findPlace(isWanted: (place: Place) => boolean): Beginning {
  for (let seed = 1; seed <= walksTried; seed++) {
    const log: string[] = []
    for (const { input, position, events } of walk(scenario, seed)) {
      if (input !== null) log.push(input)
      if (log.length > 0 && isWanted({ position, latest: events })) return { seed, log }
    }
  }
  throw new Error(`none of ${walksTried} walks through "${scenarioId}" comes by such a place`)
}

/** True in a state that ends the play. */
export const isOver = ({ position }: Pick<Place, 'position'>): boolean =>
  scenario.states.get(position.state)?.type === 'final'

/** A save as the vault keeps it. */
export function saveOf({ seed, log }: Beginning, changes: Record<string, unknown> = {}) {
  const { position } = replay(scenario, seed, log)
  return {
    version: 1,
    scenario: scenarioId,
    hash: scenarioHash,
    seed,
    log,
    day: position.day,
    where: position.state,
    ended: isOver({ position }),
    savedAt: 0,
    sequence: 1,
    ...changes,
  }
}
