import { localText } from '#kernel/local-text.ts'
import type { Generation } from '../generation.ts'
import { pageCount } from '../plan-schema.ts'
import { briefPrompt, houseRules } from './brief-prompt.ts'

export const planSystem = `You are the editor of a design studio. You plan a design page by page before it is written.
Each page carries one idea; together they make one argument, without repetition.
${houseRules}`

/** The request for a plan. */
export const planPrompt = (generation: Generation): string => {
  const { brief, kind, layouts, registry, template } = generation
  const { min, max } = kind.pages
  const wanted = pageCount(generation)
  const pages = wanted
    ? `Exactly ${wanted} pages.`
    : `${kind.pages.default} pages, or as many as the brief needs (${min} to ${max}).`
  const skeleton = (template?.pages ?? []).map(
    (page, index) => `${index + 1}. ${page.layout}: ${page.guidance ?? ''}`,
  )
  return [
    briefPrompt(generation),
    pages,
    'Layouts, each with what it is for:',
    ...layouts.map(({ slug, role, guidance }) => `- ${slug} (${role}): ${guidance}`),
    brief.theme ? `Theme: ${brief.theme}.` : 'Themes, choose the one that suits the brief:',
    ...(brief.theme
      ? []
      : registry.themes.map(({ slug, description }) => `- ${slug}: ${localText(description, 'en')}`)),
    ...(skeleton.length > 0 ? ['Keep to the template’s pages:', ...skeleton] : []),
  ].join('\n')
}
