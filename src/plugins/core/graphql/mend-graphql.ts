import type { Config } from 'payload'
import { checkVariables, type GraphQlPackage } from './check-variables.ts'
import { ownAccess } from './own-access.ts'

/** Mends what Payload's GraphQL handler stumbles over; what the config adds to it stays. */
export const mendGraphQl = ({ graphQL, ...config }: Config): Config => {
  let library: GraphQlPackage | undefined
  return {
    ...config,
    graphQL: {
      ...graphQL,
      queries: (graphql, context) => {
        library = graphql
        return { ...ownAccess(graphql, context), ...graphQL?.queries?.(graphql, context) }
      },
      // The schema is made before anything is validated against it.
      validationRules: (args) => [
        ...(library ? [checkVariables(library, args)] : []),
        ...(graphQL?.validationRules?.(args) ?? []),
      ],
    },
  }
}
