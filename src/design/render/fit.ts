import { type Estimate, estimate, type EstimateInput } from './estimate.ts'
import { type PlacedRegion } from '../kinds/place-blocks.ts'
import { continueRegions } from './continue-regions.ts'
import type { Heights } from './measure-block.ts'
import { grown } from './type-scale.ts'

/** Steps by which all type of a page shrinks, in hundredths. */
export const shrinkSteps = Array.from({ length: 26 }, (_, index) => 100 - index * 3)

/** Steps by which the reading type of a sparse page grows, in hundredths; headings keep their size. */
export const growSteps = [145, 130, 118, 108] as const

export type Fit = { step: number; factor: number; estimate: Estimate; type: EstimateInput['type'] }

/** What is on a sheet, and how its type is fitted. */
export type FittedSheet = { regions: readonly PlacedRegion[]; fit: Fit }

export type FitInput = Omit<EstimateInput, 'factor'> & {
  height: number
  /** Whether there is text alone, which may grow on a sparse page. */
  hasText: boolean
}

/** A page is laid out many times before its sheets are found; the heights of whole blocks are kept from one to the next. */
type Trial = FitInput & { heights: Map<number, Heights> }

const scaled = (trial: Trial, step: number): EstimateInput => {
  const factor = step / 100
  const heights = trial.heights.get(step) ?? new WeakMap()
  trial.heights.set(step, heights)
  return { ...trial, factor, heights, width: trial.width / factor }
}

const at = (trial: Trial, step: number, regions = trial.regions): Fit => {
  const estimated = estimate({ ...scaled(trial, step), regions })
  return { step, factor: step / 100, estimate: estimated, type: trial.type }
}

/** A little of every sheet is kept for what the estimate misses. */
const spare = 0.988

const holds = (fit: Fit, height: number): boolean => fit.estimate.total * fit.factor <= height * spare

const grownToFill = ({ heights: _, ...input }: Trial): Fit | undefined => {
  if (input.kind.slug === 'document' || !input.hasText) return undefined
  for (const step of growSteps) {
    const type = grown(input.type, step / 100)
    const estimated = estimate({ ...input, type, factor: 1 })
    if (estimated.total <= input.height * 0.8) return { step, factor: 1, estimate: estimated, type }
  }
  return undefined
}

/** The largest step from `most` down that holds the regions; the smallest there is where none does. */
const shrunk = (input: Trial, regions: readonly PlacedRegion[], most: number, least: number): Fit => {
  const steps = shrinkSteps.filter((step) => step <= most && step >= least)
  let fit = at(input, steps[0] ?? most, regions)
  for (const step of steps.slice(1)) {
    if (holds(fit, input.height)) return fit
    fit = at(input, step, regions)
  }
  return fit
}

const continuedAt = (trial: Trial, step: number, share = 1): PlacedRegion[][] =>
  continueRegions({ ...scaled(trial, step), height: (trial.height * spare * share) / (step / 100) })

/** Evenly filled sheets: as little of each as holds the content on no more, and no higher ones. */
const balanced = (input: Trial, step: number): PlacedRegion[][] => {
  const highest = (sheets: PlacedRegion[][]): number =>
    Math.max(...sheets.map((each) => at(input, step, each).estimate.total))
  let best = continuedAt(input, step)
  const most = Math.max(highest(best), (input.height * spare) / (step / 100))
  let [low, high] = [1 / best.length, 1]
  for (let round = 0; round < 4; round += 1) {
    const middle = (low + high) / 2
    const sheets = continuedAt(input, step, middle)
    if (sheets.length > best.length || highest(sheets) > most) low = middle
    else {
      best = sheets
      high = middle
    }
  }
  return best
}

/** A document's text keeps its reading size from sheet to sheet; a deck shrinks where that saves a slide. */
const continued = (input: Trial, smallest: number): { step: number; sheets: PlacedRegion[][] } => {
  if (input.kind.slug === 'document') return { step: 100, sheets: continuedAt(input, 100) }
  const least = shrinkSteps.findLast((step) => step >= smallest) ?? 100
  const fewest = continuedAt(input, least).length
  const step = least < 88 && continuedAt(input, 88).length === fewest ? 88 : least
  return { step, sheets: balanced(input, step) }
}

/**
 * The sheets a page takes. Its type shrinks as far as the kind allows, or grows to fill a sparse page; what still does
 * not fit is continued on further sheets. A block that cannot be cut shrinks on, alone. Websites keep their sizes.
 */
export const fitPage = (page: FitInput): FittedSheet[] => {
  const input: Trial = { ...page, heights: new Map() }
  const { kind, regions, height } = input
  const plain = at(input, 100)
  if (kind.flow === 'continuous') return [{ regions, fit: plain }]
  if (holds(plain, height)) return [{ regions, fit: grownToFill(input) ?? plain }]
  const smallest = kind.fit?.smallest ?? 72
  const smaller = shrunk(input, regions, 100, smallest)
  if (holds(smaller, height)) return [{ regions, fit: smaller }]
  const { step, sheets } = continued(input, smallest)
  return sheets.map((each) => ({ regions: each, fit: shrunk(input, each, step, 0) }))
}
