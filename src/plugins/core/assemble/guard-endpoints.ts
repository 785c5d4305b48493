import {
  type CollectionConfig,
  type Endpoint,
  NotFound,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { checkQuery } from '../http/check-query.ts'

const PREFERENCES = 'payload-preferences'

/**
 * Puts the finished config's collections, Payload's own too, behind the check of queries, and mends two of Payload's
 * endpoints: versions of collections that have none are not there, and a preference can be deleted. Payload adds both
 * after all plugins, so this changes the finished config.
 */
export const guardEndpoints = async (building: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await building
  for (const collection of config.collections) {
    const hooks = collection.hooks.beforeOperation ?? []
    if (!hooks.includes(checkQuery)) collection.hooks.beforeOperation = [checkQuery, ...hooks]
    if (collection.endpoints === false) continue
    if (!collection.versions)
      collection.endpoints = collection.endpoints.filter(({ path }) => !isOfVersions(path))
    if (collection.slug === PREFERENCES) collection.endpoints = withDeletion(collection.endpoints)
  }
  return config
}

const isOfVersions = (path: string): boolean => path === '/versions' || path.startsWith('/versions/')

const withDeletion = (endpoints: Exclude<CollectionConfig['endpoints'], false | undefined>): Endpoint[] =>
  endpoints.map((endpoint) =>
    endpoint.method === 'delete' && endpoint.path === '/:key'
      ? { ...endpoint, handler: deletePreference }
      : endpoint,
  )

/** Payload's own query for it cannot be written in SQL: it deletes by a condition on a reference to one of several collections. */
const deletePreference = async (req: PayloadRequest): Promise<Response> => {
  const { payload, user, t } = req
  if (!user) throw new Fault('Sign in first.', { code: 'auth.required', status: 401 })
  const { docs } = await payload.find({
    collection: PREFERENCES,
    where: {
      and: [
        { key: { equals: String(req.routeParams?.['key']) } },
        { 'user.value': { equals: user.id } },
        { 'user.relationTo': { equals: user.collection } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    // as the system: the condition is the rule, everybody's own and nobody else's
    overrideAccess: true,
    req,
  })
  const found = docs[0]
  if (!found) throw new NotFound(t)
  // as the system: it was found by that condition
  await payload.delete({ collection: PREFERENCES, id: found.id, depth: 0, overrideAccess: true, req })
  return Response.json({ ...found, message: t('general:deletedSuccessfully') })
}
