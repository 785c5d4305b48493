import type { GraphQLFieldConfig } from 'graphql'
import type { GraphQLExtension } from 'payload'

type Field = GraphQLFieldConfig<unknown, unknown>
type Given = { Query: { fields: Record<string, Field> } }

/**
 * `Access` and every `docAccess…` as Payload's schema describes them. Its permissions come shortened, `true` for a whole
 * object and nothing for a no, which that schema does not allow.
 */
export const ownAccess: GraphQLExtension = (_, context) => {
  const { fields } = (context as unknown as Given).Query // Payload's type for it says only "any"
  const asked = Object.entries(fields).filter(([name]) => name === 'Access' || name.startsWith('docAccess'))
  return Object.fromEntries(asked.map(([name, field]) => [name, inFull(name, field)]))
}

const inFull = (name: string, field: Field): Field => {
  const { resolve, args: takes } = field
  if (!resolve) return field
  // Payload's resolver for a global takes the context for its arguments, of which it has none.
  const isOfGlobal = name !== 'Access' && takes === undefined
  return {
    ...field,
    resolve: async (root, args, context, info) => {
      const results: unknown = await resolve(root, isOfGlobal ? context : args, context, info)
      return name === 'Access' ? { canAccessAdmin: false, ...(written(results) as object) } : written(results)
    },
  }
}

const OPERATIONS = new Set(['create', 'read', 'update', 'delete', 'readVersions', 'unlock'])

const written = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      OPERATIONS.has(key) ? permission(inner) : written(inner),
    ]),
  )
}

const permission = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? { permission: false, ...value }
    : { permission: value === true }
