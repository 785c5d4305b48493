import type { PayloadRequest } from 'payload'
import type { JobWork, QuoteLine } from '#jobs/index.ts'
import { priceOf } from '../prices/price-of.ts'
import type { Prices } from '../prices/prices.ts'
import { readPrices } from '../prices/read-prices.ts'
import { paidOf, readReservations } from './reservations-of.ts'

/** What a job may take and has paid, with what its parts cost, to reckon by while it runs. */
export type JobMeter = {
  /** Whole credits set aside now; once it is settled, what had been set aside last. */
  reserved: number
  /** What it has paid in all its runs; null while its last run is not settled. */
  captured: number | null
  /** What its earlier runs paid of that. */
  paid: number
  /** What running it once more would set aside at most, by today's prices. */
  again: number
  lines: QuoteLine[]
  /** What it costs to begin, each page and each picture, with what a dearer model adds; parts of a credit are possible. */
  each: { base: number; page: number; image: number }
}

/** The meter of a job the person may read; undefined for any other. */
export const jobMeter = async (req: PayloadRequest, jobId: string): Promise<JobMeter | undefined> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'jobs',
    where: { id: { equals: jobId } },
    select: { status: true },
    overrideAccess: false,
    req,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (docs.length === 0) return undefined
  const reservations = await readReservations(payload, jobId)
  const last = reservations.at(-1)
  if (!last) {
    return { reserved: 0, captured: 0, paid: 0, again: 0, lines: [], each: { base: 0, page: 0, image: 0 } }
  }
  const prices = await readPrices(payload)
  const paid = paidOf(reservations)
  return {
    reserved: last.amount,
    captured: last.used === null ? null : paid,
    paid: paid - (last.used ?? 0),
    again: Math.max(0, priceOf([last.for.work], prices).credits - paid),
    lines: last.for.lines,
    each: partsOf(last.for.work, last.for.prices),
  }
}

// Of so many that rounding to whole credits does not show.
const many = 1000

const partsOf = (work: JobWork, prices: Prices): JobMeter['each'] => {
  const priced = (pages: number, images: number) => priceOf([{ ...work, pages, images }], prices).credits
  const first = priced(1, 0)
  const page = (priced(1 + many, 0) - first) / many
  const image = (priced(1, many) - first) / many
  return { base: inHundredths(first - page), page: inHundredths(page), image: inHundredths(image) }
}

const inHundredths = (credits: number): number => Math.round(credits * 100) / 100
