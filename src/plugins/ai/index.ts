import { type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { addEndpoints } from '#plugins/preview/index.ts'
import { catalog } from './endpoints/catalog.ts'
import { generate, generateQuote } from './endpoints/generate.ts'
import { pageEndpoints } from './endpoints/pages.ts'
import { regeneratePage, regenerateQuote } from './endpoints/regenerate-page.ts'
import { type AiOptions, keepOptions, resolveOptions } from './options.ts'
import { saveInTurn } from './pages/save-in-turn.ts'
import { demo } from './providers/demo/demo.ts'
import { gemini } from './providers/gemini/gemini.ts'
import { openai } from './providers/openai/openai.ts'
import { generateDesign, switchedOff } from './tasks/generate-design.ts'
import { rewritePage, rewritingOff } from './tasks/rewrite-page.ts'

export type { AiOptions } from './options.ts'
export type {
  ImageProvider,
  ObjectRequest,
  ProviderDefinition,
  TextProvider,
  Usage,
} from './providers/provider.ts'
export { ProviderFailure } from './providers/provider-failure.ts'
export type { PlanFollower } from './generation/follow-plan.ts'
export { GenerationJob, generateInputOf, quoteInputOf, text } from './generation/generate-input.ts'
export { longestTitle } from './generation/keep-title.ts'
export { changeDesign } from './generation/change-design.ts'
export { PagePlan, Planned } from './generation/planned.ts'
export { planOnly } from './generation/plan-only.ts'
export { quoteGeneration } from './generation/quote-generation.ts'
export { startGeneration } from './generation/start-generation.ts'
export { readInput } from './endpoints/read-input.ts'
export { generateDesign } from './tasks/generate-design.ts'
export { modelsUsed } from './work/models-used.ts'
export { mostOfPlan, mostWork } from './work/most-work.ts'

const endpoints = [generate, generateQuote, regeneratePage, regenerateQuote, ...pageEndpoints]

/** Text and image providers behind two small ports, and the generation of designs from a prompt. */
export const aiPlugin = definePlugin<AiOptions>({
  slug: 'platen-ai',
  plugin: ({ config, ...given }): Config => {
    const options = resolveOptions(given)
    const withProviders = contribute(keepOptions(config, options), { providers: [openai, gemini, demo] })
    if (!options.enabled) return contribute(withProviders, { tasks: [switchedOff, rewritingOff] })
    const withTask = contribute(withProviders, {
      tasks: [generateDesign, rewritePage],
      extend: {
        designs: (designs) => saveInTurn(addEndpoints(...endpoints)(designs)),
      },
    })
    return { ...withTask, endpoints: [...(withTask.endpoints ?? []), catalog] }
  },
})
