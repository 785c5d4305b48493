import { readPartialJson } from '../providers/read-partial-json.ts'
import type { PagePlan, Plan } from './context.ts'
import type { Generation } from './generation.ts'
import { pageCount, readPlanHeading, readPlannedPage } from './plan-schema.ts'

export type PlanHeading = Pick<Plan, 'title' | 'language' | 'theme'>

/** Who wants to see a plan while the model writes it. */
export type PlanFollower = {
  heading(heading: PlanHeading): Promise<unknown>
  /** A page that is planned, in order, from 0. */
  page(index: number, page: PagePlan): Promise<unknown>
  /** Everything told so far is void: the model begins anew. */
  restart(): Promise<unknown>
}

/** Reads a plan from an answer that still arrives. */
export type PlanReader = {
  /** A try begins. */
  begin(): void
  /** The answer so far. */
  read(text: string): void
  /** Tells what was not told yet; ends when all of it has been. @throws what the follower threw */
  finish(plan: Plan): Promise<void>
}

/** Tells a follower of each part of a plan once, as soon as it is complete. */
export const followPlan = (generation: Generation, follower: PlanFollower): PlanReader => {
  const most = pageCount(generation) ?? generation.kind.pages.max
  let hasHeading = false
  let pages = 0
  let length = 0
  let telling: Promise<unknown> = Promise.resolve()
  const tell = (what: () => Promise<unknown>): void => {
    telling = telling.then(what)
    // Told by `finish`; until then somebody has to hear of it.
    telling.catch(() => undefined)
  }
  const tellHeading = (heading: PlanHeading): void => {
    if (hasHeading) return
    hasHeading = true
    tell(() => follower.heading(heading))
  }
  const tellPage = (page: PagePlan): void => {
    const index = pages
    pages += 1
    tell(() => follower.page(index, page))
  }
  return {
    begin: () => {
      if (hasHeading) tell(() => follower.restart())
      hasHeading = false
      pages = 0
      length = 0
    },
    read: (text) => {
      // A person's own text is put on its pages once the whole plan is there.
      if (generation.passages.length > 0) return
      // A page is complete where an object is: until then there is nothing new to read.
      const isNew = !hasHeading || text.includes('}', length)
      length = text.length
      if (!isNew) return
      const value = readPartialJson(text)
      const heading = readPlanHeading(generation, value)
      if (heading) tellHeading(heading)
      const planned = (value as { pages?: unknown } | undefined)?.pages
      if (!hasHeading || !Array.isArray(planned)) return
      for (const given of planned.slice(pages, most)) {
        const page = readPlannedPage(generation, given)
        if (!page) return
        tellPage(page)
      }
    },
    finish: async (plan) => {
      const { title, language, theme } = plan
      tellHeading({ title, language, theme })
      for (const page of plan.pages.slice(pages)) tellPage(page)
      await telling
    },
  }
}
