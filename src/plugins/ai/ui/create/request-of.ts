import type { CatalogKind } from '#plugins/core/client.ts'
import type { CreateOptions } from './use-create-options.ts'
import type { GenerateRequest } from './use-generate.ts'

type Chosen = {
  prompt: string
  /** The person's own text. */
  source?: string
  options: CreateOptions
  workspaceId: string | undefined
  kinds: readonly Pick<CatalogKind, 'slug' | 'sizes'>[] | undefined
}

/** What is sent of what was chosen; an address may name what there is no longer. */
export const requestOf = ({
  prompt,
  source = '',
  options,
  workspaceId,
  kinds = [],
}: Chosen): GenerateRequest => {
  const { kind, also, template, theme, pages, language, tone, images, literal, audience, length } = options
  const others = also.filter((slug) => slug !== kind && kinds.some((each) => each.slug === slug))
  const isSize = kinds.find(({ slug }) => slug === kind)?.sizes.some(({ slug }) => slug === options.size)
  return {
    kinds: [kind, ...others],
    // Without a prompt the text says what it is about.
    ...(prompt.trim() ? { prompt: prompt.trim() } : {}),
    ...(source.trim() ? { source: source.trim() } : {}),
    images,
    ...(literal ? { literal } : {}),
    ...(workspaceId ? { workspaceId } : {}),
    ...(template ? { templateId: template } : {}),
    ...(theme ? { theme } : {}),
    // A number of pages is chosen for one kind.
    ...(pages && others.length === 0 ? { pages } : {}),
    ...(language ? { language } : {}),
    ...(tone ? { tone } : {}),
    ...(audience.trim() ? { audience: audience.trim() } : {}),
    ...(length ? { length } : {}),
    ...(isSize ? { size: options.size } : {}),
    ...(options.brandKit ? { brandKitId: options.brandKit } : {}),
  }
}
