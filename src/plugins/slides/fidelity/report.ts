import type { LintFinding } from '../pptx/lint/finding.ts'

/** How many objects stayed what they are, became something near, or became a picture. */
export type FidelityCounts = {
  readonly native: number
  readonly approximated: number
  readonly rasterised: number
}

/**
 * What became of a design in a PPTX: kept with its export as `report`, answered by `GET /api/exports/:id`. Lists are
 * bounded, so that a report of a long deck stays a few kilobytes.
 */
export type FidelityReport = {
  readonly version: 1
  readonly mode: 'editable' | 'exact'
  /** Over all slides. */
  readonly objects: FidelityCounts
  /** How many of each sort there are; tables and charts are always native in editable mode. */
  readonly sorts: {
    readonly texts: number
    readonly tables: number
    readonly charts: number
    readonly pictures: number
    readonly shapes: number
  }
  readonly slides: readonly {
    /** From 1. */
    readonly number: number
    readonly title: string
    readonly objects: FidelityCounts
    /** 0 where the slide drawn again looks as the preview, 1 where nothing is alike; null where nobody looked. */
    readonly difference: number | null
  }[]
  /** Objects that are not native, at most `mostNotes`, those of the first slides first. */
  readonly notes: readonly {
    readonly slide: number
    /** As the list of objects of a slide names it: "Chart 2". */
    readonly object: string
    readonly is: 'approximated' | 'rasterised'
    /** A sentence for people. */
    readonly because: string
    /** Type of the block it comes from. */
    readonly block?: string
  }[]
  readonly fonts: readonly {
    readonly family: string
    /** Whether it comes with Windows and macOS or with the programs that open the file. */
    readonly isCommon: boolean
    /** What stands in where it is not installed, of about the same width; null for a common one. */
    readonly fallback: string | null
  }[]
  /** What a check of the written file objects to, at most `mostFindings`; empty in a good file. */
  readonly findings: readonly LintFinding[]
}

export const mostNotes = 200
export const mostFindings = 50
