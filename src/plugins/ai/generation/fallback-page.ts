import { type Block, type BlockDefinition, type Layout, type Page, fromModel } from '#design/index.ts'
import { composePage } from '../providers/demo/compose/compose-page.ts'
import type { Plan } from './context.ts'

type Planned = { plan: Plan; index: number; layout: Layout; blocks: readonly BlockDefinition[] }

/** A plain, valid page of the plan's own words, for when a model's answer could not be used twice. */
export const fallbackPage = ({ plan, index, layout, blocks }: Planned): Page => {
  const planned = plan.pages[index]
  const body = [planned?.idea, ...(planned?.points ?? []).map((point) => `- ${point}`)]
    .filter(Boolean)
    .join('\n\n')
  const wanted = [
    { blockType: 'heading', title: planned?.title ?? plan.title },
    { blockType: 'text', body: body || (planned?.title ?? plan.title) },
  ].filter(({ blockType }) => layout.blocks.includes(blockType))
  const plain = fromModel(blocks, { blocks: wanted })
  if (plain.ok && plain.blocks.length > 0) return { layout: layout.slug, blocks: plain.blocks }
  return { layout: layout.slug, blocks: composed({ plan, index, layout, blocks }) }
}

/** Layouts without headings and texts (covers, posters) are filled from their own blocks' fields. */
const composed = ({ plan, index, layout, blocks }: Planned): Block[] => {
  const { title, idea = '', points = [] } = plan.pages[index] ?? {}
  const prompt = [title, idea, ...points].filter(Boolean).join('. ')
  const brief = { prompt, kind: layout.kinds[0] ?? '', seed: 0, images: false, language: plan.language }
  // Told from this page alone: the story of the others is not in its prompt.
  const { drafted: _drafted, ...alone } = plan
  const output = composePage({ step: 'page', brief, plan: alone, index, layouts: [layout], layout, blocks })
  const read = fromModel(blocks, output)
  return read.ok ? read.blocks : []
}
