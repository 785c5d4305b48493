import type { PageContext, PagePlan } from '../../../generation/context.ts'
import { readFigures } from '../reading/read-figures.ts'
import type { PromptReading } from '../reading/read-prompt.ts'
import { isTelling } from './telling.ts'
import { roleOf, type Chapter, tellStory } from './story.ts'

/** What a page tells, and what of the prompt it is told from. */
export type Told = { chapter: Chapter; reading: PromptReading }

/** What one page of a plan tells; of a plan a person has accepted, what the page told when it was planned and what they changed. */
export const tellPage = (context: PageContext, reading: PromptReading, seed: number): Told | undefined => {
  const { plan, index, layouts, layout } = context
  const page = plan.pages[index]
  const layoutsOf = (pages: readonly PagePlan[]) =>
    pages.map((each) => layouts.find(({ slug }) => slug === each.layout))
  const before = page?.drafted === undefined ? undefined : plan.drafted?.[page.drafted]
  if (page && plan.isAccepted && !before) {
    const told = tellStory({ reading, seed, layouts: layoutsOf(plan.pages) })[index]
    return told && newPage(page, { told, reading, role: roleOf(layout) ?? 'detail' })
  }
  const pages = before ? (plan.drafted ?? []) : plan.pages
  const chapter = tellStory({ reading, seed, layouts: layoutsOf(pages) })[page?.drafted ?? index]
  if (!chapter) return undefined
  return { chapter: page && before ? changedPage(page, { before, chapter, layout }) : chapter, reading }
}

type Changing = { before: PagePlan; chapter: Chapter; layout: PageContext['layout'] }

/** A planned page that a person may have changed: what they added stands, what they took away does not. */
const changedPage = (page: PagePlan, { before, chapter, layout }: Changing): Chapter => {
  const gone = before.points.filter((point) => !page.points.includes(point))
  const given = givenOf(page).filter((text) => text !== before.idea && !before.points.includes(text))
  const isMoved = page.layout !== before.layout
  return {
    ...chapter,
    ...(isMoved ? { role: roleOf(layout) ?? 'detail' } : {}),
    sentences: chapter.sentences.filter((sentence) => !gone.includes(sentence)),
    ...(given.length > 0 ? { given } : {}),
  }
}

/** A page a person has added: what they wrote for it, and what the prompt says of its topic. */
const newPage = (
  page: PagePlan,
  { told, reading, role }: { told: Chapter; reading: PromptReading; role: Chapter['role'] },
): Told => {
  const topics = reading.topics.filter((topic) => page.points.includes(topic))
  const topic = topics[0] ?? page.title
  const given = givenOf(page).filter((text) => !topics.includes(text))
  const own = readFigures([page.title, ...given].join('. ')).filter(isTelling)
  const chapter: Chapter = {
    ...told,
    role,
    topic,
    label: topic,
    others: reading.topics.filter((each) => each !== topic),
    round: 0,
    sentences: [],
    ...(given.length > 0 ? { given } : {}),
    section: reading.sections.find(({ label }) => label === topic),
  }
  return {
    chapter,
    reading: own.length > 0 ? { ...reading, figures: [...own, ...reading.figures] } : reading,
  }
}

/** What stands on a page of a plan beside its title. */
const givenOf = ({ title, idea, points }: PagePlan): string[] => [
  ...new Set([idea, ...points].filter((text) => text !== '' && text !== title)),
]
