import { randomInt } from 'node:crypto'
import { type PayloadRequest, ValidationError } from 'payload'
import { editableWorkspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { enqueue, findActiveSubjectJob, type JobsQuote, quoteJobs, withinCap } from '#jobs/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { contributions } from '#kernel/server/contribute.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { checkProviders } from '../generation/check-providers.ts'
import { generateDesign } from '../tasks/generate-design.ts'
import { pageGone, readOnly, underWay } from '../pages/faults.ts'
import { rewritePage } from '../tasks/rewrite-page.ts'
import { mostOfPage } from '../work/most-work.ts'
import type { RewriteInput, RewriteJob } from './rewrite-input.ts'

type Asked = RewriteInput & { designId: string; pageId: string }
type Prepared = { workspace: string; title: string; input: RewriteJob }

/**
 * Queues the job that writes one page again. While a page is being written again, asking once more gives the same job.
 *
 * @throws NotFound for a design the person cannot see; Fault `ai.read-only` (403), `ai.page-gone` and `ai.under-way`
 * (409), `ai.no-provider` (503); ValidationError for a layout of another kind; what those who are paid refuse.
 */
export const startRewrite = async (
  req: PayloadRequest,
  asked: Asked,
): Promise<{ design: { id: string }; job: { id: string } }> => {
  const { designId, pageId, maxCredits } = asked
  const { workspace, title, input } = await prepare(req, asked)
  return transaction({ payload: req.payload, req }, async (req) => {
    const subject = { collection: 'designs', id: designId }
    if (await findActiveSubjectJob({ req, task: generateDesign, subject })) throw underWay()
    const jobKey = `${designId} ${pageId}`
    const job = await enqueue({ req, task: rewritePage, input, workspace, subject, jobKey, title })
    withinCap([job], maxCredits)
    return { design: { id: designId }, job: { id: job.id } }
  })
}

/** What the same request would take at most. @throws what `startRewrite` refuses before it queues anything. */
export const quoteRewrite = async (req: PayloadRequest, asked: Asked): Promise<JobsQuote> => {
  const { workspace, input } = await prepare(req, asked)
  return quoteJobs(req, [{ task: rewritePage, input, workspace }])
}

const prepare = async (
  req: PayloadRequest,
  { designId, pageId, instruction, layout }: Asked,
): Promise<Prepared> => {
  const { payload } = req
  const design = await payload.findByID({
    collection: 'designs',
    id: designId,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const { kind, title } = design
  const workspace = idOf(design.workspace) ?? ''
  if (!isContentAdmin(req.user) && !editableWorkspacesOf(req.user).includes(workspace)) throw readOnly()
  checkProviders(payload)
  const page = (design.pages ?? []).find(({ id }) => id === pageId)
  if (!page) throw pageGone()
  checkLayout(req, kind, layout)
  const input = {
    designId,
    pageId,
    seed: randomInt(2_147_483_647),
    ...(instruction ? { instruction } : {}),
    ...(layout ? { layout } : {}),
    kind,
    images: mostOfPage(payload, { layout: layout ?? page.layout, kind }).images,
  }
  return { workspace, title, input }
}

const checkLayout = (req: PayloadRequest, kind: string, layout: string | undefined): void => {
  const own = contributions(req.payload).layouts.filter(({ kinds }) => kinds.includes(kind))
  if (layout === undefined || own.some(({ slug }) => slug === layout)) return
  const message = `Choose one of: ${own.map(({ slug }) => slug).join(', ')}.`
  throw new ValidationError({ collection: 'designs', errors: [{ path: 'layout', message }] }, req.t)
}
