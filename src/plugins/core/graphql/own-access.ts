import type { GraphQLFieldConfig } from 'graphql'
import type { GraphQLExtension } from 'payload'

type Access = { Query: { fields: Record<string, GraphQLFieldConfig<unknown, unknown>> } }

/**
 * `Access` as Payload has it, answering people who may not use the panel too: Payload leaves a false `canAccessAdmin`
 * out, which its own schema does not allow.
 */
export const ownAccess: GraphQLExtension = (_, context) => {
  const { Access } = (context as unknown as Access).Query.fields // Payload's type for it says only "any"
  const resolve = Access?.resolve
  if (!Access || !resolve) return {}
  const complete: typeof resolve = async (...args) => {
    const results: unknown = await resolve(...args)
    return { canAccessAdmin: false, ...(results as object) }
  }
  return { Access: { ...Access, resolve: complete } }
}
