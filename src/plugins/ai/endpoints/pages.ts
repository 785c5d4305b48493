import type { Endpoint, PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { idFrom } from '#plugins/preview/index.ts'
import { changePage, PageChange } from '../pages/change-page.ts'
import { deletePage } from '../pages/delete-page.ts'
import { duplicatePage } from '../pages/duplicate-page.ts'
import { PagePlace, restorePage } from '../pages/restore-page.ts'
import { readInput } from './read-input.ts'

/** The page a request names. @throws Fault `auth.required` (401), `preview.not-found` (404). */
export const pageOf = (req: PayloadRequest): { designId: string; pageId: string } => {
  if (!req.user) throw new Fault('Sign in to change a design.', { code: 'auth.required', status: 401 })
  const pageId = req.routeParams?.['page']
  const designId = idFrom(req.routeParams?.['id'])
  return { designId, pageId: typeof pageId === 'string' ? pageId : '' }
}

const duplicate: Endpoint = {
  path: '/:id/pages/:page/duplicate',
  method: 'post',
  handler: async (req) => Response.json(await duplicatePage(req, pageOf(req)), { status: 201 }),
}

const remove: Endpoint = {
  path: '/:id/pages/:page',
  method: 'delete',
  handler: async (req) => Response.json(await deletePage(req, pageOf(req))),
}

const restore: Endpoint = {
  path: '/:id/pages/:page/restore',
  method: 'post',
  handler: async (req) => {
    const asked = pageOf(req)
    return Response.json(await restorePage(req, asked, await readInput(req, PagePlace)))
  },
}

const change: Endpoint = {
  path: '/:id/pages/:page',
  method: 'patch',
  handler: async (req) => {
    const asked = pageOf(req)
    return Response.json(await changePage(req, asked, await readInput(req, PageChange)))
  },
}

/**
 * `POST /api/designs/:id/pages/:page/duplicate` → 201 `{ page: { id }, index }`; `DELETE /api/designs/:id/pages/:page` →
 * `{ pages }`; `POST /api/designs/:id/pages/:page/restore` `{ index }` → `{ page: { id }, index }`; `PATCH /api/designs/:id/pages/:page` `{ notes?, index? }` → `{ page: { id }, index }`. `:page` is the id of
 * the page's row.
 */
export const pageEndpoints = [duplicate, remove, restore, change]
