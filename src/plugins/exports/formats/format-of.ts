import type { Payload } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { contributions } from '#kernel/server/contribute.ts'
import type { Format } from './format.ts'

/** A registered format. @throws Fault `exports.format` (400) that names those there are. */
export const formatOf = (payload: Payload, slug: string): Format => {
  const { formats } = contributions(payload)
  const format = formats.find((each) => each.slug === slug)
  if (format) return format
  const known = formats.map((each) => each.slug).join(', ')
  throw new Fault(`There is no format "${slug.slice(0, 64)}". Choose one of: ${known}.`, {
    code: 'exports.format',
    status: 400,
  })
}
