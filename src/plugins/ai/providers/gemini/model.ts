import type { ProviderEnv } from '../provider.ts'

/** The model behind a port: the one the environment names, else a good one for its price. */
export const geminiModel = (env: ProviderEnv, port: 'text' | 'image'): string =>
  port === 'text'
    ? (env.AI_TEXT_MODEL ?? 'gemini-3.8-flash')
    : (env.AI_IMAGE_MODEL ?? 'gemini-3.1-flash-image')
