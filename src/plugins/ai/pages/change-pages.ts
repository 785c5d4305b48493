import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { editableWorkspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { findActiveSubjectJob } from '#jobs/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { lockDesign } from '../generation/lock-design.ts'
import { generateDesign } from '../tasks/generate-design.ts'
import { pageGone, readOnly, underWay } from './faults.ts'

type Design = DataFromCollectionSlug<'designs'>
export type Row = NonNullable<Design['pages']>[number]

export type Standing = { design: Design; rows: readonly Row[]; page: Row; index: number }
export type Change = {
  pages: readonly Row[]
  provenance?: Record<string, unknown>
  /** Small and one of many: no version of its own. */
  isSmall?: boolean
}

type Asked = { designId: string; pageId: string }

/**
 * Changes the pages of a design under its lock: what others save meanwhile comes before or after, never in between.
 * Leaves a version behind.
 *
 * @throws NotFound for a design the person cannot see; Fault `ai.read-only` (403), `ai.under-way` (409); what `change`
 * throws.
 */
export const changeRows = async (
  req: PayloadRequest,
  designId: string,
  change: (standing: Pick<Standing, 'design' | 'rows'>, req: PayloadRequest) => Change | Promise<Change>,
): Promise<void> => {
  const { payload } = req
  const given = { collection: 'designs', id: designId, draft: true, depth: 0 } as const
  // Whoever may not see it does not get to lock it.
  const seen = await payload.findByID({ ...given, overrideAccess: false, req })
  const workspace = idOf(seen.workspace) ?? ''
  if (!isContentAdmin(req.user) && !editableWorkspacesOf(req.user).includes(workspace)) throw readOnly()
  await transaction({ payload, req }, async (req) => {
    await lockDesign(req, designId)
    const subject = { collection: 'designs', id: designId }
    if (await findActiveSubjectJob({ req, task: generateDesign, subject })) throw underWay()
    const design = await payload.findByID({ ...given, overrideAccess: false, req })
    const { pages, provenance, isSmall = false } = await change({ design, rows: design.pages ?? [] }, req)
    // as the system: the person was checked above; how pages came about is closed to them
    await payload.update({
      ...given,
      overrideAccess: true,
      autosave: isSmall,
      data: { pages: [...pages], ...(provenance ? { provenance } : {}) },
      req,
    })
  })
}

/**
 * Changes the pages of a design around one of them.
 *
 * @throws as `changeRows`; Fault `ai.page-gone` (409).
 */
export const changePages = (
  req: PayloadRequest,
  { designId, pageId }: Asked,
  change: (standing: Standing) => Change,
): Promise<void> =>
  changeRows(req, designId, ({ design, rows }) => {
    const index = rows.findIndex(({ id }) => id === pageId)
    const page = rows[index]
    if (!page) throw pageGone()
    return change({ design, rows, page, index })
  })
