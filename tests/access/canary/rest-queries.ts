import fc from 'fast-check'
import type { Payload } from 'payload'
import { pathsOf } from './paths.ts'

export type RestQuery = { method: 'GET' | 'POST' | 'PATCH' | 'DELETE'; path: string; body?: object }

const operators =
  'equals not_equals in not_in all exists like not_like contains greater_than greater_than_equal less_than less_than_equal near within intersects'.split(
    ' ',
  )

// The words of the two worlds differ in their beginnings, so each of these tells them apart where it may.
const words = ['canary', 'zebra', 'can', 'z', 'm', '', 'plain', 'true', 'false', 'null', '0', '2026-06-01']

/** Queries over everything Payload's REST API lets be asked, weighted towards what must not answer. */
export const restQueries = (payload: Payload, ids: readonly string[]): fc.Arbitrary<RestQuery> => {
  const collections = payload.config.collections
    .filter(({ endpoints }) => endpoints !== false)
    .map((config) => ({ config, paths: pathsOf(payload, config) }))
  return fc.constantFrom(...collections).chain(({ config, paths }) => {
    const hidden = paths.filter((path) => /\.|hash|salt|token|sessions|input|ticket|jobKey|lock/i.test(path))
    const path = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...paths) },
      { weight: 3, arbitrary: fc.constantFrom(...(hidden.length > 0 ? hidden : paths)) },
      { weight: 1, arbitrary: fc.constantFrom(...paths).map((each) => each.replaceAll('.', '__')) },
      { weight: 1, arbitrary: fc.constantFrom(...paths).map((each) => `${each}.en`) },
    )
    const value = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...ids))
    const condition = fc.record({ path, operator: fc.constantFrom(...operators), value })
    const where = fc.oneof(
      { weight: 4, arbitrary: condition.map((one) => leaf('where', one)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.constantFrom('and', 'or', 'AND', 'OR'),
            fc.array(condition, { minLength: 1, maxLength: 3 }),
          )
          .map(([joint, list]) => list.flatMap((one, index) => leaf(`where[${joint}][${index}]`, one))),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(condition, condition)
          .map(([one, two]) => [...leaf('where[or][0][and][0]', one), ...leaf('where[or][1]', two)]),
      },
    )
    const more = fc.record(
      {
        sort: fc.tuple(fc.constantFrom('', '-'), path).map(([order, each]) => order + each),
        select: fc.array(path, { minLength: 1, maxLength: 3 }),
        populate: fc.tuple(fc.constantFrom('users', 'projects', 'templates', 'designs', 'jobs'), path),
        depth: fc.constantFrom('0', '1', '2', '4'),
        draft: fc.constantFrom('true', 'false'),
        trash: fc.constant('true'),
        locale: fc.constantFrom('en', 'de', 'all', 'none'),
        limit: fc.constantFrom('1', '2', '5'),
        joins: fc.constantFrom('designs', 'docs'),
      },
      { requiredKeys: [] },
    )
    return fc
      .tuple(fc.option(where, { freq: 5 }), more, fc.nat({ max: 99 }), fc.constantFrom(...ids))
      .map(([filter, options, kind, id]) => {
        const query = new URLSearchParams([...(filter ?? []), ...optionsOf(options)])
        return queryOf({ slug: config.slug, kind, id, query, versions: Boolean(config.versions) })
      })
  })
}

type Condition = { path: string; operator: string; value: string }
const leaf = (at: string, { path, operator, value }: Condition): [string, string][] => [
  [`${at}[${path}][${operator}]`, value],
]

type Options = Partial<
  Record<'sort' | 'depth' | 'draft' | 'trash' | 'locale' | 'limit' | 'joins', string>
> & {
  select?: string[]
  populate?: [string, string]
}

const bracketed = (path: string): string => path.replaceAll('.', '][')

const optionsOf = ({ select, populate, joins, ...plain }: Options): [string, string][] => [
  ...Object.entries(plain),
  ...(select ?? []).map((path): [string, string] => [`select[${bracketed(path)}]`, 'true']),
  ...(populate ? [[`populate[${populate[0]}][${bracketed(populate[1])}]`, 'true'] as [string, string]] : []),
  ...(joins ? [[`joins[${joins}][limit]`, '2'] as [string, string]] : []),
]

const long = 'x'.repeat(9000)
/** Nobody may change anything to this: the second world must find what the first one left. */
const refused = { pages: 'none', title: long, name: long, alt: long }

type Shape = { slug: string; kind: number; id: string; query: URLSearchParams; versions: boolean }

const queryOf = ({ slug, kind, id, query, versions }: Shape): RestQuery => {
  const base = `/api/${slug}`
  if (kind < 55) return { method: 'GET', path: `${base}?${query}` }
  if (kind < 65) return { method: 'GET', path: `${base}/count?${query}` }
  if (kind < 78 && versions) return { method: 'GET', path: `${base}/versions?${query}` }
  if (kind < 90) return { method: 'GET', path: `${base}/${id}?${query}` }
  if (kind < 94) return { method: 'POST', path: `${base}/access/${id}`, body: {} }
  // What a write finds tells as much as what a list finds.
  if (kind < 97 && !slug.startsWith('payload-')) {
    return { method: 'PATCH', path: `${base}?${query}`, body: refused }
  }
  return { method: 'GET', path: `/api/access?${query}` }
}
