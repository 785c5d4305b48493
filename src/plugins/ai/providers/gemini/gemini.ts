import type { ProviderDefinition, ProviderEnv } from '../provider.ts'
import { geminiModel } from './model.ts'

/** True when Gemini is reached through Vertex AI (with the machine's Google credentials) instead of an API key. */
export const usesVertex = (env: ProviderEnv): boolean =>
  /^(1|true)$/i.test(String(env.GOOGLE_GENAI_USE_VERTEXAI ?? '')) && Boolean(env.GOOGLE_CLOUD_PROJECT)

/** Google's Gemini models by API key or Vertex AI. */
export const gemini: ProviderDefinition = {
  slug: 'gemini',
  label: 'Google Gemini',
  available: (env) => Boolean(env.GEMINI_API_KEY) || usesVertex(env),
  model: geminiModel,
  text: () => import('./text.handler.ts'),
  image: () => import('./image.handler.ts'),
}
