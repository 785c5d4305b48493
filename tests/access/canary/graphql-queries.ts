import fc from 'fast-check'
import type { GraphQl } from '../graphql-api.ts'

export type GraphQlQuery = { query: string; variables: Record<string, unknown> }

type TypeNode = { kind: string; name: string | null; ofType: TypeNode | null }
type FieldNode = { name: string; args?: { name: string; type: TypeNode }[]; type: TypeNode }
type SchemaType = {
  kind: string
  name: string
  fields: FieldNode[] | null
  inputFields: FieldNode[] | null
  possibleTypes: { name: string }[] | null
  enumValues: { name: string }[] | null
}

const type = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }'
const introspection = `{ __schema { types {
  kind name possibleTypes { name } enumValues { name }
  fields { name type { ${type} } args { name type { ${type} } } }
  inputFields { name type { ${type} } }
} } }`

const DEEPEST = 3
const words = ['canary', 'zebra', 'can', 'z', 'm', '', 'plain']

/** Queries over every list of the live schema: filters of all fields it has, and everything it lets be selected. */
export const graphQlQueries = async (
  graphQl: GraphQl,
  ids: readonly string[],
): Promise<fc.Arbitrary<GraphQlQuery>> => {
  const { data } = await graphQl.send(introspection, {})
  const list = (data as { __schema: { types: SchemaType[] } }).__schema.types
  const types = new Map(list.map((each) => [each.name, each]))
  const lists = (types.get('Query')?.fields ?? []).filter(({ args }) =>
    args?.some(({ name }) => name === 'where'),
  )
  const value = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...ids))

  const whereOf = (name: string): fc.Arbitrary<Record<string, unknown>> => {
    const inputs = (types.get(name)?.inputFields ?? []).filter((input) => !['AND', 'OR'].includes(input.name))
    const leaf = fc.constantFrom(...inputs).chain((input) => {
      const operators = types.get(bare(input.type).name ?? '')?.inputFields ?? []
      if (operators.length === 0) return value.map((given) => ({ [input.name]: { equals: given } }))
      return fc.tuple(fc.constantFrom(...operators), value).map(([operator, given]) => ({
        [input.name]: { [operator.name]: fitting(operator.type, given, types) },
      }))
    })
    return fc.oneof(
      { weight: 4, arbitrary: leaf },
      { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([one, two]) => ({ OR: [one, two] })) },
      { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([one, two]) => ({ AND: [one, two] })) },
    )
  }

  return fc.constantFrom(...lists).chain((field) => {
    const whereType = bare(field.args?.find(({ name }) => name === 'where')?.type).name ?? ''
    const sorts = (types.get(whereType)?.inputFields ?? []).map(({ name }) => name.replaceAll('__', '.'))
    const selection = selectionOf(types, bare(field.type).name ?? '', 0)
    return fc
      .record({
        where: whereOf(whereType),
        sort: fc.option(
          fc.constantFrom('hash', 'createdBy.salt', 'project.title', 'template.title', ...sorts),
        ),
        draft: fc.boolean(),
      })
      .map(({ where, sort, draft }) => {
        const has = (name: string) => field.args?.some((arg) => arg.name === name) ?? false
        const args = [
          'where: $where',
          ...(has('sort') ? ['sort: $sort'] : []),
          ...(has('draft') ? ['draft: $draft'] : []),
        ]
        const declared = [
          `$where: ${whereType}`,
          ...(has('sort') ? ['$sort: String'] : []),
          ...(has('draft') ? ['$draft: Boolean'] : []),
        ]
        return {
          query: `query Ask(${declared.join(', ')}) { ${field.name}(${args.join(', ')}) ${selection} }`,
          variables: { where, ...(has('sort') && sort ? { sort } : {}), ...(has('draft') ? { draft } : {}) },
        }
      })
  })
}

const bare = (given: TypeNode | undefined): TypeNode =>
  given?.ofType ? bare(given.ofType) : (given ?? { kind: '', name: null, ofType: null })

const isList = (given: TypeNode): boolean =>
  given.kind === 'LIST' || (given.kind === 'NON_NULL' && given.ofType !== null && isList(given.ofType))

const fitting = (given: TypeNode, value: string, types: ReadonlyMap<string, SchemaType>): unknown => {
  const { name, kind } = bare(given)
  const one = (() => {
    if (name === 'Boolean') return value.length > 1
    if (name === 'Int' || name === 'Float') return value.length
    if (name === 'DateTime') return '2026-06-01T00:00:00.000Z'
    if (kind === 'ENUM') return types.get(name ?? '')?.enumValues?.[0]?.name
    return value
  })()
  return isList(given) ? [one] : one
}

/** Everything an object type has, some references deep. */
const selectionOf = (types: ReadonlyMap<string, SchemaType>, name: string, depth: number): string => {
  const found = types.get(name)
  if (!found || depth > DEEPEST) return ''
  if (found.possibleTypes?.length && found.kind === 'UNION') return '{ __typename }'
  const parts = (found.fields ?? []).flatMap((field) => {
    const { kind, name: inner } = bare(field.type)
    if (kind === 'SCALAR' || kind === 'ENUM') return [field.name]
    const below = selectionOf(types, inner ?? '', depth + 1)
    return below ? [`${field.name} ${below}`] : []
  })
  return parts.length > 0 ? `{ ${parts.join(' ')} }` : ''
}
