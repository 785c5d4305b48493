import type { CollectionConfig, Endpoint } from 'payload'

/** Returns an extension that puts endpoints on a collection, before Payload's own. */
export const addEndpoints =
  (...added: Endpoint[]) =>
  (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    endpoints: collection.endpoints === false ? added : [...(collection.endpoints ?? []), ...added],
  })
