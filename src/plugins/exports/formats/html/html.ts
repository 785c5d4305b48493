import { z } from 'zod'
import type { Format } from '../format.ts'

/** A folder that opens in any browser without a network: `index.html` with its styles, fonts and pictures, as a ZIP. */
export const html: Format = {
  slug: 'html',
  label: 'HTML',
  extension: 'zip',
  mimeType: 'application/zip',
  options: z.strictObject({ size: z.string().max(60).optional() }),
  write: () => import('./write-html.handler.ts'),
}
