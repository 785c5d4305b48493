import type { ProviderEnv } from '../provider.ts'

/** The model behind a port: the one the environment names, else a good one for its price. */
export const openaiModel = (env: ProviderEnv, port: 'text' | 'image'): string =>
  port === 'text' ? (env.AI_TEXT_MODEL ?? 'gpt-6.1-terra') : (env.AI_IMAGE_MODEL ?? 'gpt-image-2.5-flare')
