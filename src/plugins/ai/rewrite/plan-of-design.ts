import { z } from 'zod'
import {
  type Block,
  type Design,
  type DesignRegistry,
  isRichText,
  type Page,
  plainText,
} from '#design/index.ts'
import type { PagePlan, Plan } from '../generation/context.ts'

const line = z.string().max(600)
const Outline = z.object({
  artDirection: line.optional(),
  pages: z
    .array(
      z.object({
        id: z.string().optional(),
        title: line,
        layout: z.string(),
        idea: line.catch(''),
        points: z.array(line).catch([]),
        part: line.optional(),
        passages: z.array(z.int()).optional(),
      }),
    )
    .catch([]),
})

/** The plan a design was made by, as its provenance keeps it; of pages nobody planned, what they say themselves. */
export const planOfDesign = (
  design: Design,
  provenance: unknown,
  registry: Pick<DesignRegistry, 'blocks'>,
): Plan => {
  const kept = Outline.safeParse((provenance as { outline?: unknown } | null)?.outline)
  const outline = kept.success ? kept.data : { pages: [] }
  return {
    title: design.title,
    language: design.language,
    theme: design.theme,
    ...(outline.artDirection ? { artDirection: outline.artDirection } : {}),
    pages: design.pages.map((page): PagePlan => {
      const planned = outline.pages.find(({ id }) => id !== undefined && id === page.id)
      if (!planned) return planOfPage(page, registry)
      const { id: _id, ...known } = planned
      return { ...known, layout: page.layout }
    }),
  }
}

const MOST_POINTS = 8
const LONGEST_POINT = 300

const planOfPage = (page: Page, { blocks }: Pick<DesignRegistry, 'blocks'>): PagePlan => {
  const titles = page.blocks.flatMap((block) => {
    const heading = blocks.find(({ slug }) => slug === block.blockType)?.heading
    const title = heading === undefined ? undefined : block[heading]
    return typeof title === 'string' && title.trim() !== '' ? [title] : []
  })
  const words = page.blocks.flatMap(wordsOf)
  const title = titles[0] ?? words[0] ?? ''
  return {
    title: title.slice(0, 140),
    layout: page.layout,
    idea: '',
    points: words
      .filter((each) => each !== title)
      .map((each) => each.slice(0, LONGEST_POINT))
      .slice(0, MOST_POINTS),
    ...(page.part ? { part: page.part } : {}),
  }
}

const named = new Set(['id', 'blockType', 'blockName'])

/** The words of a block, a line a text. */
export const wordsOf = (block: Block): string[] =>
  textsIn(Object.fromEntries(Object.entries(block).filter(([key]) => !named.has(key))))

const textsIn = (value: unknown, depth = 0): string[] => {
  if (depth > 6) return []
  if (isRichText(value)) return plainText(value).split('\n').filter(Boolean)
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, depth + 1))
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((each) => textsIn(each, depth + 1))
  // A word alone is a choice or an id, not something a page says.
  return typeof value === 'string' && value.trim().includes(' ') ? [value.trim()] : []
}
