import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { SanitizedConfig } from 'payload'

/** The schema as GraphQL itself tells it. */
export const schemaOf = async (config: SanitizedConfig): Promise<GraphQLSchema> => {
  const request = new Request('http://localhost:3000/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  })
  const unlimited = { ...config, graphQL: { ...config.graphQL, maxComplexity: 1e9 } }
  const response = await GRAPHQL_POST(Promise.resolve(unlimited))(request)
  const { data } = (await response.json()) as { data: IntrospectionQuery } // what the specification says it answers
  return buildClientSchema(data)
}
