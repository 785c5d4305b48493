import { recordUsage, type TaskRun } from '#jobs/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { designFrom, registryOf, withBrand } from '#plugins/preview/index.ts'
import { browsers } from '../chromium/browsers.ts'
import { formatOf } from '../formats/format-of.ts'
import type { WrittenFile } from '../formats/format.ts'
import { designDocuments } from '../writing/design-documents.ts'
import { fileName, storedName } from '../writing/file-name.ts'
import { sharpPictures } from '../writing/sharp-pictures.ts'
import { withinLimit } from './within-limit.ts'

/** Twice what a document may take in a tab, for what is read before and packed after. */
const usualSeconds = 120

type Run = TaskRun<{ exportId: string }>

/** Reads the design, lets the format write a file of it, and stores the file as the job ends. */
export const writeExport = async (run: Run): Promise<void> => {
  const { payload, signal, workspace } = run
  const { exportId: id } = run.input
  await run.progress({ step: 'read' })
  const { record, design } = await read(run)
  const format = formatOf(payload, record.format)
  await run.progress({ step: 'write' })
  const { default: writeFormat } = await format.write()
  const seconds = format.limitSeconds ?? usualSeconds
  const written = await withinLimit({ signal, seconds }, (limited) =>
    writeFormat({
      design,
      registry: registryOf(payload),
      options: record.options,
      ...designDocuments({ payload, design, workspace }),
      browsers: browsers(),
      pictures: sharpPictures,
      workspace,
      payload,
      signal: limited,
      progress: (part) => run.progress({ step: 'write', ...part }),
    }),
  )
  await run.progress({ step: 'store' })
  const { bytes, extension, mimeType, report, doubts }: WrittenFile =
    written instanceof Uint8Array ? { ...format, bytes: written } : written
  if (doubts?.length) payload.logger.error({ export: id, doubts }, 'A file may be wrong, and was stored.')
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  await run.finish(async (req) => {
    await payload.update({
      collection: 'exports',
      id,
      data: {
        status: 'succeeded',
        error: null,
        name: fileName(design.title, extension),
        report: report ?? null,
      },
      file: {
        data,
        mimetype: mimeType,
        name: storedName(design.title, { id, extension }),
        size: data.length,
      },
      overwriteExistingFiles: true,
      overrideAccess: true,
      depth: 0,
      req,
    })
    const work = { item: 'export', kind: design.kind, format: format.slug, pages: 0, images: 0 }
    await recordUsage(req, { jobId: run.jobId, usage: { work, inputTokens: 0, outputTokens: 0, cost: 0 } })
    return { export: { id }, bytes: data.length }
  })
}

const read = async ({ payload, input, workspace }: Run) => {
  const given = { depth: 0, overrideAccess: true, disableErrors: true } as const
  const record = await payload.findByID({ ...given, collection: 'exports', id: input.exportId })
  const designId = record?.design
  if (!record || typeof designId !== 'string') throw gone()
  const document = await payload.findByID({ ...given, collection: 'designs', id: designId, draft: true })
  if (!document) throw gone()
  const options = (record.options ?? {}) as Record<string, unknown> // checked by the format when it was asked for
  const size = typeof options['size'] === 'string' ? { size: options['size'] } : {}
  const plain = designFrom(payload, { ...document, ...size })
  const design = await withBrand(plain, { payload, record: document, workspace })
  return { record: { format: record.format, options }, design }
}

const gone = () =>
  new Fault('The design was deleted before its file was made.', { code: 'exports.design-gone', status: 410 })
