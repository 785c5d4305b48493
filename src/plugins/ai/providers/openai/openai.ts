import type { ProviderDefinition } from '../provider.ts'
import { openaiModel } from './model.ts'

/** OpenAI, and by `OPENAI_BASE_URL` every server that speaks its wire format (OpenRouter, Ollama, vLLM, LM Studio). */
export const openai: ProviderDefinition = {
  slug: 'openai',
  label: 'OpenAI',
  available: (env) => Boolean(env.OPENAI_API_KEY ?? env.OPENAI_BASE_URL),
  model: openaiModel,
  text: () => import('./text.handler.ts'),
  image: () => import('./image.handler.ts'),
}
