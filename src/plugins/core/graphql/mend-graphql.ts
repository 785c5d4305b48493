import type { Config } from 'payload'
import { checkVariables } from './check-variables.ts'
import { ownAccess } from './own-access.ts'

/** Mends what Payload's GraphQL handler stumbles over; what the config adds to it stays. */
export const mendGraphQl = ({ graphQL, ...config }: Config): Config => ({
  ...config,
  graphQL: {
    ...graphQL,
    queries: (graphql, context) => ({
      ...ownAccess(graphql, context),
      ...graphQL?.queries?.(graphql, context),
    }),
    validationRules: (args) => [...checkVariables(args), ...(graphQL?.validationRules?.(args) ?? [])],
  },
})
