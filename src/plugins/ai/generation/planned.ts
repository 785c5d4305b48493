import { z } from 'zod'
import type { PagePlan as PlannedPage, Plan } from './context.ts'

/** One page of a plan, as a job carries it. */
export const PagePlan = z.object({
  title: z.string(),
  layout: z.string(),
  idea: z.string(),
  points: z.array(z.string()),
  part: z.string().optional(),
  passages: z.array(z.int()).optional(),
  drafted: z.int().min(0).optional(),
}) satisfies z.ZodType<PlannedPage>

const PlanShape = z.object({
  title: z.string(),
  language: z.string(),
  theme: z.string(),
  artDirection: z.string().optional(),
  isAccepted: z.boolean().optional(),
  drafted: z.array(PagePlan).optional(),
  pages: z.array(PagePlan).min(1),
}) satisfies z.ZodType<Plan>

/** A plan and how it came about, as a job carries it. */
export const Planned = z.object({
  plan: PlanShape,
  model: z.string(),
  usage: z.object({ inputTokens: z.number(), outputTokens: z.number() }),
  ms: z.number(),
  source: z.enum(['model', 'repair', 'fallback']),
})

export type Planned = z.infer<typeof Planned>
export type PagePlan = z.infer<typeof PagePlan>
