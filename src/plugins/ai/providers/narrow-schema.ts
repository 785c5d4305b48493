import type { JsonSchema } from './provider.ts'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keywords providers refuse or ignore; what they said moves into the description, where a model reads it. */
const worded: Record<string, (limit: unknown) => string> = {
  maxLength: (limit) => `At most ${String(limit)} characters.`,
  minLength: (limit) => `At least ${String(limit)} characters.`,
}
const dropped = new Set(['default', 'examples', '$schema', 'maxLength', 'minLength', 'const', 'oneOf'])

/**
 * The schema in the subset every provider accepts: `const` becomes a one-value `enum`, `oneOf` becomes `anyOf`, text
 * limits become words. With `strict`, every property is required and an optional one may be null instead
 * (OpenAI's rule for strict output); `dropNulls` undoes that on the answer.
 */
export const narrowSchema = (schema: JsonSchema, { strict }: { strict: boolean }): Node => {
  const node: Node = {}
  for (const [key, value] of Object.entries(schema)) {
    if (dropped.has(key)) continue
    node[key] =
      key === 'properties' || key === '$defs' ? mapValues(value, strict) : narrowValue(value, strict)
  }
  if ('const' in schema) node['enum'] = [schema['const']]
  if (Array.isArray(schema['oneOf'])) node['anyOf'] = narrowValue(schema['oneOf'], strict)
  const words = Object.entries(worded).flatMap(([key, say]) => (key in schema ? [say(schema[key])] : []))
  if (words.length > 0) node['description'] = [schema['description'], ...words].filter(Boolean).join(' ')
  return strict && isNode(node['properties']) ? allRequired(node, node['properties']) : node
}

const allRequired = (node: Node, properties: Node): Node => {
  const required = new Set(Array.isArray(node['required']) ? node['required'] : [])
  const entries = Object.entries(properties).map(([name, property]) =>
    required.has(name) ? [name, property] : [name, { anyOf: [property, { type: 'null' }] }],
  )
  return {
    ...node,
    properties: Object.fromEntries(entries),
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

const mapValues = (value: unknown, strict: boolean): unknown =>
  isNode(value)
    ? Object.fromEntries(Object.entries(value).map(([name, child]) => [name, narrowValue(child, strict)]))
    : value

const narrowValue = (value: unknown, strict: boolean): unknown => {
  if (Array.isArray(value)) return value.map((child) => narrowValue(child, strict))
  return isNode(value) ? narrowSchema(value, { strict }) : value
}

/** The value without the nulls strict output puts where a property was left out. */
export const dropNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(dropNulls)
  if (!isNode(value)) return value
  const kept = Object.entries(value).filter(([, child]) => child !== null)
  return Object.fromEntries(kept.map(([name, child]) => [name, dropNulls(child)]))
}
