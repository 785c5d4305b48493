import { unzipSync } from 'fflate'
import validate from '@ooxml-tools/validate'
import type { Design } from '#design/index.ts'
import type { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import type { FidelityReport } from '#plugins/slides/fidelity/report.ts'
import type { LintFinding } from '#plugins/slides/pptx/lint/finding.ts'
import { lintPptx } from '#plugins/slides/pptx/lint/lint-pptx.ts'
import { measureDesign } from '#plugins/slides/measure/measure-design.ts'
import { writeScene } from '#plugins/slides/pptx/write-scene.ts'
import type { WriteFormat } from '#plugins/exports/index.ts'
import { deckPictures } from './deck-pictures.ts'

// Until the format itself is there.
const writePptx: WriteFormat = async (job) =>
  writeScene(
    await measureDesign(job, { fonts: job.options['fonts'] === 'everywhere' ? 'everywhere' : 'own' }),
  )

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
    options,
    pictures: await deckPictures(),
  })
  const start = performance.now()
  const written = await writePptx(job)
  const milliseconds = performance.now() - start
  const bytes = written instanceof Uint8Array ? written : written.bytes
  const files = new Map(Object.entries(unzipSync(bytes)))
  const report = written instanceof Uint8Array ? undefined : (written as { report?: FidelityReport }).report
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
