import type { CollectionBeforeValidateHook } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { editableWorkspacesOf } from './membership.ts'
import { isContentAdmin } from './platform-role.ts'
import { referenceId } from './reference-id.ts'

/**
 * Keeps a record in a workspace its writer may edit, on create, on move and on duplicate (a create that brings its
 * original along). A record that names none goes to the writer's first workspace. Payload applies no access `Where` to
 * the data that is written, so this hook does.
 */
export const guardWorkspace: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  if (!data || !req.user) return data
  const editable = editableWorkspacesOf(req.user)
  if (operation === 'create' && (data['workspace'] === undefined || data['workspace'] === null)) {
    return { ...data, workspace: editable[0] }
  }
  if (!('workspace' in data)) return data
  const asked = referenceId(data['workspace'])
  const before = referenceId((originalDoc as { workspace?: unknown } | undefined)?.workspace)
  const stays = operation === 'update' && asked === before
  if (stays || isContentAdmin(req.user) || editable.includes(String(asked))) return data
  throw new Fault('You cannot put this into that workspace: only its owners and editors can.', {
    code: 'workspace.not-editor',
    status: 403,
  })
}
