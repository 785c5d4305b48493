import { z } from 'zod'
import type { Format } from '../format.ts'

/** Tagged PDF with an outline, in the design's page size or another of its kind. */
export const pdf: Format = {
  slug: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mimeType: 'application/pdf',
  options: z.strictObject({ size: z.string().max(60).optional() }),
  write: () => import('./write-pdf.handler.ts'),
}
