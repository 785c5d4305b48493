import type { Endpoint } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { answerUpload } from '#plugins/storage/index.ts'
import { idFrom, notFound } from '../http/not-found.ts'
import { checkLink } from '../links/link-signature.ts'

// As long as the shortest time a signed address is good for.
const cacheSeconds = 3600

/**
 * GET /api/assets/:id/content[?size=&expires=&signature=]: an asset's picture or one of its renditions, for who may read
 * it or has a signed address. A frame with sandbox="" sends no cookies, so previews use signed ones.
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
      // as the system: a signed address opens its own picture, without an account
      overrideAccess: signed,
      req,
    })
    if (doc.status === 'refused') throw notFound()
    return answerUpload(req, {
      collection: 'assets',
      doc,
      size: req.searchParams.get('size') ?? undefined,
      cache: signed ? `private, max-age=${cacheSeconds}, immutable` : 'private, no-store',
      // A sandboxed document is of no origin, so every request it makes is cross-origin.
      headers: { 'cross-origin-resource-policy': 'cross-origin' },
    })
  },
}

const noLonger = (link: string) =>
  new Fault('This link to a picture is no longer good. Reload the page.', {
    code: 'assets.link',
    status: 403,
    internal: `the link is ${link}`,
  })
