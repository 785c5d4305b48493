import type { Payload } from 'payload'
import type { SkeletonPage } from './context.ts'

/** A template as far as generating needs it. */
export type TemplateOutline = { id: string; title: string; pages: readonly SkeletonPage[] }

/** The template's pages in the design's language, as far as it is told in it; undefined when the template is gone. */
export const readTemplate = async (
  payload: Payload,
  id: string,
  language: string,
): Promise<TemplateOutline | undefined> => {
  // as the system: whoever started the job could read the template when it was accepted
  const template = await payload.findByID({
    collection: 'templates',
    id,
    depth: 0,
    locale: language.startsWith('de') ? 'de' : 'en',
    disableErrors: true,
  })
  if (!template) return undefined
  const pages = (template.pages ?? []).map(({ layout, part, guidance, blocks }) => ({
    layout,
    ...(part ? { part } : {}),
    ...(guidance ? { guidance } : {}),
    blocks: (blocks ?? []).map((block) => block.blockType),
  }))
  return { id, title: template.title, pages }
}
