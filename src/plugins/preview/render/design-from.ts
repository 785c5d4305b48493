import type { Payload } from 'payload'
import { type Design, parseDesign } from '#design/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { registryOf } from './registry-of.ts'

/**
 * A record, a version of one or a form's data as the design it holds. Drafts may lack required texts.
 *
 * @throws Fault `design.not-renderable` (422) with the places that are wrong.
 */
export const designFrom = (payload: Payload, data: unknown): Design => {
  const given = { title: '', language: 'en', ...withoutEmpty(data) }
  const parsed = parseDesign(given, registryOf(payload), { required: false })
  if (parsed.ok) return parsed.design
  throw new Fault('This design has parts that cannot be shown. Open it in the editor and check them.', {
    code: 'design.not-renderable',
    status: 422,
    details: parsed.issues,
  })
}

/** Payload says null for an empty field. */
const withoutEmpty = (data: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data ?? {}).filter(([, value]) => value !== null && value !== undefined))
