import type { Payload, PayloadRequest } from 'payload'
import type { Page } from '#design/index.ts'
import type { Plan } from './context.ts'
import type { GenerationJob } from './generate-input.ts'
import { keepChanged } from './keep-changed.ts'
import { lockDesign } from './lock-design.ts'

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
export const saveDesign = async (
  payload: Payload,
  { input, plan, pages, made, provenance }: Saving,
  req: PayloadRequest,
): Promise<boolean> => {
  await lockDesign(req, input.designId)
  const given = {
    collection: 'designs',
    id: input.designId,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  } as const
  // as the system: the worker writes the design its job was accepted for
  const current = await payload.findByID({ ...given, disableErrors: true })
  if (!current) return false
  const kept = keepChanged(pages, { rows: current.pages ?? [], made })
  // as the system: the design it has just read
  await payload.update({
    ...given,
    data: {
      ...(current.title === input.title ? { title: plan.title } : {}),
      theme: plan.theme,
      language: plan.language,
      // The generated types narrow each block by its type; these were checked against the same definitions.
      pages: kept as unknown as NonNullable<typeof current.pages>,
      provenance,
    },
  })
  return true
}
