import type { Config } from 'payload'
import { expect, test } from 'vitest'
import { contributions } from '#kernel/server/contribute.ts'
import { type CreditsOptions, creditsPlugin } from './index.ts'

const given = Object.freeze({
  secret: 's',
  collections: Object.freeze([]),
  globals: Object.freeze([]),
  endpoints: Object.freeze([]),
  custom: Object.freeze({}),
}) as unknown as Config
const configured = async (options: CreditsOptions): Promise<Config> => creditsPlugin(options)(given)
const slugsOf = ({ collections = [], globals = [] }: Config) =>
  [...collections, ...globals].map(({ slug }) => slug)

test('lets jobs be paid, and leaves the given config as it was', async () => {
  const config = await configured({})
  const { chargers, jobEnds, chores } = contributions({ config })
  expect([...chargers, ...jobEnds].map(({ name }) => name)).toEqual(['credits', 'credits'])
  expect(chores.map(({ name }) => name)).toContain('credits.settle-lost')
  expect(given).toEqual({ secret: 's', collections: [], globals: [], endpoints: [], custom: {} })
})

test('switched off it keeps the schema, and gives back what was set aside', async () => {
  const [on, off] = await Promise.all([configured({}), configured({ enabled: false })])
  expect(slugsOf(off)).toEqual(slugsOf(on))
  const { chargers, jobEnds, chores } = contributions({ config: off })
  expect(chargers).toEqual([])
  expect([...jobEnds, ...chores].map(({ name }) => name)).toEqual(['credits', 'credits.settle-lost'])
})

test.each([
  [{ welcomeGrant: -3 }, 'creditsPlugin: welcomeGrant must be a whole number of credits, got -3.'],
  [{ workspaceGrant: 0.5 }, 'creditsPlugin: workspaceGrant must be a whole number of credits, got 0.5.'],
  [{ stripe: { secretKey: '', webhookSecrets: ['w'] } }, 'creditsPlugin: stripe.secretKey is empty.'],
  [
    { stripe: { secretKey: 's', webhookSecrets: [] } },
    'creditsPlugin: stripe.webhookSecrets needs the signing secret of the webhook endpoint, in STRIPE_WEBHOOK_SECRET.',
  ],
])('a wrong option is named', async (options, message) => {
  await expect(configured(options)).rejects.toThrow(message)
})
