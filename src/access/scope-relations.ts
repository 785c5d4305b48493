import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  QueryError,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

/** The way of a query through a reference: the path of the reference itself, and what it leads to. */
type Hop = { path: string; field: FlattenedField; collection: SanitizedCollectionConfig }

/**
 * Keeps queries from telling what is in records their asker cannot read. A condition on a field of a referenced record
 * (`where[project.title]`) only finds records whose reference the asker may read; a list is not ordered by such a field
 * unless all of them are readable. Payload scopes conditions on published records only, and never an order.
 */
export const scopeRelations: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true) return args
  const asked = args as { where?: Where; sort?: string | string[] }
  const sorts = [asked.sort ?? []].flat().flatMap((sort) => sort.split(','))
  for (const sort of sorts) await refuseOrder(req, collection, sort.trim().replace(/^-/, ''))
  if (!asked.where) return args
  return { ...args, where: await scoped(req, collection, asked.where) }
}

const refuseOrder = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  path: string,
): Promise<void> => {
  for (const hop of askedHops(req, collection, path)) {
    if ((await readableOf(req, hop)) !== true) throw new QueryError([{ path }])
  }
}

const scoped = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  where: Where,
): Promise<Where> => {
  const parts: Where[] = []
  let isChanged = false
  for (const [path, condition] of Object.entries(where)) {
    const isList = ['and', 'or'].includes(path.toLowerCase()) && Array.isArray(condition)
    const part: Where = isList
      ? { [path]: await Promise.all(condition.map((inner) => scoped(req, collection, inner))) }
      : { [path]: condition }
    const scopes = isList ? [] : await scopesOf(req, collection, path)
    isChanged ||= isList || scopes.length > 0
    parts.push(scopes.length > 0 ? { and: [part, ...scopes] } : part)
  }
  return isChanged ? { and: parts } : where
}

const scopesOf = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  path: string,
): Promise<Where[]> => {
  const scopes: Where[] = []
  for (const hop of askedHops(req, collection, path)) {
    const readable = await readableOf(req, hop)
    if (readable === true) continue
    // Of several references one may fit the condition and another the scope.
    const isOne = 'relationTo' in hop.field && !('hasMany' in hop.field && hop.field.hasMany)
    if (!readable || !isOne) throw new QueryError([{ path }])
    scopes.push(prefixed(hop.path, readable))
  }
  return scopes
}

const readableOf = async (req: PayloadRequest, { collection }: Hop): Promise<boolean | Where> =>
  collection.access.read({ req })

const prefixed = (prefix: string, where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([path, condition]) =>
      ['and', 'or'].includes(path.toLowerCase()) && Array.isArray(condition)
        ? [path, condition.map((inner) => prefixed(prefix, inner))]
        : [`${prefix}.${path}`, condition],
    ),
  )

/**
 * The references a query may go through: one at most. Payload checks what lies beyond a second one in a promise that it
 * does not wait for; its refusal would come as an unhandled rejection.
 */
const askedHops = (req: PayloadRequest, collection: SanitizedCollectionConfig, path: string): Hop[] => {
  const hops = hopsOf(req, collection, path)
  if (hops.length > 1) throw new QueryError([{ path }])
  return hops
}

/** The references a path goes through, before its end. */
const hopsOf = (req: PayloadRequest, collection: SanitizedCollectionConfig, written: string): Hop[] => {
  const segments = written.replaceAll('__', '.').split('.')
  const hops: Hop[] = []
  let fields = collection.flattenedFields
  for (const [index, segment] of segments.entries()) {
    const found = fields.find(({ name }) => name === segment) ?? ownOfVersions(collection, segment, index)
    const rest = segments.slice(index + 1)
    const target = found && targetOf(req, found)
    if (found && target) {
      if (rest.length === 0 || (rest.length === 1 && rest[0] === 'id')) return hops
      hops.push({ path: segments.slice(0, index + 1).join('.'), field: found, collection: target })
      fields = target.flattenedFields
    } else if (found && 'flattenedFields' in found) {
      fields = found.flattenedFields
    }
  }
  return hops
}

/** A version names its record as `parent`. */
const ownOfVersions = (
  { slug, versions }: SanitizedCollectionConfig,
  segment: string,
  index: number,
): FlattenedField | undefined =>
  versions && index === 0 && segment === 'parent'
    ? { name: 'parent', type: 'relationship', relationTo: slug }
    : undefined

const targetOf = (req: PayloadRequest, field: FlattenedField): SanitizedCollectionConfig | undefined => {
  if (field.type === 'join' && typeof field.collection === 'string')
    return req.payload.collections[field.collection].config
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  // Payload takes no conditions beyond a reference to one of several collections.
  return typeof field.relationTo === 'string' ? req.payload.collections[field.relationTo].config : undefined
}
