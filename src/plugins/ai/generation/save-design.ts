import type { PayloadRequest } from 'payload'
import type { Page } from '#design/index.ts'
import type { Plan } from './context.ts'
import type { GenerationJob } from './generate-input.ts'
import { changeDesign } from './change-design.ts'
import { keepChanged } from './keep-changed.ts'

type Saving = {
  input: GenerationJob
  plan: Plan
  pages: readonly Page[]
  /** The pages as they were written, before the review of the whole. */
  made: readonly Page[]
  provenance: Record<string, unknown>
}

/**
 * Writes the design once, in the transaction of the request. A title a person changed meanwhile stays, and so do pages they
 * changed after an earlier try had left them as a draft.
 *
 * @returns false when the design was deleted meanwhile.
 */
export const saveDesign = (
  req: PayloadRequest,
  { input, plan, pages, made, provenance }: Saving,
): Promise<boolean> =>
  changeDesign(req, input.designId, (current) => ({
    ...(current.title === input.title ? { title: plan.title } : {}),
    theme: plan.theme,
    language: plan.language,
    // The generated types narrow each block by its type; these were checked against the same definitions.
    pages: keepChanged(pages, { rows: current.pages ?? [], made }) as unknown as NonNullable<
      typeof current.pages
    >,
    provenance,
  }))
