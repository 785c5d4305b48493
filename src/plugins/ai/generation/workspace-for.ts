import { type PayloadRequest, ValidationError } from 'payload'
import { editableWorkspacesOf } from '#access/membership.ts'
import { idOf } from '#kernel/record-id.ts'
import type { GenerateInput } from './generate-input.ts'

/**
 * The workspace the design goes to: the one asked for, else the project's, else the first the person may edit; undefined
 * when there is none.
 *
 * @throws NotFound for a project the person cannot see. @throws ValidationError when the two contradict each other.
 */
export const workspaceFor = async (
  req: PayloadRequest,
  { projectId, workspaceId }: GenerateInput,
): Promise<string | undefined> => {
  if (!projectId) return workspaceId ?? editableWorkspacesOf(req.user)[0]
  const found = { collection: 'projects', id: projectId, depth: 0, overrideAccess: false, req } as const
  const home = idOf((await req.payload.findByID(found)).workspace)
  if (workspaceId === undefined || workspaceId === home) return home
  const errors = [{ path: 'projectId', message: 'This project belongs to another workspace.' }]
  throw new ValidationError({ collection: 'designs', errors }, req.t)
}
