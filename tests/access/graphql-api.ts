import type { SanitizedConfig } from 'payload'
import type { TestUser } from '../support/test-user.ts'

export type GraphQlAnswer = {
  status: number
  data: Record<string, unknown> | null
  errors: { message: string; extensions?: { statusCode?: number; name?: string } }[]
  text: string
}

/** A field of Query or Mutation: its arguments with their types as GraphQL writes them. */
export type Operation = { name: string; kind: 'query' | 'mutation'; args: ReadonlyMap<string, string> }

export type GraphQl = {
  operations: ReadonlyMap<string, Operation>
  send: (query: string, variables: object, as?: TestUser) => Promise<GraphQlAnswer>
  /** Calls one operation and selects from its answer: `id`, `docs { id }`. */
  call: (
    operation: string,
    args: Record<string, unknown>,
    selects: string,
    as?: TestUser,
  ) => Promise<GraphQlAnswer>
}

type TypeNode = { kind: string; name: string | null; ofType: TypeNode | null }
type FieldNode = { name: string; args: { name: string; type: TypeNode }[] }

const ofType = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }'
const introspection = `{ __schema {
  queryType { fields { name args { name type { ${ofType} } } } }
  mutationType { fields { name args { name type { ${ofType} } } } }
} }`

const written = (type: TypeNode): string => {
  if (type.kind === 'NON_NULL' && type.ofType) return `${written(type.ofType)}!`
  if (type.kind === 'LIST' && type.ofType) return `[${written(type.ofType)}]`
  return type.name ?? ''
}

/** The guarded GraphQL handler as the web process serves it, and the operations its schema has. */
export const graphQlOf = async (config: SanitizedConfig, schemaFor: TestUser): Promise<GraphQl> => {
  const [{ GRAPHQL_POST }, { serveGraphQl }] = await Promise.all([
    import('@payloadcms/next/routes'),
    import('#plugins/core/index.ts'),
  ])
  const post = serveGraphQl(GRAPHQL_POST(Promise.resolve(config)))
  const send: GraphQl['send'] = async (query, variables, as) => {
    const response = await post(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        body: JSON.stringify({ query, variables }),
        headers: {
          'content-type': 'application/json',
          ...(as ? { authorization: `JWT ${as.token}` } : {}),
        },
      }),
    )
    const text = await response.text()
    const { data = null, errors = [] } = JSON.parse(text) as Partial<GraphQlAnswer>
    return { status: response.status, data, errors, text }
  }
  const { data } = await send(introspection, {}, schemaFor)
  const schema = (data as { __schema: Record<string, { fields: FieldNode[] }> }).__schema
  const operations = new Map(
    (['query', 'mutation'] as const).flatMap((kind) =>
      (schema[`${kind}Type`]?.fields ?? []).map(({ name, args }): [string, Operation] => [
        name,
        { name, kind, args: new Map(args.map((arg) => [arg.name, written(arg.type)])) },
      ]),
    ),
  )
  const call: GraphQl['call'] = (name, args, selects, as) => {
    const operation = operations.get(name)
    if (!operation) throw new Error(`GraphQL has no ${name}.`)
    const given = Object.keys(args).filter((arg) => operation.args.has(arg))
    const types = given.map((arg) => `$${arg}: ${operation.args.get(arg)}`).join(', ')
    const passed = given.map((arg) => `${arg}: $${arg}`).join(', ')
    const field = `${name}${passed ? `(${passed})` : ''}${selects ? ` { ${selects} }` : ''}`
    const variables = Object.fromEntries(given.map((arg) => [arg, args[arg]]))
    return send(`${operation.kind} ${types ? `Ask(${types})` : 'Ask'} { ${field} }`, variables, as)
  }
  return { operations, send, call }
}
