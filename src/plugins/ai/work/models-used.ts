import type { Payload } from 'payload'
import type { JobWork, ModelUsed } from '#jobs/index.ts'
import { env } from '#kernel/server/env.ts'
import { checkProviders } from '../generation/check-providers.ts'
import type { ProviderDefinition } from '../providers/provider.ts'

/**
 * The models this installation asks now.
 *
 * @throws Fault `ai.no-provider` (503).
 */
export const modelsUsed = (
  payload: Payload,
  { images }: { images: boolean },
): Pick<JobWork, 'text' | 'image'> => {
  const { text, image } = checkProviders(payload)
  const named = (provider: ProviderDefinition, port: 'text' | 'image'): ModelUsed => ({
    provider: provider.slug,
    model: provider.model?.(env, port) ?? '',
  })
  return { text: named(text, 'text'), ...(images ? { image: named(image, 'image') } : {}) }
}
