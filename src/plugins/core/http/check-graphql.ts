import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, parse, visit } from 'graphql'
import { measureGraphQl } from './measure-graphql.ts'
import { Refusal } from './refusal.ts'

const LARGEST_PAGE = 100
const MOST_TOKENS = 4000
const MOST_FIELDS = 2000
/** A hundred sign-ins in one request would be one request to a limit on requests. */
const MOST_OPERATIONS = 20

type GraphQlBody = { query?: unknown; variables?: unknown }

/**
 * Refuses what Payload's own limits let past: endless queries, fragments that hold themselves, many operations in one
 * request and lists without end. A query that is wrong in itself is left to GraphQL, which says where.
 */
export const checkGraphQl = ({ query, variables }: GraphQlBody): void => {
  const document = typeof query === 'string' ? parsed(query) : undefined
  if (!document) return
  const { fields, operations } = measureGraphQl(document)
  if (fields > MOST_FIELDS) throw refusal(`The query asks for more than ${MOST_FIELDS} fields.`)
  if (operations > MOST_OPERATIONS) throw refusal(`A request has at most ${MOST_OPERATIONS} operations.`)
  for (const part of document.definitions) {
    const isSubscription =
      part.kind === Kind.OPERATION_DEFINITION && part.operation === OperationTypeNode.SUBSCRIPTION
    if (isSubscription) throw refusal('There are no subscriptions here.')
  }
  checkLists(document, variables)
}

const parsed = (query: string): DocumentNode | undefined => {
  try {
    return parse(query, { maxTokens: MOST_TOKENS, noLocation: true })
  } catch (error) {
    // A RangeError is a query nested past what the parser can follow.
    const isTooLong = error instanceof GraphQLError && error.message.includes('tokens')
    if (isTooLong || error instanceof RangeError) throw refusal('The query is too long.')
    return undefined
  }
}

const checkLists = (document: DocumentNode, variables: unknown): void => {
  const given = (variables ?? {}) as Record<string, unknown> // GraphQL itself refuses what is no object
  const defaults = new Map<string, unknown>()
  const valueOf = (node: { kind: string; value?: unknown }): unknown =>
    node.kind === Kind.INT ? Number(node.value) : node.value
  const variable = (name: string): unknown => given[name] ?? defaults.get(name)
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) defaults.set(variable.name.value, valueOf(defaultValue))
    },
    // Payload's measure of a query asks for their value before anybody has checked it.
    Directive: ({ name: { value: name }, arguments: conditions }) => {
      if (name !== 'skip' && name !== 'include') return
      const condition = conditions?.find((each) => each.name.value === 'if')?.value
      const value =
        condition?.kind === Kind.VARIABLE ? variable(condition.name.value) : condition && valueOf(condition)
      if (typeof value !== 'boolean') throw refusal(`@${name} takes if: true or false.`)
    },
    Argument: ({ name: { value: name }, value }) => {
      if (value.kind !== Kind.VARIABLE) return checkArgument(name, valueOf(value))
      const asked = variable(value.name.value)
      if (asked !== undefined) checkArgument(name, asked)
    },
  })
}

const checkArgument = (name: string, value: unknown): void => {
  const isPage = typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= LARGEST_PAGE
  if (name === 'limit' && !isPage) throw refusal(`limit is from 1 to ${LARGEST_PAGE}.`, 'request.limit')
  if (name === 'pagination' && value !== true) throw refusal('Lists come in pages.', 'request.limit')
}

const refusal = (message: string, code = 'request.query'): Refusal =>
  new Refusal(message, { status: 400, code })
