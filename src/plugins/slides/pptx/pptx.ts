import { z } from 'zod'
import type { Format } from '#plugins/exports/index.ts'

/** What may be asked of a PPTX. */
export const pptxOptions = z.strictObject({
  /** `editable` has texts, tables and charts; `exact` a picture of each slide. */
  mode: z.enum(['editable', 'exact']).default('editable'),
  /** `everywhere` takes only faces most machines have; `own` those of the design, which may have to be installed. */
  fonts: z.enum(['own', 'everywhere']).default('own'),
  size: z.string().max(60).optional(),
})

/** A deck for PowerPoint, Keynote, Google Slides and LibreOffice. */
export const pptx: Format = {
  slug: 'pptx',
  label: 'PowerPoint',
  extension: 'pptx',
  mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  kinds: ['slides'],
  options: pptxOptions,
  // Sixty slides are measured at once, and their pictures are made one by one.
  limitSeconds: 180,
  write: () => import('./write-pptx.handler.ts'),
}
