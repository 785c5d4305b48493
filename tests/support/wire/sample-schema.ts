type Node = Record<string, unknown>

const nodeAt = (node: Node, key: string): Node => (node[key] ?? {}) as Node // schemas under test are well formed

/**
 * A value that satisfies a JSON schema, made from the prompt's words: what a stand-in for a model answers.
 * Lists get two entries (or as many as they need); of alternatives, each array entry takes the next one.
 */
export const sampleSchema = (schema: Node, words: string, turn = 0, root: Node = schema): unknown => {
  if (typeof schema['$ref'] === 'string')
    return sampleSchema(resolve(schema['$ref'], root), words, turn, root)
  const options = (schema['anyOf'] ?? schema['oneOf']) as Node[] | undefined
  if (options) {
    const real = options.filter((option) => option['type'] !== 'null')
    return sampleSchema(real[turn % real.length] ?? {}, words, turn, root)
  }
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return (schema['enum'] as unknown[])[turn % schema['enum'].length]
  const type = Array.isArray(schema['type'])
    ? (schema['type'] as string[]).find((name) => name !== 'null')
    : schema['type']
  if (type === 'object') {
    const required = new Set((schema['required'] as string[] | undefined) ?? [])
    const properties = Object.entries(nodeAt(schema, 'properties')).filter(([name]) => required.has(name))
    return Object.fromEntries(
      properties.map(([name, child]) => [name, sampleSchema(child as Node, words, turn, root)]),
    )
  }
  if (type === 'array') {
    const length = Math.min(Math.max(Number(schema['minItems'] ?? 0), 2), Number(schema['maxItems'] ?? 2))
    return Array.from({ length }, (_, index) =>
      sampleSchema(nodeAt(schema, 'items'), words, turn + index, root),
    )
  }
  if (type === 'boolean') return true
  if (type === 'number' || type === 'integer') return clamp(7 + turn, schema)
  return sampleText(schema, words, turn)
}

const resolve = (reference: string, root: Node): Node =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce((node, key) => nodeAt(node, key), root)

const clamp = (value: number, schema: Node): number =>
  Math.min(Math.max(value, Number(schema['minimum'] ?? -Infinity)), Number(schema['maximum'] ?? Infinity))

const sampleText = (schema: Node, words: string, turn: number): string => {
  const worded = /At most (\d+) characters/.exec(String(schema['description'] ?? ''))?.[1]
  const limit = Number(schema['maxLength'] ?? worded ?? 80)
  return `${turn + 1} ${words}`.slice(0, Math.min(limit, 80)).trim()
}
