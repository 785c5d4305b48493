import type { BlockDefinition } from '../block/define-block.ts'
import type { PageShape } from '../block/measure.ts'
import type { AssetMap, Design, DesignRegistry } from '../design.ts'
import { type Kind, type PageSize, pageSize } from '../kinds/define-kind.ts'
import type { Layout } from '../kinds/define-layout.ts'
import { brandTheme } from '../theme/brand-theme.ts'
import type { Theme } from '../theme/define-theme.ts'
import { directionOf } from './direction.ts'
import { type RenderWords, renderWords } from './render-words.ts'

/** A design with everything its pages are drawn from, looked up once. */
export type Composition = {
  design: Design
  registry: DesignRegistry
  assets: AssetMap
  kind: Kind
  size: PageSize & { units: { width: number; height: number } }
  theme: Theme
  shape: PageShape
  scale: number
  room: { width: number; height: number }
  gap: number
  media: 'screen' | 'print'
  direction: 'ltr' | 'rtl'
  words: RenderWords
  language: { number(value: number): string; percent(share: number): string }
  definitions: ReadonlyMap<string, BlockDefinition>
  layouts: ReadonlyMap<string, Layout>
  /** The first page with a title, which is the document's h1. */
  titlePage: number
}

type CompositionInput = Pick<Composition, 'design' | 'registry' | 'assets' | 'media'>

const numbersIn = (language: string): Composition['language'] => {
  const known = Intl.NumberFormat.supportedLocalesOf(languageTag(language))[0] ?? 'en'
  const plain = new Intl.NumberFormat(known, { maximumFractionDigits: 2 })
  const share = new Intl.NumberFormat(known, { style: 'percent', maximumFractionDigits: 0 })
  return { number: (value) => plain.format(value), percent: (value) => share.format(value) }
}

/** The language as a valid tag, English where it is none. */
export const languageTag = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

const find = <Entry extends { slug: string }>(
  entries: readonly Entry[],
  slug: string,
  noun: string,
): Entry => {
  const found = entries.find((entry) => entry.slug === slug) ?? entries[0]
  if (!found) throw new Error(`renderDesign: the registry has no ${noun}.`)
  return found
}

const shapeOf = ({ width, height }: { width: number; height: number }): PageShape =>
  width > height * 1.2 ? 'wide' : height > width * 1.2 ? 'tall' : 'square'

/** Looks up everything a design needs. An unknown kind or theme gives way to the first one, so that a design always shows. */
export const compositionOf = ({ design, registry, assets, media }: CompositionInput): Composition => {
  const kind = find(registry.kinds, design.kind, 'kind')
  const named = find(registry.themes, design.theme, 'theme')
  const theme = design.brand ? brandTheme(named, design.brand) : named
  const size = pageSize(kind, design.size)
  const scale = size.scale ?? 1
  const definitions = new Map(registry.blocks.map((block) => [block.slug, block]))
  const titlePage = design.pages.findIndex((page) =>
    page.blocks.some((block) => {
      const heading = definitions.get(block.blockType)?.heading
      return heading !== undefined && Boolean(block[heading])
    }),
  )
  return {
    design,
    registry,
    assets,
    media,
    kind,
    theme,
    size,
    shape: shapeOf(size.units),
    scale,
    room: {
      width: size.units.width - 2 * kind.margin.inline * scale,
      height: size.units.height - 2 * kind.margin.block * scale,
    },
    gap: kind.gap * scale,
    direction: directionOf(design.language),
    words: renderWords(design.language),
    language: numbersIn(design.language),
    definitions,
    layouts: new Map(registry.layouts.map((layout) => [layout.slug, layout])),
    titlePage,
  }
}
