import type {
  BlockDefinition,
  BlockField,
  BrandKit,
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
import { registryOf, withBrand } from '#plugins/preview/index.ts'
import type { OwnPrices } from '../cost/cost-of.ts'
import { optionsOf, type ResolvedAiOptions } from '../options.ts'
import type { ImageProvider, ProviderDefinition, TextProvider } from '../providers/provider.ts'
import { checkProviders } from './check-providers.ts'
import type { Brief, Passage, Plan } from './context.ts'
import type { GenerationJob } from './generate-input.ts'
import { type GivenNotes, readNotes } from './literal/read-notes.ts'
import { readPassages } from './literal/read-passages.ts'
import { type TemplateOutline, readTemplate } from './read-template.ts'

type Named<Provider> = { slug: string; label: string; isDemo: boolean; provider: Provider }

/** Everything one attempt at a generation works with; read once, not changed. */
export type Generation = {
  run: TaskRun
  brief: Brief
  kind: Kind
  size: string | undefined
  layouts: readonly Layout[]
  registry: DesignRegistry
  template: TemplateOutline | undefined
  /** The person's text in parts, where it is used word for word; empty otherwise. */
  passages: readonly Passage[]
  /** What they wrote for the speaker beside it. */
  givenNotes: readonly GivenNotes[]
  text: Named<TextProvider>
  image: Named<ImageProvider> | undefined
  options: ResolvedAiOptions
  /** Prices this installation names itself. */
  prices: OwnPrices
  /** Whose colours and faces the design wears. */
  brand: BrandKit | undefined
}

/** What a generation is opened with. */
export type Opening = {
  run: TaskRun
  brief: Brief
  /** One of the kind's sizes. */
  size: string | undefined
  templateId?: string | undefined
  /** The kit the design wears, as its record names it. */
  brandKit?: unknown
}

/**
 * Loads what making a design needs.
 *
 * @throws Fault when the design, its kind or the providers are gone.
 */
export const openGeneration = async (run: TaskRun<GenerationJob>): Promise<Generation> => {
  // as the system: the worker reads the design its job was accepted for
  const design = await run.payload.findByID({
    collection: 'designs',
    id: run.input.designId,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
  if (!design) throw gone('design')
  const { designId: _design, title: _title, planned: _planned, templateId, ...asked } = run.input
  const brief = { ...asked, ...(design.source ? { source: design.source } : {}) }
  return assemble({ run, brief, size: design.size ?? undefined, templateId, brandKit: design.brandKit })
}

/**
 * Everything an attempt works with, for a brief.
 *
 * @throws Fault when the kind or the providers are gone.
 */
export const assemble = async ({ run, brief, size, templateId, brandKit }: Opening): Promise<Generation> => {
  const { payload } = run
  const registry = registryOf(payload)
  const kind = registry.kinds.find(({ slug }) => slug === brief.kind)
  if (!kind) throw gone(`kind ${brief.kind}`)
  const { text, image } = checkProviders(payload)
  const bare = { title: '', kind: kind.slug, theme: '', language: 'en', pages: [] }
  const [{ brand }, template, textModule, imageModule] = await Promise.all([
    withBrand(bare, { payload, record: { brandKit }, workspace: run.workspace }),
    templateId ? readTemplate(payload, templateId, brief.language ?? 'en') : undefined,
    text.text?.(),
    brief.images ? image.image?.() : undefined,
  ])
  if (!textModule) throw gone(`text provider ${text.slug}`)
  const own = brief.literal ? ownWords(brief, kind) : undefined
  return {
    run,
    brief,
    kind,
    size,
    layouts: registry.layouts.filter(({ kinds }) => kinds.includes(kind.slug)),
    registry,
    template,
    passages: own ? readPassages(own.text) : [],
    givenNotes: own && kind.notes ? own.notes : [],
    text: named(text, textModule.default),
    image: imageModule && named(image, imageModule.default),
    options: optionsOf(payload),
    prices: env.AI_PRICES ?? {},
    brand,
  }
}

/** The person's text; where somebody presents the pages, what is said is told apart from what is shown. */
const ownWords = ({ source, prompt }: Brief, kind: Kind): ReturnType<typeof readNotes> =>
  kind.notes ? readNotes(source ?? prompt) : { text: source ?? prompt, notes: [] }

const named = <Provider>(
  { slug, label, isDemo = false }: ProviderDefinition,
  provider: Provider,
): Named<Provider> => ({ slug, label: localText(label, 'en'), isDemo, provider })

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

/** True when pages are written with notes for a speaker: of a person's own words there are none but theirs. */
export const isSpoken = ({ kind, passages }: Pick<Generation, 'kind' | 'passages'>): boolean =>
  kind.notes === true && passages.length === 0

const needsPicture = (fields: readonly BlockField[]): boolean =>
  fields.some((field) =>
    'fields' in field ? needsPicture(field.fields) : field.type === 'upload' && field.required,
  )

/** The design as far as it is made; pages still to come are empty. */
export const designOf = (
  { kind, size, brand }: Generation,
  plan: Plan,
  pages: readonly (Page | undefined)[],
): Design => ({
  title: plan.title,
  kind: kind.slug,
  theme: plan.theme,
  language: plan.language,
  ...(size ? { size } : {}),
  ...(brand ? { brand } : {}),
  pages: plan.pages.map(({ layout }, index) => pages[index] ?? { layout, blocks: [] }),
})
