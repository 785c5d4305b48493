import type { PayloadRequest } from 'payload'
import { generateDesign } from '#plugins/ai/index.ts'
import { type DesignRecord, keptOutline, shownOutline } from './outline.ts'
import type { Outline } from './shown-outline.ts'
import { outlineDeck } from './outline-deck.ts'

type OutlineJob = { id: string; status: string; kind: string }

/** The outline of a design as far as it is there, and the job that plans it or writes from it. */
export const readOutline = async (
  req: PayloadRequest,
  design: DesignRecord,
): Promise<{ outline: Outline | null; job: OutlineJob | null }> => {
  const job = await jobOf(req, design.id)
  const kept = keptOutline(design)
  if (kept) return { outline: shownOutline(kept), job }
  const isPlanning = job?.kind === outlineDeck.name && ['queued', 'running'].includes(job.status)
  if (!isPlanning) return { outline: null, job }
  const { title, theme, language } = design
  const planning: Outline = {
    status: 'planning',
    revision: 0,
    title,
    language: language ?? 'en',
    theme,
    slides: [],
  }
  return { outline: planning, job }
}

const jobOf = async (req: PayloadRequest, designId: string): Promise<OutlineJob | null> => {
  const { docs } = await req.payload.find({
    collection: 'jobs',
    where: {
      subjectCollection: { equals: 'designs' },
      subjectId: { equals: designId },
      kind: { in: [outlineDeck.name, generateDesign.name] },
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [job] = docs
  return job ? { id: job.id, status: job.status, kind: job.kind } : null
}
