import type { PayloadRequest } from 'payload'
import { readTitle } from '../providers/demo/reading/read-title.ts'
import type { GenerateInput } from './generate-input.ts'

/** The project the designs belong to: the one asked for, else a new one where a brief makes several kinds. */
export const projectFor = async (
  req: PayloadRequest,
  { projectId, kinds, prompt }: GenerateInput,
  workspace: string | undefined,
): Promise<string | undefined> => {
  if (projectId !== undefined || kinds.length < 2) return projectId
  const project = await req.payload.create({
    collection: 'projects',
    data: { title: readTitle(prompt), brief: prompt, ...(workspace ? { workspace } : {}) },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return project.id
}
