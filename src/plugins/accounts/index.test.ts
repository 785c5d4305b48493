import type { Config } from 'payload'
import { expect, test } from 'vitest'
import { contributions, extendCollections } from '#kernel/server/contribute.ts'
import { type AccountsOptions, accountsPlugin } from './index.ts'

const given = Object.freeze({
  secret: 's',
  collections: Object.freeze([
    Object.freeze({ slug: 'users', fields: Object.freeze([]) }),
    Object.freeze({ slug: 'workspaces', fields: Object.freeze([]) }),
  ]),
  endpoints: Object.freeze([]),
  custom: Object.freeze({}),
}) as unknown as Config
const configured = async (options: AccountsOptions): Promise<Config> =>
  extendCollections(await accountsPlugin(options)(given))
const named = (config: Config, slug: string) => config.collections?.find((each) => each.slug === slug)
const paths = (config: Config, slug: string): string[] =>
  (named(config, slug)?.endpoints || []).map(({ method, path }) => `${method} ${path}`)

test('adds its collection, fields, endpoints, mails and chore, and leaves the given config as it was', async () => {
  const before = structuredClone(given)
  const config = await configured({})
  expect(paths(config, 'users')).toContain('post /login')
  expect(paths(config, 'workspaces')).toContain('post /:id/invitations')
  expect(paths(config, 'invitations')).toContain('post /accept')
  expect(contributions({ config }).mails).toHaveLength(5)
  expect(contributions({ config }).chores.map(({ name }) => name)).toEqual(['accounts.prune-tokens'])
  expect(given).toEqual(before)
})

test('switched off it keeps the schema and leaves accounts to Payload', async () => {
  const [on, off] = [await configured({}), await configured({ enabled: false })]
  const fields = (config: Config, slug: string) =>
    named(config, slug)?.fields.map((field) => ('name' in field ? field.name : ''))
  for (const slug of ['users', 'invitations']) expect(fields(off, slug)).toEqual(fields(on, slug))
  expect(paths(off, 'users')).toEqual([])
  expect(named(off, 'users')?.hooks).toBeUndefined()
  expect(off.endpoints ?? []).toEqual([])
  expect(contributions({ config: off }).mails).toEqual([])
})
