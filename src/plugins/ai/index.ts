import { type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { type AiOptions, resolveOptions } from './options.ts'
import { demo } from './providers/demo/demo.ts'
import { gemini } from './providers/gemini/gemini.ts'
import { openai } from './providers/openai/openai.ts'

export type { AiOptions } from './options.ts'
export type { ImageProvider, ProviderDefinition, TextProvider } from './providers/provider.ts'
export { ProviderFailure } from './providers/provider-failure.ts'

/** Text and image providers behind two small ports, and the generation of designs from a prompt. */
export const aiPlugin = definePlugin<AiOptions>({
  slug: 'ai',
  plugin: ({ config, ...given }): Config => {
    resolveOptions(given)
    return contribute(config, { providers: [openai, gemini, demo] })
  },
})
