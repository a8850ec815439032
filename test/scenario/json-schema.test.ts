import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchema, jsonSchemaText } from '../../src/scenario/json-schema'

type Node = { description?: string; $ref?: string; properties?: Record<string, Node> }

const schema = jsonSchema() as { $schema: string; $defs: Record<string, Node> }

function* nodesIn(value: unknown, place = '#'): Generator<{ node: Node; place: string }> {
  if (typeof value !== 'object' || value === null) return
  yield { node: value, place }
  for (const [key, part] of Object.entries(value)) yield* nodesIn(part, `${place}/${key}`)
}

const described = (node: Node): string | undefined =>
  node.description ?? (node.$ref ? schema.$defs[node.$ref.replace('#/$defs/', '')]?.description : undefined)

describe('the published schema', () => {
  it('is the one that the validator makes', () => {
    expect(readFileSync('assets/schema/scenario-1.schema.json', 'utf8')).toBe(jsonSchemaText())
  })

  it('is of draft 2020-12 and has no address of its own', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(jsonSchemaText()).not.toContain('"$id"')
  })

  it('describes every field', () => {
    const fields = [...nodesIn(schema)].flatMap(({ node, place }) =>
      Object.entries(node.properties ?? {}).map(([name, field]) => ({ field, place: `${place}/${name}` })),
    )
    const silent = fields.filter(({ field }) => (described(field) ?? '').length < 5)
    expect(fields.length).toBeGreaterThan(120)
    expect(silent.map(({ place }) => place)).toEqual([])
  })

  it('describes every part that has a name', () => {
    for (const [name, part] of Object.entries(schema.$defs))
      expect([name, part.description ?? '']).not.toEqual([name, ''])
  })
})
