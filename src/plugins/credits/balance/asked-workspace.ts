import type { PayloadRequest } from 'payload'
import { workspacesOf } from '#access/membership.ts'
import { isContentAdmin, isPlatformAdmin } from '#access/platform-role.ts'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { languageOf } from '../language-of.ts'

/** The workspace a request is about, and what the one who asks is in it. */
export type AskedWorkspace = {
  workspace: string
  /** Id of the user who asks. */
  person: string
  /** Owners and admins of the platform see what everybody spent. */
  seesAll: boolean
  mayChange: boolean
}

/**
 * The workspace that is named, or the person's own.
 *
 * @throws Fault `auth.required` (401); `credits.no-such-workspace` (404), also for one the person is not in.
 */
export const askedWorkspace = async (
  req: PayloadRequest,
  given: string | undefined,
): Promise<AskedWorkspace> => {
  const { user } = req
  if (!user) throw new Fault('Sign in first.', { code: 'auth.required', status: 401 })
  const workspace = given ?? (await ownWorkspace(req))
  const isMember = workspace !== undefined && workspacesOf(user).includes(workspace)
  if (workspace === undefined || (!isMember && !(isContentAdmin(user) && (await exists(req, workspace))))) {
    throw noSuchWorkspace(req)
  }
  const isOwner = workspacesOf(user, ['owner']).includes(workspace)
  return {
    workspace,
    person: user.id,
    seesAll: isOwner || isContentAdmin(user),
    mayChange: isOwner || isPlatformAdmin(user),
  }
}

/** The person's own workspace, else the first of theirs; undefined for who is in none. */
export const ownWorkspace = async ({ payload, user }: PayloadRequest): Promise<string | undefined> => {
  const all = workspacesOf(user)
  if (all.length < 2) return all[0]
  const { rows } = await execute<{ id: string }>(
    payload,
    sql`select w.id from workspaces w join users_memberships m on m.workspace_id = w.id
        where m._parent_id = ${user?.id ?? null}::uuid
        order by (w.personal and m.role = 'owner') desc nulls last, m._order limit 1`,
  )
  return rows[0]?.id
}

const exists = async ({ payload }: PayloadRequest, workspace: string): Promise<boolean> => {
  const { rows } = await execute(payload, sql`select from workspaces where id = ${workspace}::uuid`)
  return rows.length > 0
}

const noSuchWorkspace = (req: PayloadRequest): Fault => {
  const message = {
    en: 'There is no such workspace, or you are not in it.',
    de: 'Diesen Arbeitsbereich gibt es nicht, oder Sie gehören nicht dazu.',
  }
  return new Fault(localText(message, languageOf(req)), {
    code: 'credits.no-such-workspace',
    status: 404,
  })
}
