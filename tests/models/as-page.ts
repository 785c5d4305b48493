import { type Page, coreDesign, fromModel, type Layout } from '#design/index.ts'
import { mendAnswer, reviewPage } from '../../src/plugins/ai/review/index.ts'

type Asked = { layout: Layout; answer: unknown; brief: { prompt: string }; language?: string }

/** The page that becomes of a model's answer, the way the generation makes it; undefined where it would ask again. */
export const asPage = ({ layout, answer, brief, language = 'en' }: Asked): Page | undefined => {
  const blocks = coreDesign.blocks.filter(({ slug }) => layout.blocks.includes(slug))
  const read = fromModel(blocks, mendAnswer(blocks, answer))
  if (!read.ok) return undefined
  const plan = { language, pages: [{ title: 'Trams carry more people on less street' }] }
  const page = { layout: layout.slug, blocks: read.blocks }
  return reviewPage({ page, images: read.images, brief, plan, index: 0, registry: coreDesign }).page
}
