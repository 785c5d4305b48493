import type { Layout, Page } from '#design/index.ts'
import type { Plan, SkeletonPage } from '../context.ts'
import { type Generation, isSpoken } from '../generation.ts'
import { briefPrompt } from './brief-prompt.ts'
import { fenced } from './fenced.ts'
import { houseRules } from './house-rules.ts'
import { languageRules } from './language-rules.ts'
import { sourceExcerpt } from './source-excerpt.ts'

export const pageSystem = `You are a writer and designer in a design studio. You write one page of a planned design as blocks.

The page
- It gets across its one idea and nothing that belongs to another page of the outline.
- Open with the page’s title, in the first block that has a heading; improve its wording if you can, keep its meaning. Never repeat it in the text below.
- Choose the blocks that show this idea best: what happens in order as steps or a timeline, what is compared side by side as a table or a comparison, what counts as figures. Text is for what needs explaining.
- Keep to what the layout has room for and to the limits of the fields; less is better than more. Leave optional fields null when they add nothing. Never an empty row.
- Rows of a list are parallel: same form, same length, at most what fits on one or two lines.

Charts, tables and figures
- Only numbers of the brief, with their unit in the title or the unit field. If the brief has no numbers to compare, use no chart.
- "source" names where the brief says the numbers come from; null if it says nothing.
- Shares of a whole: pie or doughnut with at most five parts. A development over time: line or area. A comparison: bar, with the longest labels; column for few short ones.
- The title says what the chart shows; the page’s headline says what follows from it.

Pictures
- The prompt describes one scene for an image model: subject, place, light, distance, in the design’s art direction. Concrete things the brief speaks of, no metaphors such as puzzle pieces or handshakes, no text, letters, logos, charts or real people in the picture.
- "alt" says in one sentence what is to be seen, in the language of the design, without “picture of”.

${houseRules}`

type Writing = {
  plan: Plan
  index: number
  layout: Layout
  skeleton: SkeletonPage | undefined
  /** The page as it stands, when it is written again. */
  before?: Page | undefined
}

const LONGEST_BEFORE = 6_000

/** The request for one page. */
export const pagePrompt = (
  generation: Generation,
  { plan, index, layout, skeleton, before }: Writing,
): string => {
  const page = plan.pages[index]
  const { instruction, source } = generation.brief
  const part = plan.pages.slice(0, index + 1).findLast((each) => each.part)?.part
  return [
    briefPrompt(generation),
    languageRules(plan.language),
    `The design is called “${plan.title}”. Its pages:`,
    ...outlineOf(plan, index),
    `Write page ${index + 1}: ${page?.title ?? ''}`,
    part ? `It belongs to the part “${part}”.` : '',
    page?.idea ? `Its idea: ${page.idea}` : '',
    ...(page?.points ?? []).map((point) => `- ${point}`),
    `Layout ${layout.slug} (${layout.role}): ${layout.guidance}`,
    ...layout.regions.map(regionLine),
    skeleton?.guidance ? `The template says: ${skeleton.guidance}` : '',
    skeleton?.blocks?.length ? `The template’s page uses: ${skeleton.blocks.join(', ')}.` : '',
    source && !generation.brief.literal ? fenced('source', sourceExcerpt(source, page)) : '',
    plan.isAccepted
      ? 'The person has accepted the page’s title. Use it word for word as the title; do not improve it.'
      : '',
    isSpoken(generation)
      ? 'Write "notes" too: what the speaker says to this page in two to four sentences, as they would say it aloud. Give the reason, the example of the brief or the way over to the next page; never read out what stands on the page, never tell the speaker what the page shows.'
      : '',
    generation.image && plan.artDirection ? `Art direction of all pictures: ${plan.artDirection}` : '',
    before ? fenced('page-as-it-stands', JSON.stringify(before.blocks).slice(0, LONGEST_BEFORE)) : '',
    before?.notes ? fenced('notes-as-they-stand', before.notes) : '',
    instruction
      ? `The person wants this page written again: ${fenced('wish', instruction)} Do what the wish says of the page’s content, length and form; keep what it does not speak of.`
      : before
        ? 'The person wants this page written again: find a better way to say the same.'
        : '',
  ]
    .filter(Boolean)
    .join('\n')
}

const outlineOf = (plan: Plan, index: number): string[] =>
  plan.pages.map(
    ({ title, part }, at) =>
      `${at + 1}. ${part ? `[${part}] ` : ''}${title}${at === index ? '   <- this page' : ''}`,
  )

const regionLine = ({ slug, capacity, accepts }: Layout['regions'][number]): string =>
  `- ${slug}: ${capacity === 1 ? 'one block' : `up to ${capacity} blocks`}${accepts ? ` (${accepts.join(', ')})` : ''}`
