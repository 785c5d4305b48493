import { expect, test } from 'vitest'
import { chooseProviders } from './choose-providers.ts'
import { demo } from './demo/demo.ts'
import { gemini } from './gemini/gemini.ts'
import { openai } from './openai/openai.ts'
import type { ProviderEnv } from './provider.ts'

const chosen = (env: ProviderEnv): [string, string] => {
  const { text, image } = chooseProviders(env, [openai, gemini, demo])
  return [text.slug, image.slug]
}

test.for([
  [{}, 'demo', 'demo'],
  [{ OPENAI_API_KEY: 'k' }, 'openai', 'openai'],
  [{ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }, 'openai', 'openai'],
  [{ GEMINI_API_KEY: 'k' }, 'gemini', 'gemini'],
  [{ GOOGLE_GENAI_USE_VERTEXAI: true, GOOGLE_CLOUD_PROJECT: 'p' }, 'gemini', 'gemini'],
  [{ GOOGLE_GENAI_USE_VERTEXAI: true }, 'demo', 'demo'],
  [{ OPENAI_API_KEY: 'k', GEMINI_API_KEY: 'k' }, 'openai', 'openai'],
  [{ OPENAI_API_KEY: 'k', GEMINI_API_KEY: 'k', AI_IMAGE_PROVIDER: 'gemini' }, 'openai', 'gemini'],
  [{ OPENAI_API_KEY: 'k', AI_TEXT_PROVIDER: 'demo' }, 'demo', 'openai'],
] as [ProviderEnv, string, string][])('%o', ([env, text, image]) => {
  expect(chosen(env)).toEqual([text, image])
})

test('a named provider that is unknown or has no key is refused by name', () => {
  expect(() => chosen({ AI_TEXT_PROVIDER: 'nobody' })).toThrow(
    'AI_TEXT_PROVIDER: no text provider is called "nobody"',
  )
  expect(() => chosen({ AI_IMAGE_PROVIDER: 'gemini' })).toThrow('AI_IMAGE_PROVIDER: "gemini" has no key')
})
