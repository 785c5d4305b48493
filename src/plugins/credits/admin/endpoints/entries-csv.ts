import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { csvLine } from '../csv-line.ts'
import { type EntryFilter, type EntryRow, readEntriesBefore } from '../read/entries.ts'
import { askedOf } from './asked.ts'
import { entryFilter, reading } from './lists.ts'

const DAY = 24 * 60 * 60 * 1000
const USUAL_DAYS = 31
const MOST_DAYS = 366
const AT_ONCE = 1000

const columns = [
  'id',
  'at',
  'verb',
  'workspace',
  'workspace_id',
  'credits',
  'held',
  'reason',
  'by',
  'member',
  'job',
  'job_id',
  'design',
  'design_id',
  'payment',
  'provider',
  'model',
] as const

/** `GET /api/credits/admin/entries.csv` → the chosen entries of at most 366 days as a file, newest first. */
export const entriesCsv: Endpoint = reading('entries.csv', async (req) => {
  const { until = new Date(), ...asked } = askedOf(req, z.object(entryFilter))
  const since = asked.since ?? new Date(until.getTime() - USUAL_DAYS * DAY)
  if (until.getTime() - since.getTime() > MOST_DAYS * DAY || until < since) throw badPeriod()
  const name = `credits-${dayOf(since)}-${dayOf(until)}.csv`
  return new Response(linesOf(req.payload, { ...asked, since, until }, req.signal), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
})

/** The file, a thousand entries at a time and only as fast as it is taken; whoever leaves stops the reading. */
const linesOf = (
  payload: Payload,
  filter: EntryFilter,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let before: string | undefined
  return new ReadableStream<Uint8Array>(
    {
      start: (file) => {
        // Spreadsheets take a file without the mark for one in the letters of the machine.
        file.enqueue(encoder.encode(`\u{FEFF}${csvLine(columns)}`))
      },
      pull: async (file) => {
        if (signal?.aborted) return file.error(signal.reason)
        const entries = await readEntriesBefore(payload, { ...filter, before, limit: AT_ONCE })
        before = entries.at(-1)?.id
        if (entries.length > 0) file.enqueue(encoder.encode(entries.map(lineOf).join('')))
        if (entries.length < AT_ONCE) file.close()
      },
    },
    { highWaterMark: 0 },
  )
}

const lineOf = (entry: EntryRow): string => {
  const { id, at, verb, workspace, amount, held, reason, actor, member, job, design, payment, details } =
    entry
  const detail = (name: string) => {
    const value = details?.[name]
    return typeof value === 'string' ? value : null
  }
  return csvLine([
    id,
    at,
    verb,
    workspace.name,
    workspace.id,
    amount,
    held,
    reason,
    actor?.name ?? actor?.id,
    member?.name ?? member?.id,
    job?.name,
    job?.id,
    design?.name,
    design?.id,
    payment,
    detail('provider'),
    detail('model'),
  ])
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

const badPeriod = () =>
  new Fault(`Choose a period of at most ${MOST_DAYS} days.`, { code: 'credits.period', status: 400 })
