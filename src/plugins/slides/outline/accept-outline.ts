import type { PayloadRequest } from 'payload'
import { enqueue } from '#jobs/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { generateDesign, type GenerationJob } from '#plugins/ai/index.ts'
import { z } from 'zod'
import { hasPages, outlineChanged } from './faults.ts'
import { outlineOf } from './open-outline.ts'
import type { DesignRecord, KeptOutline } from './outline.ts'
import { saveOutline } from './save-outline.ts'

/** What a person sends to have the slides written. */
export const Acceptance = z.strictObject({
  /** The revision they have seen; any, when left out. */
  revision: z.int({ error: 'This must be the revision you have seen.' }).min(0).optional(),
  /** False for a deck without pictures. */
  images: z.boolean({ error: 'This must be true or false.' }).optional(),
})

export type Acceptance = z.infer<typeof Acceptance>

type Accepted = { design: { id: string }; job: { id: string } }

/**
 * Queues the job that writes the slides of an outline as it stands; accepting once more gives the same job.
 *
 * @throws Fault `slides.outline-planning`, `-changed`, `slides.no-outline`, `slides.has-pages` (409).
 */
export const acceptOutline = async (
  req: PayloadRequest,
  { id }: Pick<DesignRecord, 'id'>,
  { revision, images }: Acceptance,
): Promise<Accepted> =>
  transaction({ payload: req.payload, req }, async (req) => {
    let job: string | undefined
    await saveOutline(req, id, async (design) => {
      const kept = await outlineOf(req, design)
      job = kept.writing
      if (job) return { outline: kept }
      if (revision !== undefined && kept.revision !== revision) throw outlineChanged()
      if ((design.pages ?? []).length > 0) throw hasPages()
      const queued = await enqueue({
        req,
        task: generateDesign,
        input: jobOf(kept, design, images),
        workspace: idOf(design.workspace) ?? '',
        subject: { collection: 'designs', id },
        jobKey: `${id} outline`,
        title: design.title,
      })
      job = queued.id
      return { outline: { ...kept, status: 'accepted', writing: queued.id } }
    })
    if (!job) throw new Error('No job was queued.')
    return { design: { id }, job: { id: job } }
  })

/** The job as it was asked for, with the plan as it was accepted. */
const jobOf = (kept: KeptOutline, design: DesignRecord, images: boolean | undefined): GenerationJob => {
  const { title, language, theme, artDirection, slides, drafted, planned, asked } = kept
  const pages = slides.map(({ id: _id, ...page }) => page)
  const plan = {
    title,
    language,
    theme,
    ...(artDirection ? { artDirection } : {}),
    isAccepted: true,
    ...(drafted ? { drafted } : {}),
    pages,
  }
  // Theme, language and length are the plan's: what was asked for stays as it was, and so does what is made of it.
  return {
    ...asked,
    designId: design.id,
    title: design.title,
    images: images ?? asked.images,
    planned: { ...planned, plan },
  }
}
