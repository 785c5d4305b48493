import type { Payload } from 'payload'
import type { ZodError } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { registryOf } from '#plugins/preview/index.ts'
import type { Format } from '../formats/format.ts'

type Place = { path: string; message: string }

/** A request's options as its format understands them. @throws Fault `exports.options` (400) that names the wrong ones. */
export const checkedOptions = (format: Format, asked: Record<string, unknown>): Record<string, unknown> => {
  const parsed = format.options?.safeParse(asked)
  if (parsed?.success) return parsed.data
  if (parsed) throw wrongOptions(placesOf(parsed.error))
  const unknown = Object.keys(asked)
  if (unknown.length === 0) return {}
  throw wrongOptions(unknown.map((path) => ({ path, message: 'This format has no such option.' })))
}

/** Pages that were asked for must be there. @throws Fault `exports.options` (400). */
export const checkPages = (pages: unknown, count: number): void => {
  if (!Array.isArray(pages)) return
  const message = `This design has ${count} ${count === 1 ? 'page' : 'pages'}.`
  const missing = pages.flatMap((page: unknown, index) =>
    typeof page === 'number' && page <= count ? [] : [{ path: `pages.${index}`, message }],
  )
  if (missing.length > 0) throw wrongOptions(missing)
}

/** A page size that was asked for must be one of the design's kind. @throws Fault `exports.options` (400). */
export const checkSize = (payload: Payload, { size, kind: slug }: { size: unknown; kind: unknown }): void => {
  const kind = registryOf(payload).kinds.find((each) => each.slug === slug)
  if (size === undefined || !kind || kind.sizes.some((each) => each.slug === size)) return
  const known = kind.sizes.map((each) => each.slug).join(', ')
  throw wrongOptions([{ path: 'size', message: `Choose one of: ${known}.` }])
}

/** Notes can be asked for where pages have them. @throws Fault `exports.options` (400). */
export const checkNotes = (
  payload: Payload,
  { notes, kind: slug }: { notes: unknown; kind: unknown },
): void => {
  const kind = registryOf(payload).kinds.find((each) => each.slug === slug)
  if (notes !== true || !kind || kind.notes) return
  throw wrongOptions([{ path: 'notes', message: 'Pages of this kind have no notes.' }])
}

const placesOf = ({ issues }: ZodError): Place[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].join('.'),
          message: 'This format has no such option.',
        }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  )

const wrongOptions = (places: readonly Place[]): Fault =>
  new Fault('These options do not fit the format. Check the ones that are named.', {
    code: 'exports.options',
    status: 400,
    details: places.slice(0, 20),
  })
