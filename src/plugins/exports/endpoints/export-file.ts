import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { checkLink, idFrom, openUpload } from '#plugins/preview/index.ts'
import { attachment } from '../writing/file-name.ts'

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
      overrideAccess: link === 'good',
      req,
    })
    if (record.status !== 'succeeded') throw notReady(record.status)
    const { body, size } = await openUpload(payload, { collection: 'exports', doc: record })
    return new Response(body, {
      headers: {
        // A format may have written another type than its own, and may be gone by now.
        'content-type': record.mimeType ?? 'application/octet-stream',
        'content-disposition': attachment(record.name),
        ...(size === undefined ? {} : { 'content-length': String(size) }),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
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
