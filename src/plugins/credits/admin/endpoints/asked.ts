import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'

/** A text to look for; an empty one asks for nothing, as a form sends it. */
export const text = z
  .string()
  .trim()
  .max(200)
  .optional()
  .transform((given) => given || undefined)

/** An id; what is no id finds nothing. */
export const id = text.pipe(z.uuid({ error: 'This is not an id.' }).optional())

const momentOf = (wholeDay: number) =>
  text.transform((given, context): Date | undefined => {
    if (given === undefined) return undefined
    const at = new Date(MOMENT.test(given) ? given : Number.NaN)
    if (!Number.isNaN(at.getTime())) return DAY_ALONE.test(given) ? new Date(at.getTime() + wholeDay) : at
    context.addIssue({ code: 'custom', message: 'This is not a day.' })
    return z.NEVER
  })

const DAY = 24 * 60 * 60 * 1000
const DAY_ALONE = /^\d{4}-\d\d-\d\d$/
/** Of this and the next century: others are slips, and far ones no calendar agrees on. */
const MOMENT = /^(?:19|2[01])\d\d-\d\d-\d\d(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?$/

/** The beginning of a day (`2026-11-20`, UTC) or a moment. */
export const moment = momentOf(0)

/** The same for the end of a period: a day is meant whole. */
export const lastMoment = momentOf(DAY)

/** One of some words; an empty one is none of them, as a form sends it. */
export const oneOf = <const Word extends string>(words: readonly Word[]) =>
  z
    .enum(words)
    .or(z.literal(''))
    .optional()
    .transform((given) => (given === '' ? undefined : given))

export const paging = {
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(25),
}

/**
 * What the address asks for, checked.
 *
 * @throws Fault `request.query` (400) that names what cannot be used.
 */
export const askedOf = <Asked>(req: PayloadRequest, schema: z.ZodType<Asked>): Asked => {
  const given = Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams)
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Fault('Something in this question cannot be used. Look at the filters.', {
    code: 'request.query',
    status: 400,
    details: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    cause: parsed.error,
  })
}
