import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { checkLink, idFrom } from '#plugins/preview/index.ts'
import { answerUpload } from '#plugins/storage/index.ts'

/** GET /api/exports/:id/file: the file, for who may read the export or has a signed link. */
export const exportFile: Endpoint = {
  path: '/:id/file',
  method: 'get',
  handler: async (req) => {
    const { payload } = req
    const id = idFrom(req.routeParams?.['id'])
    const link = checkLink(payload, { purpose: 'export', id }, req.searchParams)
    if (link === 'expired') throw linkExpired()
    if (link === 'forged') throw linkForged()
    const record = await payload.findByID({
      collection: 'exports',
      id,
      depth: 0,
      // as the system: a signed link opens its own file, without an account
      overrideAccess: link === 'good',
      req,
    })
    if (record.status !== 'succeeded') throw notReady(record.status)
    return answerUpload(req, {
      collection: 'exports',
      doc: record,
      name: record.name,
      save: true,
      cache: 'private, no-store',
    })
  },
}

const linkExpired = () =>
  new Fault('This link has expired. Ask for a new one.', { code: 'exports.link-expired', status: 410 })

const linkForged = () =>
  new Fault('This link is not complete. Copy it again.', { code: 'exports.link-invalid', status: 403 })

const notReady = (status: string) =>
  status === 'failed' || status === 'cancelled'
    ? new Fault('This file was not made. Export the design again.', {
        code: 'exports.not-made',
        status: 409,
        details: { status },
      })
    : new Fault('This file is still being made. Try again in a moment.', {
        code: 'exports.not-ready',
        status: 409,
        details: { status },
      })
