import type { Payload } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { env } from '#kernel/server/env.ts'
import { Fault } from '#kernel/server/fault.ts'
import { chooseProviders } from '../providers/choose-providers.ts'
import type { ProviderDefinition } from '../providers/provider.ts'

/**
 * The providers this installation uses.
 *
 * @throws Fault `ai.no-provider` (503) when the environment names one that is not there.
 */
export const checkProviders = (payload: Payload): { text: ProviderDefinition; image: ProviderDefinition } => {
  try {
    return chooseProviders(env, contributions(payload).providers)
  } catch (cause) {
    throw new Fault(
      'Designs cannot be generated here: the model provider is not set up. Ask an administrator.',
      {
        code: 'ai.no-provider',
        status: 503,
        internal: cause instanceof Error ? cause.message : String(cause),
        cause,
      },
    )
  }
}
