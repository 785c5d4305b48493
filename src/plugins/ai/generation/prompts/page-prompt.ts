import type { Layout } from '#design/index.ts'
import type { Plan, SkeletonPage } from '../context.ts'
import type { Generation } from '../generation.ts'
import { briefPrompt, houseRules } from './brief-prompt.ts'

export const pageSystem = `You are a writer and designer in a design studio. You write one page of a planned design as blocks.
Keep to what the layout has room for; less is better than more. Open with the page's title where a block has a heading.
Text fields are plain text; only fields described as Markdown take Markdown. Leave optional fields null when they add nothing.
${houseRules}`

type Writing = { plan: Plan; index: number; layout: Layout; skeleton: SkeletonPage | undefined }

/** The request for one page. */
export const pagePrompt = (generation: Generation, { plan, index, layout, skeleton }: Writing): string => {
  const page = plan.pages[index]
  const outline = plan.pages.map(
    ({ title }, at) => `${at + 1}. ${title}${at === index ? '   <- this page' : ''}`,
  )
  const regions = layout.regions.map(
    ({ slug, capacity, accepts }) =>
      `- ${slug}: up to ${capacity} blocks${accepts ? ` (${accepts.join(', ')})` : ''}`,
  )
  return [
    briefPrompt(generation),
    `Design: ${plan.title}. All texts in: ${plan.language}.`,
    'Pages:',
    ...outline,
    `Write page ${index + 1}: ${page?.title ?? ''}`,
    page?.idea ? `Its idea: ${page.idea}` : '',
    ...(page?.points ?? []).map((point) => `- ${point}`),
    `Layout ${layout.slug}: ${layout.guidance}`,
    ...regions,
    skeleton?.guidance ? `The template says: ${skeleton.guidance}` : '',
    skeleton?.blocks?.length ? `The template’s page uses: ${skeleton.blocks.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n')
}
