import { queryFault } from './query-fault.ts'

const DEEPEST = 10
const MOST_CONDITIONS = 200
const LONGEST_LIST = 1000
/** Past it a number is no moment in time, which is what it becomes when it is compared with one. */
const LARGEST_NUMBER = 8.64e15

/** Operators the database adapter knows no SQL for. */
const UNSUPPORTED = new Set(['all', 'near', 'within', 'intersects'])
const LISTS = new Set(['in', 'not_in'])
/** Take a list too: any of these. */
const ALSO_LISTS = new Set(['equals', 'not_equals', 'contains'])

type Count = { conditions: number }

/**
 * Refuses a query whose shape Payload or its database adapter would stumble over, or that is larger than anything
 * asks for. Whether its fields are there is left to Payload.
 *
 * @throws Fault `request.query` (400).
 */
export const checkWhere = (where: unknown, depth = 0, count: Count = { conditions: 0 }): void => {
  if (where === undefined || where === null || where === '') return
  if (!isRecord(where)) throw queryFault('A where is an object of conditions.')
  if (depth > DEEPEST) throw queryFault(`A where is nested at most ${DEEPEST} deep.`)
  for (const [path, condition] of Object.entries(where)) {
    count.conditions += 1
    if (count.conditions > MOST_CONDITIONS)
      throw queryFault(`A where has at most ${MOST_CONDITIONS} conditions.`)
    if (/^(?:and|or)$/i.test(path)) checkEach(path, condition, { depth, count })
    else checkCondition(condition, { depth, count })
  }
}

type At = { depth: number; count: Count }

const checkEach = (path: string, conditions: unknown, { depth, count }: At): void => {
  if (conditions === undefined || conditions === null || conditions === '') return
  // Brackets counted past a list's end arrive as an object.
  const list = isRecord(conditions) ? Object.values(conditions) : conditions
  if (!Array.isArray(list)) throw queryFault(`${path} takes a list of conditions.`)
  for (const inner of list) {
    if (!isRecord(inner)) throw queryFault(`${path} takes a list of conditions.`)
    checkWhere(inner, depth + 1, count)
  }
}

const checkCondition = (condition: unknown, at: At): void => {
  if (condition === undefined || condition === null) return
  if (!isRecord(condition)) throw queryFault('A condition names an operator and a value: { equals: "x" }.')
  for (const [operator, operand] of Object.entries(condition)) {
    if (UNSUPPORTED.has(operator)) throw queryFault(`The operator ${operator} is not supported.`)
    if (operator === 'contains' && isRecord(operand)) checkWhere(operand, at.depth + 1, at.count)
    else checkOperand(operator, operand)
  }
}

const checkOperand = (operator: string, operand: unknown): void => {
  if (Array.isArray(operand)) {
    if (!LISTS.has(operator) && !ALSO_LISTS.has(operator)) throw queryFault(`${operator} takes one value.`)
    if (operand.length > LONGEST_LIST) throw queryFault(`A list has at most ${LONGEST_LIST} values.`)
    if (!operand.every(isScalar)) throw queryFault(`${operator} takes plain values.`)
    return
  }
  if (operator === 'like' || operator === 'not_like') {
    if (typeof operand !== 'string') throw queryFault(`${operator} takes a text.`)
    return
  }
  const isReference = (operator === 'equals' || operator === 'not_equals') && isPolymorphic(operand)
  if (!isReference && !isScalar(operand)) throw queryFault(`${operator} takes a plain value.`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const isScalar = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (value instanceof Date && !Number.isNaN(value.getTime())) ||
  (typeof value === 'number' && Math.abs(value) <= LARGEST_NUMBER)

/** A reference to a record of one of several collections. */
const isPolymorphic = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  typeof value['relationTo'] === 'string' &&
  isScalar(value['value']) &&
  'value' in value
