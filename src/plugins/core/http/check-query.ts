import type { CollectionBeforeOperationHook } from 'payload'
import { checkData } from './check-data.ts'
import { checkWhere } from './check-where.ts'
import { queryFault } from './query-fault.ts'

const MOST_SORTS = 10
const MOST_SELECTED = 300
const DEEPEST_SELECT = 12
const LARGEST_PAGE = 100
/** Numbers past it do not fit GraphQL's integers once they are multiplied by a page's size. */
const LAST_PAGE = 10_000_000

/** Hooks are given the record as it is answered; what a request did not select would be missing to them. */
const answeredWhole: ReadonlySet<string> = new Set([
  'create',
  'update',
  'updateByID',
  'delete',
  'deleteByID',
  'restoreVersion',
])

/** The parts of an operation's arguments that a request writes. */
type Asked = {
  data?: unknown
  page?: unknown
  where?: unknown
  sort?: unknown
  select?: unknown
  populate?: unknown
  joins?: unknown
}

/**
 * Checks every query a request makes, by REST, GraphQL or the panel: its shape, its size, and that what it joins comes
 * in pages. It is the one place all of them pass. What the platform asks on its own account is not looked at.
 */
export const checkQuery: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true) return args
  const { data, page, where, sort, select, populate, joins } = args as Asked
  checkData({ collection: collection.slug, fields: collection.flattenedFields, data, req })
  if (typeof page === 'number' && Math.abs(page) > LAST_PAGE) throw queryFault('There is no such page.')
  checkWhere(where)
  checkSort(sort)
  checkSelection(select)
  checkSelection(populate)
  const whole = answeredWhole.has(operation) ? { ...args, select: undefined } : args
  return joins === undefined || joins === false ? whole : { ...whole, joins: inPages(joins) }
}

const checkSort = (sort: unknown): void => {
  if (sort === undefined || sort === null) return
  const fields: unknown[] = Array.isArray(sort) ? sort : [sort]
  if (fields.length > MOST_SORTS) throw queryFault(`A list is sorted by at most ${MOST_SORTS} fields.`)
  if (!fields.every((field) => typeof field === 'string')) throw queryFault('sort takes names of fields.')
}

const checkSelection = (selection: unknown): void => {
  let left = MOST_SELECTED
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) return
    if (depth > DEEPEST_SELECT) throw queryFault('A selection is nested too deeply.')
    for (const inner of Object.values(value)) {
      left -= 1
      if (left < 0) throw queryFault(`A selection names at most ${MOST_SELECTED} fields.`)
      visit(inner, depth + 1)
    }
  }
  visit(selection, 0)
}

type Join = { limit?: unknown; sort?: unknown; where?: unknown }

const inPages = (joins: unknown): unknown => {
  if (typeof joins !== 'object' || joins === null) throw queryFault('joins takes names of fields.')
  const entries = Object.entries(joins as Record<string, Join | false | null>)
  return Object.fromEntries(
    entries.map(([path, join]) => {
      if (!join) return [path, join]
      checkWhere(join.where)
      checkSort(join.sort)
      const limit = typeof join.limit === 'number' ? join.limit : undefined
      if (limit === undefined) return [path, join]
      return [path, { ...join, limit: limit > 0 ? Math.min(limit, LARGEST_PAGE) : LARGEST_PAGE }]
    }),
  )
}
