import { afterAll, beforeAll, beforeEach } from 'vitest'
import { startOpenAIServer } from '../../../../tests/support/wire/openai-server.ts'
import type { WireServer } from '../../../../tests/support/wire/wire-server.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

/**
 * A Platen with a worker for all tests of a file, whose model is a local server that speaks OpenAI's wire format, and a
 * designer in it. What the model was asked is forgotten before each test.
 */
export const wireStage = (env: Record<string, string> = {}) => {
  const stage = {} as { provider: WireServer; platen: TestPlaten; designer: TestUser } // filled before the first test
  beforeAll(async () => {
    stage.provider = await startOpenAIServer()
    const given = {
      OPENAI_API_KEY: 'test-key',
      OPENAI_BASE_URL: `${stage.provider.url}/v1`,
      AI_TEXT_MODEL: 'wire-text',
      ...env,
    }
    stage.platen = await testPlaten({ worker: true, env: given })
    stage.designer = await stage.platen.makeUser()
  })
  beforeEach(() => void stage.provider.requests.splice(0))
  afterAll(async () => {
    await stage.platen.close()
    await stage.provider[Symbol.asyncDispose]()
  })
  return stage
}
