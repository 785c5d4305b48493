import type { PayloadRequest } from 'payload'
import type { Design } from '#design/index.ts'
import { enqueue, findActiveJob, type JobsQuote, quoteJobs, withinCap } from '#jobs/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { idOf } from '#kernel/record-id.ts'
import { designFrom } from '#plugins/preview/index.ts'
import type { Format } from '../formats/format.ts'
import { formatOf } from '../formats/format-of.ts'
import { exportDesign } from '../tasks/export-design.ts'
import { fileName } from '../writing/file-name.ts'
import { checkedOptions, checkNotes, checkPages, checkSize } from './checked-options.ts'

type ExportRequest = {
  designId: string
  format: string
  options: Record<string, unknown>
  /** The person pays no more than this. */
  maxCredits?: number | undefined
}

/**
 * Makes an export and its job in one transaction. Asking twice while the first is under way and the design has not
 * changed gives the same one.
 *
 * @throws Fault `exports.format`, `exports.options`, `exports.kind` (400), `exports.empty` (409); what access refuses, and
 * those who are paid.
 */
export const requestExport = async (
  req: PayloadRequest,
  asked: ExportRequest,
): Promise<{ export: { id: string }; job: { id: string } }> => {
  const { payload } = req
  const { designId, format: slug, maxCredits } = asked
  const { format, design, options, workspace, updatedAt } = await prepare(req, asked)
  const jobKey = JSON.stringify([designId, slug, options, updatedAt])

  return transaction({ payload, req }, async (req) => {
    const active = await findActiveJob({ req, task: exportDesign, workspace, jobKey })
    if (active?.subject) return { export: { id: active.subject.id }, job: { id: active.id } }
    // as the system: nobody creates exports but this verb, for a design its caller may read
    const { id } = await payload.create({
      collection: 'exports',
      data: {
        name: fileName(design.title, format.extension),
        design: designId,
        format: slug,
        options,
        status: 'queued',
        workspace,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const title = `${format.slug.toUpperCase()} · ${design.title}`
    const subject = { collection: 'exports', id }
    const job = await enqueue({
      req,
      task: exportDesign,
      input: { exportId: id, format: slug, kind: design.kind },
      workspace,
      subject,
      jobKey,
      title,
    })
    withinCap([job], maxCredits)
    const where = { id: { equals: id } }
    // as the system: the row was made a moment ago, in this transaction
    await payload.db.updateOne({ collection: 'exports', where, data: { job: job.id }, returning: false, req })
    return { export: { id }, job: { id: job.id } }
  })
}

/** What the same request would cost. @throws what `requestExport` refuses before it makes anything. */
export const quoteExport = async (req: PayloadRequest, asked: ExportRequest): Promise<JobsQuote> => {
  const { design, workspace } = await prepare(req, asked)
  const input = { exportId: '', format: asked.format, kind: design.kind }
  return quoteJobs(req, [{ task: exportDesign, input, workspace }])
}

const prepare = async (
  req: PayloadRequest,
  { designId, format: slug, options: asked }: ExportRequest,
): Promise<Prepared> => {
  const { payload } = req
  const format = formatOf(payload, slug)
  const document = await payload.findByID({
    collection: 'designs',
    id: designId,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const options = checkedOptions(format, asked)
  checkSize(payload, { size: options['size'], kind: document.kind })
  checkNotes(payload, { notes: options['notes'], kind: document.kind })
  const design = designFrom(payload, { ...document, ...pick(options, 'size') })
  checkKind(format, design.kind)
  if (design.pages.length === 0) throw empty()
  checkPages(options['pages'], design.pages.length)
  return { format, design, options, workspace: idOf(document.workspace) ?? '', updatedAt: document.updatedAt }
}

type Prepared = {
  format: Format
  design: Design
  options: Record<string, unknown>
  workspace: string
  updatedAt: string
}

const pick = (options: Record<string, unknown>, key: string) =>
  key in options ? { [key]: options[key] } : {}

const checkKind = (format: Format, kind: string): void => {
  if (!format.kinds || format.kinds.includes(kind)) return
  throw new Fault('This format is not made for this kind of design. Choose another one.', {
    code: 'exports.kind',
    status: 400,
    details: { format: format.slug, kinds: format.kinds },
  })
}

const empty = () =>
  new Fault('This design has no pages yet. Add one, then export it.', { code: 'exports.empty', status: 409 })
