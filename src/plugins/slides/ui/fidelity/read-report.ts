import type { FidelityReport } from '../../fidelity/report.ts'

/** An export's report, where it is one of a PPTX that this page can read. */
export const readReport = (value: unknown): FidelityReport | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { version, objects, slides } = value as Partial<FidelityReport>
  // What the worker wrote as version 1 has the shape of version 1.
  return version === 1 && objects && Array.isArray(slides) ? (value as FidelityReport) : undefined
}

/** How like the preview a slide is, in whole percent; undefined where nobody looked. */
export const likeness = (difference: number | null): number | undefined =>
  difference === null ? undefined : Math.round((1 - Math.min(1, Math.max(0, difference))) * 100)
