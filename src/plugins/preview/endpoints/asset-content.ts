import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { openUpload } from '../files/open-upload.ts'
import { idFrom } from '../http/not-found.ts'
import { checkLink } from '../links/link-signature.ts'

// As long as the shortest time a signed address is good for.
const cacheSeconds = 3600

/**
 * GET /api/assets/:id/content[?expires=&signature=]: an asset's picture, for who may read it or has a signed address.
 * A frame with sandbox="" sends no cookies, so previews use signed ones.
 */
export const assetContent: Endpoint = {
  path: '/:id/content',
  method: 'get',
  handler: async (req) => {
    const id = idFrom(req.routeParams?.['id'])
    const link = checkLink(req.payload, { purpose: 'asset', id }, req.searchParams)
    if (link === 'forged' || link === 'expired') throw noLonger(link)
    const signed = link === 'good'
    const doc = await req.payload.findByID({
      collection: 'assets',
      id,
      depth: 0,
      overrideAccess: signed,
      req,
    })
    const { body, size } = await openUpload(req.payload, { collection: 'assets', doc })
    return new Response(body, {
      headers: {
        'content-type': doc.mimeType ?? 'application/octet-stream',
        ...(size === undefined ? {} : { 'content-length': String(size) }),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        // A sandboxed document is of no origin, so every request it makes is cross-origin.
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': signed ? `private, max-age=${cacheSeconds}, immutable` : 'private, no-store',
      },
    })
  },
}

const noLonger = (link: string) =>
  new Fault('This link to a picture is no longer good. Reload the page.', {
    code: 'assets.link',
    status: 403,
    internal: `the link is ${link}`,
  })
