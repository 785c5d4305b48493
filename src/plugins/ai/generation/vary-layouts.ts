import type { Layout } from '#design/index.ts'
import type { PagePlan, Plan } from './context.ts'

/** A layout that holds a heading and words, and nothing it would be wrong without. */
const isPlain = ({ role, blocks, regions, once }: Layout, hasImages: boolean): boolean =>
  role === 'content' &&
  !once &&
  blocks.includes('heading') &&
  blocks.includes('text') &&
  !blocks.some((slug) => slug === 'code' || slug === 'references' || slug === 'team') &&
  regions.every(
    ({ accepts }) =>
      !accepts ||
      accepts.includes('heading') ||
      accepts.includes('text') ||
      (hasImages && accepts.includes('image')),
  )

/** A plan in which no plain layout stands three times in a row: the third time another takes its place. */
export const varyLayouts = (
  plan: Plan,
  { layouts, hasImages }: { layouts: readonly Layout[]; hasImages: boolean },
): Plan => {
  const plain = layouts.filter((layout) => isPlain(layout, hasImages)).map(({ slug }) => slug)
  const pages: PagePlan[] = []
  for (const [index, page] of plan.pages.entries()) {
    const { layout } = page
    const isThird =
      plain.includes(layout) && pages.at(-1)?.layout === layout && pages.at(-2)?.layout === layout
    const next = plan.pages[index + 1]?.layout
    const others = plain.filter((slug) => slug !== layout && slug !== next)
    const other = others[index % Math.max(1, others.length)]
    pages.push(isThird && other ? { ...page, layout: other } : page)
  }
  return { ...plan, pages }
}
