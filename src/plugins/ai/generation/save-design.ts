import type { Payload, PayloadRequest } from 'payload'
import type { Page } from '#design/index.ts'
import type { Plan } from './context.ts'
import type { GenerationJob } from './generate-input.ts'

type Saving = {
  input: GenerationJob
  plan: Plan
  pages: readonly Page[]
  provenance: Record<string, unknown>
}

/**
 * Writes the design once, in the transaction of the request. A title a person changed meanwhile stays.
 *
 * @returns false when the design was deleted meanwhile.
 */
export const saveDesign = async (
  payload: Payload,
  { input, plan, pages, provenance }: Saving,
  req: PayloadRequest,
): Promise<boolean> => {
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
  // as the system: the design it has just read
  await payload.update({
    ...given,
    data: {
      ...(current.title === input.title ? { title: plan.title } : {}),
      theme: plan.theme,
      language: plan.language,
      // The generated types narrow each block by its type; these were checked against the same definitions.
      pages: [...pages] as unknown as NonNullable<typeof current.pages>,
      provenance,
    },
  })
  return true
}
