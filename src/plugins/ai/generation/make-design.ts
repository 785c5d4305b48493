import type { PayloadRequest } from 'payload'
import { enqueue, type Task } from '#jobs/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { contributions } from '#kernel/server/contribute.ts'
import { readTitle } from '../providers/demo/reading/read-title.ts'
import { hasSize } from './check-choices.ts'
import type { GenerateInput, GenerationJob } from './generate-input.ts'
import type { Prepared } from './prepare-generation.ts'

/** What of a template decides how a design starts. */
export type ChosenTemplate = {
  id: string
  kind: string
  theme: string
  size?: string | null
  pages?: readonly unknown[] | null
}

/** A design and the job that fills it, with what was set aside for it just now. */
export type Made = { design: { id: string }; job: { id: string; credits: number } }

type Making = {
  /** What is done with the empty design. */
  task: Task<GenerationJob>
  input: GenerateInput
  kind: string
  prepared: Prepared
  project: string | undefined
  jobKey: string
}

/** An empty design of one kind and the job that fills it, on the transaction of the request. */
export const makeDesign = async (
  req: PayloadRequest,
  { task, input, kind, prepared, project, jobKey }: Making,
): Promise<Made> => {
  const { workspace, theme } = prepared
  const template = prepared.templateOf(kind)
  const { payload } = req
  const { kinds, themes } = contributions(payload)
  const title = readTitle(input.prompt)
  const own = kinds.find(({ slug }) => slug === kind)
  const size = hasSize(own, input.size) ? input.size : template?.size
  const design = await payload.create({
    collection: 'designs',
    data: {
      title,
      kind,
      theme: theme ?? themes[0]?.slug ?? '',
      ...(size ? { size } : {}),
      language: input.language ?? 'en',
      prompt: input.prompt,
      ...(input.source ? { source: input.source } : {}),
      pages: [],
      ...(workspace ? { workspace } : {}),
      ...(template ? { template: template.id } : {}),
      ...(project ? { project } : {}),
      ...(input.brandKitId ? { brandKit: input.brandKitId } : {}),
    },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const job = await enqueue({
    req,
    task,
    input: { ...prepared.jobOf(kind), designId: design.id, title },
    workspace: idOf(design.workspace) ?? '',
    subject: { collection: 'designs', id: design.id },
    jobKey,
    title,
  })
  return { design: { id: design.id }, job: { id: job.id, credits: job.credits } }
}
