import type { GraphQLSchema } from 'graphql'
import type { Block } from 'payload'
import { type Ask, type Pool, type Role, roles } from './ask.ts'
import { type Body, bodyOf } from './bodies.ts'
import type { Dice } from './dice.ts'
import { graphQlBody } from './graphql.ts'
import { oddHeaders } from './headers.ts'
import { horrorText } from './horrors.ts'
import { pageAddress } from './pages.ts'
import { queryOf } from './queries.ts'
import type { Route } from './routes.ts'
import { serverCall } from './server-calls.ts'

/** What can be asked for. */
export type Target = {
  routes: readonly Route[]
  blocks: readonly Block[]
  schema: GraphQLSchema
  /** Ids of the panel's functions on the server; empty where there is no panel. */
  actions: readonly string[]
  /** Only the API is there, no pages. */
  apiOnly: boolean
}

type Asked = { dice: Dice; pool: Pool; target: Target; tokens: ReadonlyMap<Role, string> }

const json = (value: unknown): Body => ({
  type: 'application/json',
  bytes: new Uint8Array(Buffer.from(JSON.stringify(value) ?? 'null')),
})

const parameter = ({ dice, pool }: Asked, route: Route, name: string): string => {
  const slug = route.of?.slug ?? 'designs'
  const from = route.path.includes('/versions/') ? `${slug}:versions` : slug
  const ids = pool.get(from) ?? pool.get(slug) ?? []
  if (name === 'id' && ids.length > 0 && dice.chance(0.85)) return dice.pick(ids)
  if (name === 'filename' && dice.chance(0.5))
    return dice.pick([...(pool.get(`${slug}:files`) ?? []), 'a.png', '..%2F..%2Fetc%2Fpasswd'])
  const text = horrorText(dice).slice(0, dice.chance(0.95) ? 200 : 9_000)
  try {
    return dice.chance(0.9) ? encodeURIComponent(text) : text.replaceAll(/[\0-\x20\x7f-\u{10ffff}]/gu, '')
  } catch {
    return '%ED%A0%80'
  }
}

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']

const restAsk = (asked: Asked): Omit<Ask, 'role'> => {
  const { dice, pool, target } = asked
  const owners = [...new Set(target.routes.map((route) => route.of?.slug))]
  const owner = dice.pick(owners)
  const route = dice.pick(target.routes.filter((each) => each.of?.slug === owner))
  const address = route.path.replaceAll(/:([a-zA-Z]+)\??/g, (_, name: string) =>
    parameter(asked, route, name),
  )
  const method = dice.chance(0.94) ? route.method : dice.pick(methods)
  const share = method === 'GET' || method === 'DELETE' ? 0.75 : 0.2
  const query = dice.chance(share)
    ? queryOf({ dice, pool, fields: route.of?.fields ?? [], slug: owner ?? 'designs' })
    : ''
  const path = `${address}${query ? `?${query}` : ''}`
  const hasBody = ['POST', 'PATCH', 'PUT'].includes(method)
    ? dice.chance(0.96)
    : method === 'DELETE' && dice.chance(0.1)
  return withBody(
    { method, path },
    hasBody ? bodyOf({ dice, pool, blocks: target.blocks, route }) : undefined,
  )
}

const withBody = (ask: { method: string; path: string }, body: Body | undefined): Omit<Ask, 'role'> => ({
  ...ask,
  headers: body && body.type !== '' ? [['content-type', body.type]] : [],
  ...(body ? { body: body.bytes } : {}),
})

/** One request by chance: a route of the API, GraphQL, a page, or a function of the panel. */
export const makeAsk = (asked: Asked): Ask => {
  const { dice, pool, target, tokens } = asked
  const kind = dice.below(100)
  let made: Omit<Ask, 'role'>
  if (kind < 14)
    made = withBody(
      { method: dice.chance(0.97) ? 'POST' : dice.pick(methods), path: '/api/graphql' },
      json(graphQlBody({ dice, pool, schema: target.schema })),
    )
  else if (!target.apiOnly && kind < 24)
    made = withBody(
      { method: dice.chance(0.85) ? 'GET' : dice.pick(methods), path: pageAddress({ dice, pool }) },
      undefined,
    )
  else if (!target.apiOnly && kind < 31 && target.actions.length > 0) made = action(asked)
  else made = restAsk(asked)
  const role = dice.pick(roles)
  const token = tokens.get(role)
  const isPage = !made.path.startsWith('/api')
  const sent =
    token === undefined
      ? []
      : [
          isPage || dice.chance(0.3)
            ? (['cookie', `payload-token=${token}`] as [string, string])
            : (['authorization', `JWT ${token}`] as [string, string]),
        ]
  const extra = oddHeaders(dice)
  const names = new Set(extra.map(([name]) => name))
  return {
    ...made,
    role,
    headers: [...[...sent, ...made.headers].filter(([name]) => !names.has(name)), ...extra],
    ...(dice.chance(0.015) ? { hangsUpAfterMs: dice.below(60) } : {}),
  }
}

const action = (asked: Asked): Omit<Ask, 'role'> => {
  const { dice, target } = asked
  const path = dice.pick(['/admin', '/admin/collections/designs', '/admin/login'])
  const made = withBody(
    { method: 'POST', path },
    {
      type: dice.chance(0.95)
        ? 'text/plain;charset=UTF-8'
        : dice.pick([
            'application/json',
            'multipart/form-data; boundary=x',
            'application/x-www-form-urlencoded',
          ]),
      bytes: new Uint8Array(Buffer.from(serverCall(asked))),
    },
  )
  return {
    ...made,
    headers: [...made.headers, ['next-action', dice.chance(0.97) ? dice.pick(target.actions) : 'nope']],
  }
}
