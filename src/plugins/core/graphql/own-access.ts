import type { GraphQLFieldConfig } from 'graphql'
import type { GraphQLExtension } from 'payload'

type Given = { Query: { fields: Record<string, GraphQLFieldConfig<unknown, unknown>> } }

/**
 * `Access` as Payload's schema describes it. Its permissions come shortened, `true` for a whole object and nothing for a
 * no, which that schema does not allow.
 */
export const ownAccess: GraphQLExtension = (_, context) => {
  const { Access } = (context as unknown as Given).Query.fields // Payload's type for it says only "any"
  const resolve = Access?.resolve
  if (!Access || !resolve) return {}
  const inFull: typeof resolve = async (...args) => {
    const results: unknown = await resolve(...args)
    return { canAccessAdmin: false, ...(written(results) as object) }
  }
  return { Access: { ...Access, resolve: inFull } }
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
