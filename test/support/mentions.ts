import { parseAst } from 'vite'

/** Something a module reaches for: another module, or a global (`Date`, `Math.random`, and a bare `Math` as `Math.random`). */
export interface Mention {
  type: 'import' | 'global'
  name: string
  /** From 1. */
  line: number
}

interface Node {
  type: string
  start: number
  [key: string]: unknown
}

/**
 * Every import of a module (static, re-exported, type-only, dynamic, `import.meta.glob`, `new URL(…, import.meta.url)`)
 * and every identifier it uses that is not the name of a property.
 */
export function mentionsIn(path: string, text: string): Mention[] {
  const lang = path.endsWith('x') ? 'tsx' : 'ts'
  const found: Mention[] = []
  const lineOf = (node: Node) => text.slice(0, node.start).split('\n').length
  walk(parseAst(text, { lang }), (node, parent, key) => {
    for (const name of importsOf(node)) found.push({ type: 'import', name, line: lineOf(node) })
    const name = globalOf(node, parent, key)
    if (name !== undefined) found.push({ type: 'global', name, line: lineOf(node) })
  })
  return found
}

function importsOf(node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return stringsIn(node['source'] ?? node['argument'])
    case 'CallExpression':
      return isMetaMember(node['callee'], 'glob') ? stringsIn(firstOf(node['arguments'])) : []
    case 'NewExpression':
      return isMetaMember(secondOf(node['arguments']), 'url') ? stringsIn(firstOf(node['arguments'])) : []
    default:
      return []
  }
}

/** The strings of a literal, a template without holes, or a list of them; a leading `!` of a pattern is dropped. */
function stringsIn(value: unknown): string[] {
  if (!isNode(value)) return []
  if (value.type === 'Literal') return typeof value['value'] === 'string' ? [clean(value['value'])] : []
  if (value.type === 'TSLiteralType') return stringsIn(value['literal'])
  if (value.type === 'ArrayExpression' && Array.isArray(value['elements']))
    return value['elements'].flatMap(stringsIn)
  if (value.type === 'TemplateLiteral') {
    const [head] = Array.isArray(value['quasis']) ? value['quasis'] : []
    return [clean((head as { value: { raw: string } }).value.raw)]
  }
  return []
}

const clean = (specifier: string) => specifier.replace(/^!/, '').replace(/[?#].*$/, '')

function globalOf(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type !== 'Identifier' || isPropertyName(parent, key)) return undefined
  const name = String(node['name'])
  if (name !== 'Math') return name
  const member = parent?.type === 'MemberExpression' && !parent['computed'] ? parent['property'] : undefined
  // `Math` handed around whole may be used for anything, dice included.
  return isNode(member) && member['name'] !== 'random' ? 'Math' : 'Math.random'
}

function isPropertyName(parent: Node | undefined, key: string): boolean {
  if (!parent) return false
  if (key === 'property') return !parent['computed']
  if (key === 'right' && parent.type === 'TSQualifiedName') return true
  const isNamed = /Property|PropertySignature|MethodDefinition|MethodSignature|PropertyDefinition/.test(
    parent.type,
  )
  return key === 'key' && isNamed && !parent['computed']
}

function isMetaMember(value: unknown, property: string): boolean {
  if (!isNode(value) || value.type !== 'MemberExpression') return false
  const { object, property: named } = value
  return isNode(object) && object.type === 'MetaProperty' && isNode(named) && named['name'] === property
}

const firstOf = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined)
const secondOf = (list: unknown): unknown => (Array.isArray(list) ? list[1] : undefined)

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function walk(value: unknown, visit: (node: Node, parent: Node | undefined, key: string) => void): void {
  const go = (child: unknown, parent: Node | undefined, key: string): void => {
    if (Array.isArray(child)) {
      for (const item of child) go(item, parent, key)
      return
    }
    if (!isNode(child)) return
    visit(child, parent, key)
    for (const [name, inner] of Object.entries(child)) go(inner, child, name)
  }
  go(value, undefined, '')
}
