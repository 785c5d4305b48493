import type { Payload, PayloadRequest } from 'payload'
import { enqueue, type JobsQuote, MaxCredits, quoteJobs, withinCap } from '#jobs/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { generateDesign, type GenerationJob, mostOfPlan } from '#plugins/ai/index.ts'
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
  /** The person pays no more than this. */
  maxCredits: MaxCredits,
})

export type Acceptance = z.infer<typeof Acceptance>

type Accepted = { design: { id: string }; job: { id: string } }

/**
 * Queues the job that writes the slides of an outline as it stands; accepting once more gives the same job.
 *
 * @throws Fault `slides.outline-planning`, `-changed`, `slides.no-outline`, `slides.has-pages` (409); what those who are paid
 * refuse.
 */
export const acceptOutline = async (
  req: PayloadRequest,
  { id }: Pick<DesignRecord, 'id'>,
  { revision, images, maxCredits }: Acceptance,
): Promise<Accepted> =>
  transaction({ payload: req.payload, req }, async (req) => {
    let job: string | undefined
    await saveOutline(req, id, async (design) => {
      const kept = await outlineOf(req, design)
      job = kept.writing
      if (job) return { outline: kept }
      checkAcceptable(kept, design, revision)
      const queued = await enqueue({
        req,
        task: generateDesign,
        input: jobOf(req.payload, { kept, design, images }),
        workspace: idOf(design.workspace) ?? '',
        subject: { collection: 'designs', id },
        jobKey: `${id} outline`,
        title: design.title,
      })
      withinCap([queued], maxCredits)
      job = queued.id
      return { outline: { ...kept, status: 'accepted', writing: queued.id } }
    })
    if (!job) throw new Error('No job was queued.')
    return { design: { id }, job: { id: job } }
  })

/**
 * What writing the slides would take at most, as the outline stands.
 *
 * @throws what `acceptOutline` refuses before it queues anything.
 */
export const quoteOutline = async (
  req: PayloadRequest,
  design: DesignRecord,
  { revision, images }: Acceptance,
): Promise<JobsQuote> => {
  const { payload } = req
  const kept = await transaction({ payload, req }, (req) => outlineOf(req, design))
  checkAcceptable(kept, design, revision)
  const input = jobOf(req.payload, { kept, design, images })
  return quoteJobs(req, [{ task: generateDesign, input, workspace: idOf(design.workspace) }])
}

const checkAcceptable = (kept: KeptOutline, design: DesignRecord, revision: number | undefined): void => {
  if (revision !== undefined && kept.revision !== revision) throw outlineChanged()
  if ((design.pages ?? []).length > 0) throw hasPages()
}

type Accepting = { kept: KeptOutline; design: DesignRecord; images: boolean | undefined }

/** The job as it was asked for, with the plan as it was accepted. */
const jobOf = (payload: Payload, { kept, design, images: wanted }: Accepting): GenerationJob => {
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
  const images = wanted ?? asked.images
  // Theme, language and length are the plan's: what was asked for stays as it was, and so does what is made of it.
  return {
    ...asked,
    designId: design.id,
    title: design.title,
    images,
    planned: { ...planned, plan },
    most: mostOfPlan(payload, { plan, kind: asked.kind, images }),
  }
}
