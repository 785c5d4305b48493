import { randomBytes } from 'node:crypto'
import type { Endpoint } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { originOf } from '../http/origin-of.ts'
import { livePage } from '../live/live-page.ts'

const waiting = { en: 'Waiting for the form …', de: 'Warte auf das Formular …' }
const broken = {
  en: 'The preview cannot be reached. It goes on with your next change.',
  de: 'Die Vorschau ist nicht erreichbar. Mit der nächsten Änderung geht es weiter.',
}

/**
 * GET /api/designs/live-preview and /api/templates/live-preview: the page the panel shows beside its form. It holds no
 * record; what it draws, it asks of `POST …/preview` with the session of whoever is signed in.
 */
export const livePreviewPage: Endpoint = {
  path: '/live-preview',
  method: 'get',
  handler: (req) => {
    const nonce = randomBytes(16).toString('base64')
    const language = req.i18n.language
    const html = livePage({
      nonce,
      language,
      waiting: localText(waiting, language),
      broken: localText(broken, language),
    })
    // The frames inside inherit this policy; the origin is spelled out because a sandboxed one has no 'self'.
    const here = ["'self'", originOf(req)].filter(Boolean).join(' ')
    const policy = [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      "style-src 'unsafe-inline'",
      "connect-src 'self'",
      `img-src ${here} data:`,
      `font-src ${here} data:`,
      "frame-ancestors 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]
    return new Response(html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy.join('; '),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        // The panel may show it in a window of its own, and is heard there only when both say so.
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'same-origin',
        'cache-control': 'private, no-store',
      },
    })
  },
}
