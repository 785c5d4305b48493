import type { Endpoint } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { themeFonts, readFont } from '../fonts/theme-fonts.ts'
import { notFound } from '../http/not-found.ts'

/** GET /api/fonts/:family/:file: a font file of one of the registered themes; anything else is not there. */
export const font: Endpoint = {
  path: '/fonts/:family/:file',
  method: 'get',
  handler: async (req) => {
    const { family, file } = req.routeParams ?? {}
    const allowed = themeFonts(contributions(req.payload).themes).get(`${String(family)}/${String(file)}`)
    const bytes = allowed && (await readFont(allowed))
    if (!bytes) throw notFound()
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'font/woff2',
        'content-length': String(bytes.length),
        // Fonts are always fetched with CORS, and a sandboxed document is of no origin.
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    })
  },
}
