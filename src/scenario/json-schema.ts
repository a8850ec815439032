import { z } from 'zod'
import { scenarioSchema } from './format'

/** A JSON Schema as plain data. */
export type JsonSchema = Record<string, unknown>

/** The published schema of the scenario format (JSON Schema, draft 2020-12), made from the validator. */
export const jsonSchema = (): JsonSchema =>
  z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12', io: 'input' })

/** The published schema as the text of its file. */
export const jsonSchemaText = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`
