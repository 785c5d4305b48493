import { anyOf } from './any-of.ts'
import { contentAdmin, editorSomewhere, workspaceEditor, workspaceMember } from './rules.ts'

/** Who may do what with records of a workspace: its members read them, its editors write them, content admins help everywhere. */
export const workspaceRecords = {
  create: anyOf(editorSomewhere, contentAdmin),
  read: anyOf(workspaceMember, contentAdmin),
  update: anyOf(workspaceEditor, contentAdmin),
  delete: anyOf(workspaceEditor, contentAdmin),
}
