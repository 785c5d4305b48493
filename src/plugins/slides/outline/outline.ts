import { GenerationJob, PagePlan, Planned } from '#plugins/ai/index.ts'
import type { DataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import type { Outline, OutlineSlide } from './shown-outline.ts'

/** A design as it is stored. */
export type DesignRecord = DataFromCollectionSlug<'designs'>

const KeptSlide = PagePlan.extend({ id: z.string() })

/** An outline as it is kept with its design: also what the slides are to be written from, and by which jobs. */
export const KeptOutline = z.object({
  status: z.enum(['draft', 'accepted']),
  revision: z.int(),
  title: z.string(),
  language: z.string(),
  theme: z.string(),
  artDirection: z.string().optional(),
  slides: z.array(KeptSlide),
  /** The slides as they were planned, before anybody changed them. */
  drafted: z.array(PagePlan).optional(),
  /** The job that planned it, and how that went. */
  job: z.string(),
  planned: Planned.omit({ plan: true }),
  /** What the deck was asked for with. */
  asked: GenerationJob,
  /** The job that writes the slides, once it is accepted. */
  writing: z.string().optional(),
})

export type KeptOutline = z.infer<typeof KeptOutline>
export type KeptSlide = z.infer<typeof KeptSlide>

/** The outline a design keeps; undefined where there is none yet. */
export const keptOutline = (record: { outline?: unknown }): KeptOutline | undefined => {
  const { success, data } = KeptOutline.safeParse(record.outline)
  return success ? data : undefined
}

/** An outline as people see it. */
export const shownOutline = ({
  status,
  revision,
  title,
  language,
  theme,
  slides,
}: Pick<KeptOutline, 'status' | 'revision' | 'title' | 'language' | 'theme' | 'slides'>): Outline => ({
  status,
  revision,
  title,
  language,
  theme,
  slides: slides.map(shownSlide),
})

export const shownSlide = ({ id, title, idea, layout, part, points }: KeptSlide): OutlineSlide => ({
  id,
  title,
  idea,
  layout,
  ...(part ? { part } : {}),
  points,
})
