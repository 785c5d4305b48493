import type {
  BlockDefinition,
  BlockField,
  Design,
  DesignRegistry,
  Kind,
  Layout,
  Page,
} from '#design/index.ts'
import type { TaskRun } from '#jobs/index.ts'
import { localText } from '#kernel/local-text.ts'
import { env } from '#kernel/server/env.ts'
import { Fault } from '#kernel/server/fault.ts'
import { registryOf } from '#plugins/preview/index.ts'
import type { OwnPrices } from '../cost/cost-of.ts'
import { optionsOf, type ResolvedAiOptions } from '../options.ts'
import type { ImageProvider, ProviderDefinition, TextProvider } from '../providers/provider.ts'
import { checkProviders } from './check-providers.ts'
import type { Brief, Passage, Plan } from './context.ts'
import type { GenerationJob } from './generate-input.ts'
import { readPassages } from './literal/read-passages.ts'
import { type TemplateOutline, readTemplate } from './read-template.ts'

type Named<Provider> = { slug: string; label: string; isDemo: boolean; provider: Provider }

/** Everything one attempt at a generation works with; read once, not changed. */
export type Generation = {
  run: TaskRun<GenerationJob>
  brief: Brief
  kind: Kind
  size: string | undefined
  layouts: readonly Layout[]
  registry: DesignRegistry
  template: TemplateOutline | undefined
  /** The person's text in parts, where it is used word for word; empty otherwise. */
  passages: readonly Passage[]
  text: Named<TextProvider>
  image: Named<ImageProvider> | undefined
  options: ResolvedAiOptions
  /** Prices this installation names itself. */
  prices: OwnPrices
}

/**
 * Loads what a generation needs.
 *
 * @throws Fault when the design, its kind or the providers are gone.
 */
export const openGeneration = async (run: TaskRun<GenerationJob>): Promise<Generation> => {
  const { payload, input } = run
  const registry = registryOf(payload)
  const kind = registry.kinds.find(({ slug }) => slug === input.kind)
  if (!kind) throw gone(`kind ${input.kind}`)
  const { text, image } = checkProviders(payload)
  const [design, template, textModule, imageModule] = await Promise.all([
    // as the system: the worker reads the design its job was accepted for
    payload.findByID({
      collection: 'designs',
      id: input.designId,
      draft: true,
      depth: 0,
      disableErrors: true,
    }),
    input.templateId ? readTemplate(payload, input.templateId, input.language ?? 'en') : undefined,
    text.text?.(),
    input.images ? image.image?.() : undefined,
  ])
  if (!design) throw gone('design')
  if (!textModule) throw gone(`text provider ${text.slug}`)
  const { designId: _design, title: _title, templateId: _template, ...asked } = input
  return {
    run,
    brief: asked,
    kind,
    size: design.size ?? undefined,
    layouts: registry.layouts.filter(({ kinds }) => kinds.includes(kind.slug)),
    registry,
    template,
    passages: input.literal ? readPassages(input.prompt) : [],
    text: {
      slug: text.slug,
      label: labelOf(text),
      isDemo: text.isDemo ?? false,
      provider: textModule.default,
    },
    image: imageModule && {
      slug: image.slug,
      label: labelOf(image),
      isDemo: image.isDemo ?? false,
      provider: imageModule.default,
    },
    options: optionsOf(payload),
    prices: env.AI_PRICES ?? {},
  }
}

const labelOf = ({ label }: ProviderDefinition): string => localText(label, 'en')

const gone = (what: string): Fault =>
  new Fault('What this design was to be made of is no longer there. Start a new one.', {
    code: 'ai.gone',
    status: 410,
    internal: `${what} is gone`,
  })

/** The blocks a page of this layout may use: those of the kind, and none that needs a picture when there are no pictures. */
export const blocksFor = ({ registry, kind, image }: Generation, layout: Layout): BlockDefinition[] => {
  const allowed = registry.blocks.filter(
    ({ slug, kinds }) => layout.blocks.includes(slug) && (kinds?.includes(kind.slug) ?? true),
  )
  const drawable = image ? allowed : allowed.filter(({ fields }) => !needsPicture(fields))
  return drawable.length > 0 ? drawable : allowed
}

const needsPicture = (fields: readonly BlockField[]): boolean =>
  fields.some((field) =>
    'fields' in field ? needsPicture(field.fields) : field.type === 'upload' && field.required,
  )

/** The design as far as it is made; pages still to come are empty. */
export const designOf = (
  { kind, size }: Generation,
  plan: Plan,
  pages: readonly (Page | undefined)[],
): Design => ({
  title: plan.title,
  kind: kind.slug,
  theme: plan.theme,
  language: plan.language,
  ...(size ? { size } : {}),
  pages: plan.pages.map(({ layout }, index) => pages[index] ?? { layout, blocks: [] }),
})
