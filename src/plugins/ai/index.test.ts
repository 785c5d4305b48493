import type { Config } from 'payload'
import { expect, test } from 'vitest'
import { contributions } from '#kernel/server/contribute.ts'
import { type AiOptions, aiPlugin } from './index.ts'

const given = Object.freeze({
  secret: 's',
  endpoints: Object.freeze([]),
  custom: Object.freeze({}),
}) as unknown as Config
const configured = async (options: AiOptions): Promise<Config> => aiPlugin(options)(given)

test('contributes providers and the task, and leaves the given config as it was', async () => {
  const config = await configured({})
  const { providers, tasks } = contributions({ config })
  expect(providers.map(({ slug }) => slug)).toEqual(['openai', 'gemini', 'demo'])
  expect(tasks.map(({ name }) => name)).toEqual(['generate-design', 'rewrite-page'])
  expect((config.endpoints ?? []).map(({ path }) => path)).toEqual(['/studio/catalog'])
  expect(given).toEqual({ secret: 's', endpoints: [], custom: {} })
})

test('switched off it has no endpoints, and queued jobs end with a reason', async () => {
  const config = await configured({ enabled: false })
  expect(config.endpoints ?? []).toEqual([])
  const { tasks } = contributions({ config })
  expect(tasks).toHaveLength(2)
  for (const task of tasks) {
    const handler = await task.handler()
    // The handler refuses before it looks at its run.
    await expect(handler.default({} as never)).rejects.toMatchObject({ code: 'ai.off' })
  }
})

test('a wrong option is named', async () => {
  await expect(configured({ pagesAtOnce: 0 })).rejects.toThrow(
    'aiPlugin: pagesAtOnce must be a whole number of at least 1, got 0.',
  )
})
