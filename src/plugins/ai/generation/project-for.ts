import type { PayloadRequest } from 'payload'
import { idOf } from '#kernel/record-id.ts'
import { readTitle } from '../providers/demo/reading/read-title.ts'
import type { GenerateInput } from './generate-input.ts'
import type { Made } from './make-design.ts'

type Around = {
  workspace: string | undefined
  /** What the same request has begun already. */
  active: ReadonlyMap<string, Pick<Made, 'design'>>
}

/** The project the designs belong to: the one asked for, else a new one where a brief makes several kinds. */
export const projectFor = async (
  req: PayloadRequest,
  { projectId, kinds, prompt }: GenerateInput,
  { workspace, active }: Around,
): Promise<string | undefined> => {
  if (projectId !== undefined || kinds.length < 2) return projectId
  const begun = await projectBegun(req, active)
  if (begun !== undefined) return begun
  const project = await req.payload.create({
    collection: 'projects',
    data: { title: readTitle(prompt), brief: prompt, ...(workspace ? { workspace } : {}) },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return project.id
}

const projectBegun = async (req: PayloadRequest, active: Around['active']): Promise<string | undefined> => {
  const [first] = active.values()
  if (!first) return undefined
  const asked = {
    collection: 'designs',
    id: first.design.id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  } as const
  return idOf((await req.payload.findByID(asked))?.project)
}
