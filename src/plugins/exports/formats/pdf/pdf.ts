import { z } from 'zod'
import type { Format } from '../format.ts'

/** Tagged PDF with an outline, in the design's page size or another of its kind. */
export const pdf: Format = {
  slug: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mimeType: 'application/pdf',
  options: z.strictObject({
    size: z.string().max(60).optional(),
    /** A sheet of paper for each slide, with what is said to it below; for kinds whose pages have notes. */
    notes: z.boolean().optional(),
  }),
  write: () => import('./write-pdf.handler.ts'),
}
