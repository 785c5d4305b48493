import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Pool } from './ask.ts'
import type { Dice } from './dice.ts'
import { horror, horrorText } from './horrors.ts'
import { spoiled } from './spoiled.ts'

type Asked = { dice: Dice; pool: Pool; schema: GraphQLSchema }

const anyId = ({ dice, pool }: Asked): string => {
  const ids = pool.get(dice.pick([...pool.keys()])) ?? []
  return ids.length > 0 ? dice.pick(ids) : 'nope'
}

const inputOf = (asked: Asked, type: GraphQLInputType, depth = 0): unknown => {
  const { dice } = asked
  if (isNonNullType(type)) return inputOf(asked, type.ofType, depth)
  if (dice.chance(0.06)) return horror(dice)
  if (isListType(type)) return depth > 4 ? [] : dice.some(2, () => inputOf(asked, type.ofType, depth + 1))
  if (isEnumType(type)) return dice.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 4 && dice.chance(0.2)),
    )
    return Object.fromEntries(fields.map((field) => [field.name, inputOf(asked, field.type, depth + 1)]))
  }
  switch (type.name) {
    case 'Int':
      return dice.pick([1, 5, 100, 2 ** 31 - 1])
    case 'Float':
      return dice.float() * 100
    case 'Boolean':
      return dice.chance(0.5)
    case 'JSON':
    case 'JSONObject':
      return dice.pick<unknown>([{}, [], 'x', null, horror(dice)])
    default:
      return dice.pick([anyId(asked), 'Harbour', horrorText(dice)])
  }
}

const selection = (dice: Dice, type: GraphQLNamedType, depth: number): string => {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .slice(0, 2)
      .map((each) => `... on ${each.name} ${selection(dice, each, depth + 1)}`)
      .join(' ')} }`
  if (!isObjectType(type)) return ''
  const chosen = Object.values(type.getFields()).filter((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type))) return false
    const inner = getNamedType(field.type)
    return depth < 4 && (isObjectType(inner) || isUnionType(inner) ? dice.chance(0.35) : dice.chance(0.6))
  })
  return `{ __typename ${chosen.map((field) => `${field.name} ${selection(dice, getNamedType(field.type), depth + 1)}`).join(' ')} }`
}

const odd = [
  '',
  '{',
  '{}',
  'query { __schema { types { name } } }',
  '{ __typename',
  'mutation { nope }',
  'subscription { x }',
  '{ a: Designs(limit: 1) { docs { id } } b: Designs(limit: 1) { docs { id } } }',
  'query A { Designs { totalDocs } } query B { Designs { totalDocs } }',
  '{ ...F } fragment F on Query { ...F }',
  `{${'a'.repeat(9_000)}}`,
  `${'{a'.repeat(3_000)}${'}'.repeat(3_000)}`,
  '{ Designs(where: {AND: [{OR: [{title: {equals: "x"}}]}]}) { docs { id } } }',
  '{ Designs(limit: 0) { docs { id } } }',
  '{ Designs(page: -1) { docs { id } } }',
  '{ Designs(sort: "__proto__") { docs { id } } }',
  'query ($id: String!) { Design(id: $id) { id } }',
  '{ Design(id: "nope") { id } }',
  'mutation { loginUser(email: "a", password: "b") { token } }',
  '{ Designs @skip(if: "x") { docs { id } } }',
  '{ meUser { user { id } } }',
  'query ($n: Int!) { Designs(limit: $n) { totalDocs } }',
  '{ versionsDesigns(limit: 3) { docs { id } } }',
  '\0',
  '{ Designs(where: {title: {equals: "\\u0000"}}) { totalDocs } }',
  '{ Designs(where: {id: {in: ["nope"]}}) { totalDocs } }',
]

/** The JSON of a GraphQL request: a field of the schema with its arguments, or something odd. */
export const graphQlBody = (asked: Asked): unknown => {
  const { dice, schema } = asked
  if (dice.chance(0.12))
    return spoiled(dice, {
      query: dice.pick(odd),
      variables: dice.pick<unknown>([{}, null, [], 'x', { id: 1 }]),
      operationName: dice.pick<unknown>(['A', null, 'nope', 7]),
    })
  const isMutation = dice.chance(0.45)
  const type = (isMutation ? schema.getMutationType() : schema.getQueryType()) as GraphQLObjectType // Payload's schema has both
  const field = dice.pick(Object.values(type.getFields()))
  const variables: Record<string, unknown> = {}
  const given = field.args.filter((arg) => isNonNullType(arg.type) || dice.chance(0.5))
  for (const arg of given) variables[arg.name] = inputOf(asked, arg.type)
  const declared = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const query = `${isMutation ? 'mutation' : 'query'}${declared ? ` (${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selection(dice, getNamedType(field.type), 0)} }`
  const body = { query, variables }
  return dice.chance(0.1) ? spoiled(dice, body) : body
}
