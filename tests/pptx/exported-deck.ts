import { unzipSync } from 'fflate'
import validate from '@ooxml-tools/validate'
import type { Design } from '#design/index.ts'
import type { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import type { FidelityReport } from '#plugins/slides/fidelity/report.ts'
import type { LintFinding } from '#plugins/slides/pptx/lint/finding.ts'
import { lintPptx } from '#plugins/slides/pptx/lint/lint-pptx.ts'
import { pptxOptions } from '#plugins/slides/pptx/pptx.ts'
import writePptx from '#plugins/slides/pptx/write-pptx.handler.ts'
import { deckPictures } from './deck-pictures.ts'

/** A deck as the worker writes it. */
export type ExportedDeck = {
  bytes: Uint8Array
  files: ReadonlyMap<string, Uint8Array>
  report: FidelityReport | undefined
  /** What our own check and Microsoft's validator object to. */
  findings: LintFinding[]
  milliseconds: number
}

type Given = {
  design: Design
  browsers: BrowserPool
  options?: Record<string, unknown>
  isValidated?: boolean
}

/** Writes a design as a PPTX by the path of the worker, and has the file checked. */
export const exportedDeck = async ({
  design,
  browsers,
  options = {},
  isValidated = true,
}: Given): Promise<ExportedDeck> => {
  const job = await formatJob({
    design,
    browsers,
    options: pptxOptions.parse(options),
    pictures: await deckPictures(),
  })
  const start = performance.now()
  const written = await writePptx(job)
  const milliseconds = performance.now() - start
  const bytes = written instanceof Uint8Array ? written : written.bytes
  const files = new Map(Object.entries(unzipSync(bytes)))
  // The handler writes no other report.
  const report = written instanceof Uint8Array ? undefined : (written.report as unknown as FidelityReport)
  const findings = [...lintPptx(files), ...(isValidated ? await objections(bytes) : [])]
  return { bytes, files, report, findings, milliseconds }
}

/** What Microsoft's validator of office files objects to. */
const objections = async (bytes: Uint8Array): Promise<LintFinding[]> => {
  const found = await validate(bytes, 'pptx', 'Microsoft365')
  return found.map(({ description, path }) => ({
    rule: 'open-xml-sdk',
    part: path.partUri,
    detail: `${path.xpath}: ${description}`,
  }))
}
