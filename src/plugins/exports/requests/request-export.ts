import type { PayloadRequest } from 'payload'
import { enqueue, findActiveJob } from '#jobs/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { idOf } from '#kernel/record-id.ts'
import { designFrom } from '#plugins/preview/index.ts'
import type { Format } from '../formats/format.ts'
import { formatOf } from '../formats/format-of.ts'
import { exportDesign } from '../tasks/export-design.ts'
import { fileName } from '../writing/file-name.ts'
import { checkedOptions, checkNotes, checkPages, checkSize } from './checked-options.ts'

type ExportRequest = { designId: string; format: string; options: Record<string, unknown> }

/**
 * Makes an export and its job in one transaction. Asking twice while the first is under way and the design has not
 * changed gives the same one.
 *
 * @throws Fault `exports.format`, `exports.options`, `exports.kind` (400), `exports.empty` (409); what access refuses.
 */
export const requestExport = async (
  req: PayloadRequest,
  { designId, format: slug, options: asked }: ExportRequest,
): Promise<{ export: { id: string }; job: { id: string } }> => {
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
  const workspace = idOf(document.workspace) ?? ''
  const jobKey = JSON.stringify([designId, slug, options, document.updatedAt])

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
      input: { exportId: id },
      workspace,
      subject,
      jobKey,
      title,
    })
    const where = { id: { equals: id } }
    // as the system: the row was made a moment ago, in this transaction
    await payload.db.updateOne({ collection: 'exports', where, data: { job: job.id }, returning: false, req })
    return { export: { id }, job: { id: job.id } }
  })
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
