import type { Field, SanitizedConfig } from 'payload'

/** An address of the API with the method it answers to, as the running config has it. */
export type Route = {
  method: string
  /** With `:name` where a value goes. */
  path: string
  /** The collection or global it belongs to. */
  of?: { slug: string; fields: Field[]; isUpload: boolean; isGlobal: boolean }
}

type Ending = { path: string; method: string }

/** Every route of the REST API: all collections' (Payload's own too), globals', and the root's. */
export const routesOf = (config: SanitizedConfig): Route[] => {
  const at = (base: string, endings: readonly Ending[] | false, of?: Route['of']): Route[] =>
    (endings || []).map(({ path, method }) => ({
      method: method.toUpperCase(),
      path: `/api${base}${path === '/' ? '' : path}`,
      ...(of ? { of } : {}),
    }))
  return [
    ...config.collections.flatMap(({ slug, fields, upload, endpoints }) =>
      at(`/${slug}`, endpoints, { slug, fields, isUpload: Boolean(upload), isGlobal: false }),
    ),
    ...config.globals.flatMap(({ slug, fields, endpoints }) =>
      at(`/globals/${String(slug)}`, endpoints, { slug, fields, isUpload: false, isGlobal: true }),
    ),
    ...at('', config.endpoints),
  ]
}
