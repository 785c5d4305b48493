import type { PayloadRequest } from 'payload'
import { editableWorkspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { findActiveSubjectJob } from '#jobs/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { Fault } from '#kernel/server/fault.ts'
import { idFrom } from '#plugins/preview/index.ts'
import { noOutline, readOnly, stillPlanning } from './faults.ts'
import { type DesignRecord, type KeptOutline, keptOutline } from './outline.ts'
import { outlineDeck } from './outline-deck.ts'

/** The design a request names. @throws Fault `auth.required` (401); not found (404) where the person cannot see it. */
export const designOf = async (req: PayloadRequest): Promise<DesignRecord> => {
  if (!req.user) throw new Fault('Sign in to see an outline.', { code: 'auth.required', status: 401 })
  return req.payload.findByID({
    collection: 'designs',
    id: idFrom(req.routeParams?.['id']),
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/** @throws Fault `slides.read-only` (403) for who may see the design and not change it. */
export const checkEditor = (req: PayloadRequest, design: Pick<DesignRecord, 'workspace'>): void => {
  const workspace = idOf(design.workspace) ?? ''
  if (!isContentAdmin(req.user) && !editableWorkspacesOf(req.user).includes(workspace)) throw readOnly()
}

/** The outline a design keeps. @throws Fault (409) that says why there is none. */
export const outlineOf = async (req: PayloadRequest, design: DesignRecord): Promise<KeptOutline> => {
  const kept = keptOutline(design)
  if (kept) return kept
  const subject = { collection: 'designs', id: design.id }
  throw (await findActiveSubjectJob({ req, task: outlineDeck, subject })) ? stillPlanning() : noOutline()
}
