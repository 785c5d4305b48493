import { type Estimate, estimate, type EstimateInput } from './estimate.ts'
import { grown } from './type-scale.ts'

/** Steps by which all type of a page shrinks, in hundredths. */
export const shrinkSteps = [100, 94, 88, 82, 76, 70, 64, 58, 52, 46, 40] as const

/** Steps by which the reading type of a sparse page grows, in hundredths; headings keep their size. */
export const growSteps = [145, 130, 118, 108] as const

export type Fit = { step: number; factor: number; estimate: Estimate; type: EstimateInput['type'] }

type FitInput = EstimateInput & { height: number; hasText: boolean }

const shrunk = (input: FitInput, step: number): Estimate => {
  const factor = step / 100
  return estimate({ ...input, width: input.width / factor })
}

/**
 * How far a page's type must shrink to hold its text, or may grow to fill a sparse page. Documents shrink a little and
 * then flow on to the next sheet; websites keep their sizes.
 */
export const fitOf = (input: FitInput): Fit => {
  const { kind, type } = input
  const isDocument = kind.slug === 'document'
  // A slide cannot flow on: it keeps a little room for what the estimate misses.
  const height = isDocument ? input.height : input.height * 0.955
  const plain: Fit = { step: 100, factor: 1, estimate: estimate(input), type }
  if (kind.flow === 'continuous') return plain
  if (plain.estimate.total <= height) {
    if (isDocument || !input.hasText) return plain
    for (const step of growSteps) {
      const larger = grown(type, step / 100)
      const estimated = estimate({ ...input, type: larger })
      if (estimated.total <= height * 0.8) return { step, factor: 1, estimate: estimated, type: larger }
    }
    return plain
  }
  const smallest = isDocument ? 76 : 40
  for (const step of shrinkSteps.filter((each) => each >= smallest)) {
    const estimated = shrunk(input, step)
    const isLast = !isDocument && step === smallest
    if (isLast || estimated.total * (step / 100) <= height)
      return { step, factor: step / 100, estimate: estimated, type }
  }
  // A document that needs a second sheet anyway keeps its reading size.
  return plain
}
