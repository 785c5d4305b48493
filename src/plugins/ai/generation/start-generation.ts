import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findActiveJob, type Task, withinCap } from '#jobs/index.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { generateDesign } from '../tasks/generate-design.ts'
import type { GenerateInput, GenerationJob } from './generate-input.ts'
import { type Made, makeDesign } from './make-design.ts'
import { prepareGeneration } from './prepare-generation.ts'
import { projectFor } from './project-for.ts'

/** The first design and job by themselves, and all of them in the order of the kinds. */
export type Started = {
  design: { id: string }
  job: { id: string }
  designs: { id: string }[]
  jobs: { id: string }[]
}

/**
 * Creates an empty design and the job that fills it (or does `task` with it) for each kind, in one transaction; several
 * kinds are one project.
 * The same request by the same person while the first is under way gives the first; of several kinds, what is finished is
 * made anew beside what is still under way.
 *
 * @throws ValidationError (400) with the fields at fault; NotFound (404) for a template, project or brand kit the
 * person cannot see; Forbidden or Fault (403) where the person may not create; Fault `ai.no-provider` (503), what those who are
 * paid refuse, `credits.over-cap` (409).
 */
export const startGeneration = async (
  req: PayloadRequest,
  input: GenerateInput,
  task: Task<GenerationJob> = generateDesign,
): Promise<Started> => {
  const { payload } = req
  const { maxCredits, ...asked } = input
  const prepared = await prepareGeneration(req, input)
  const { workspace } = prepared
  // Hashed: a prompt is longer than an index entry may be.
  const jobKey = (kind: string): string =>
    createHash('sha256')
      .update(JSON.stringify([req.user?.id, asked, kind]))
      .digest('base64url')

  return transaction({ payload, req }, async (req) => {
    const keys = new Map(input.kinds.map((kind) => [kind, jobKey(kind)]))
    const active = await underWay(req, { task, workspace, keys })
    const isDone = active.size === input.kinds.length
    const project = isDone ? undefined : await projectFor(req, input, { workspace, active })
    const made: Made[] = []
    for (const kind of input.kinds) {
      const known = active.get(kind)
      made.push(
        known ?? (await makeDesign(req, { task, input, kind, prepared, project, jobKey: jobKey(kind) })),
      )
    }
    withinCap(
      made.map(({ job }) => job),
      maxCredits,
    )
    return started(made)
  })
}

const started = (made: readonly Made[]): Started => {
  const [first] = made
  if (!first) throw new Error('A generation has at least one kind.')
  const jobs = made.map(({ job: { id } }) => ({ id }))
  const { id } = first.job
  return { design: first.design, job: { id }, designs: made.map(({ design }) => design), jobs }
}

type Keyed = {
  task: Task<GenerationJob>
  workspace: string | undefined
  keys: ReadonlyMap<string, string>
}

/** The designs of the same request that are being made, by kind. */
const underWay = async (
  req: PayloadRequest,
  { task, workspace, keys }: Keyed,
): Promise<Map<string, Made>> => {
  const found = new Map<string, Made>()
  if (workspace === undefined) return found
  for (const [kind, jobKey] of keys) {
    const active = await findActiveJob({ req, task, workspace, jobKey })
    if (active?.subject)
      found.set(kind, { design: { id: active.subject.id }, job: { id: active.id, credits: 0 } })
  }
  return found
}
