import { type PayloadRequest, ValidationError } from 'payload'
import type { GenerateInput } from './generate-input.ts'

/** The id of a relationship, populated or not. */
export const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' ? id : undefined
}

/**
 * The workspace the design goes to: the one asked for, else the project's; undefined leaves it to the collection, which
 * takes the person's first.
 *
 * @throws NotFound for a project the person cannot see. @throws ValidationError when the two contradict each other.
 */
export const workspaceFor = async (
  req: PayloadRequest,
  { projectId, workspaceId }: GenerateInput,
): Promise<string | undefined> => {
  if (!projectId) return workspaceId ?? firstOf(req)
  const found = { collection: 'projects', id: projectId, depth: 0, overrideAccess: false, req } as const
  const home = idOf((await req.payload.findByID(found)).workspace)
  if (workspaceId === undefined || workspaceId === home) return home
  const errors = [{ path: 'projectId', message: 'This project belongs to another workspace.' }]
  throw new ValidationError({ collection: 'designs', errors }, req.t)
}

/** Where `guardWorkspace` puts a record that names no workspace; only needed to recognise a double click. */
const firstOf = ({ user }: PayloadRequest): string | undefined =>
  user?.memberships
    ?.map((membership) => (membership.role === 'viewer' ? undefined : idOf(membership.workspace)))
    .find(Boolean)
