import type { Config } from 'payload'
import { expect, test } from 'vitest'
import { contributions } from '#kernel/server/contribute.ts'
import { type NoticesOptions, noticesPlugin } from './index.ts'

const given = Object.freeze({
  secret: 's',
  collections: Object.freeze([]),
  custom: Object.freeze({}),
}) as unknown as Config
const configured = async (options: NoticesOptions): Promise<Config> => noticesPlugin(options)(given)

test('contributes its listener, mail and chore, and leaves the given config as it was', async () => {
  const config = await configured({})
  const { chores, jobEnds, mails } = contributions({ config })
  expect([...chores, ...jobEnds, ...mails].map(({ name }) => name)).toEqual([
    'notices.prune',
    'notices',
    'notices.job-ended',
  ])
  expect(given).toEqual({ secret: 's', collections: [], custom: {} })
})

test('switched off it keeps the collection and does nothing', async () => {
  const [on, off] = await Promise.all([configured({}), configured({ enabled: false })])
  expect(off.collections).toEqual(on.collections)
  const { chores, jobEnds, mails } = contributions({ config: off })
  expect([...chores, ...jobEnds, ...mails]).toEqual([])
})

test.each([
  [{ keepDays: 0 }, 'noticesPlugin: keepDays must be a whole number of at least 1, got 0.'],
  [{ mailAfterSeconds: -1 }, 'noticesPlugin: mailAfterSeconds must be a whole number of at least 0, got -1.'],
])('a wrong option is named', async (options, message) => {
  await expect(configured(options)).rejects.toThrow(message)
})
