import type { Endpoint, Payload } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { env } from '#kernel/server/env.ts'
import { type LocalText, localText } from '#kernel/local-text.ts'
import { chooseProviders } from '../providers/choose-providers.ts'
import type { ProviderDefinition } from '../providers/provider.ts'

/** GET /api/studio/catalog?locale= → what can be made here, in the reader's language, and who writes it. Public. */
export const catalog: Endpoint = {
  path: '/studio/catalog',
  method: 'get',
  handler: (req) => {
    const locale = req.searchParams.get('locale') ?? 'en'
    const headers = { 'cache-control': 'private, max-age=60' }
    return Response.json(catalogOf(req.payload, locale), { headers })
  },
}

type Labelled = { slug: string; label: LocalText; description: LocalText }

const catalogOf = (payload: Payload, locale: string) => {
  const { kinds, themes, layouts, formats } = contributions(payload)
  const named = ({ slug, label, description }: Labelled) => ({
    slug,
    label: localText(label, locale),
    description: localText(description, locale),
  })
  return {
    kinds: kinds.map((kind) => ({
      ...named(kind),
      flow: kind.flow,
      pages: kind.pages,
      sizes: kind.sizes.map(({ slug, label, width, height, unit }) => ({
        slug,
        label: localText(label, locale),
        width,
        height,
        unit,
      })),
    })),
    themes: themes.map((theme) => ({ ...named(theme), swatch: theme.swatch })),
    layouts: layouts.map(({ slug, label, kinds: of, role }) => ({
      slug,
      label: localText(label, locale),
      kinds: of,
      role,
    })),
    formats: formats.map(({ slug, label, extension, kinds: of }) => ({
      slug,
      label: localText(label, locale),
      extension,
      kinds: of,
    })),
    providers: providersOf(payload, locale),
  }
}

/** null where the environment names a provider that is not there: the page still opens, generating says why not. */
const providersOf = (payload: Payload, locale: string) => {
  const told = ({ slug, label, isDemo = false }: ProviderDefinition) => ({
    slug,
    label: localText(label, locale),
    isDemo,
  })
  try {
    const { text, image } = chooseProviders(env, contributions(payload).providers)
    return { text: told(text), image: told(image) }
  } catch (error) {
    payload.logger.error({ err: error }, 'No model provider can be used.')
    return { text: null, image: null }
  }
}
