import { coreDesign, fromModel, type Page } from '#design/index.ts'
import type { Brief, PagePlan, Plan } from '../../../generation/context.ts'
import { keepBody } from '../../../generation/keep-body.ts'
import { keepTitle } from '../../../generation/keep-title.ts'
import { reviewBrief } from '../../../generation/reviewed-page.ts'
import { varyLayouts } from '../../../generation/vary-layouts.ts'
import { reviewDesign, reviewPage } from '../../../review/index.ts'
import { composePage } from '../compose/compose-page.ts'
import { composePlan } from '../compose/compose-plan.ts'

const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes('slides'))

/** The plan of a deck as the demo makes it. */
export const demoPlan = (brief: Brief): Plan => {
  const pages = coreDesign.kinds.find(({ slug }) => slug === 'slides')?.pages ?? {
    min: 1,
    default: 1,
    max: 1,
  }
  const themes = coreDesign.themes.map(({ slug }) => ({ slug, description: '' }))
  const plan = composePlan({ step: 'plan', brief, pages, layouts, themes, skeleton: [] })
  return varyLayouts(plan, { layouts, hasImages: brief.images })
}

/** The plan as a person accepts it, with what they changed. */
export const acceptedPlan = (
  plan: Plan,
  change: (pages: PagePlan[]) => PagePlan[] = (pages) => pages,
): Plan => ({
  ...plan,
  isAccepted: true,
  drafted: plan.pages,
  pages: change(plan.pages.map((page, drafted) => ({ ...page, drafted }))),
})

/** The slides the demo writes from a plan, after their reviews. */
export const demoDeck = (brief: Brief, plan: Plan): Page[] => {
  const titled = (page: Page, index: number): Page =>
    plan.isAccepted ? keepTitle(page, { title: plan.pages[index]?.title ?? '', registry: coreDesign }) : page
  const told = reviewBrief(brief, plan)
  const made = plan.pages.map((planned, index) => {
    const layout = layouts.find(({ slug }) => slug === planned.layout)
    if (!layout) throw new Error(planned.layout)
    const blocks = coreDesign.blocks.filter(
      ({ slug, fields }) =>
        layout.blocks.includes(slug) &&
        (brief.images || !fields.some(({ type, required }) => type === 'upload' && required)),
    )
    const context = { step: 'page', brief, plan, index, layouts, layout, blocks, hasNotes: true } as const
    const answer = composePage(context)
    const read = fromModel(blocks, answer)
    if (!read.ok) throw new Error(JSON.stringify(read.issues))
    const page = {
      layout: layout.slug,
      blocks: read.blocks,
      ...(answer.notes ? { notes: answer.notes } : {}),
    }
    return titled(
      reviewPage({ page, images: read.images, brief: told, plan, index, registry: coreDesign }).page,
      index,
    )
  })
  const design = {
    title: plan.title,
    kind: 'slides',
    theme: plan.theme,
    language: plan.language,
    pages: made,
  }
  const review = reviewDesign({ design, brief: told, registry: coreDesign, pagesReviewed: true })
  return review.pages.map((page, index) => titled(keepBody(page, made[index]), index))
}

/** What stands under a slide's heading, in words. */
export const bodyOf = (page: Page): string =>
  page.blocks
    .filter(({ blockType }) => blockType !== 'heading')
    .map((block) => JSON.stringify(block))
    .join('\n')
