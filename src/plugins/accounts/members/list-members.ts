import type { PayloadRequest } from 'payload'
import type { WorkspaceRole } from '#access/membership.ts'
import { isPlatformAdmin } from '#access/platform-role.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { notFound } from '../endpoints/route-id.ts'
import type { Person } from '../endpoints/signed-in.ts'
import { roleIn } from './role-in.ts'

export const MEMBERS_PER_PAGE = 20

export type MemberRow = { id: string; name: string | null; email: string | null; role: WorkspaceRole }
export type MemberPage = {
  docs: MemberRow[]
  totalDocs: number
  page: number
  totalPages: number
  /** The asker's own role; null for an admin of the platform who is not in the workspace. */
  role: WorkspaceRole | null
}

/**
 * The people of a workspace by name, for each of them; addresses are shown to owners, and to everybody their own.
 * One statement over a table the person cannot read: who they are was checked first.
 *
 * @throws Fault `accounts.not-found` (404) for people who are not in it.
 */
export const listMembers = async (
  { payload }: PayloadRequest,
  person: Person,
  { workspace, page }: { workspace: string; page: number },
): Promise<MemberPage> => {
  const role = (await transaction({ payload }, (req) => roleIn(req, workspace, person.id))) ?? null
  if (role === null && !isPlatformAdmin(person)) throw notFound()
  const seesAddresses = role === 'owner' || isPlatformAdmin(person)
  const { rows } = await execute<MemberRow & { total: number }>(
    payload,
    sql`select u.id, u.name, case when ${seesAddresses} or u.id = ${person.id}::uuid then u.email end as email,
               m.role, (count(*) over ())::int as total
        from users_memberships m join users u on u.id = m._parent_id
        where m.workspace_id = ${workspace}::uuid
        order by lower(coalesce(u.name, '')), u.id
        limit ${MEMBERS_PER_PAGE} offset ${(page - 1) * MEMBERS_PER_PAGE}`,
  )
  const totalDocs = rows[0]?.total ?? 0
  return {
    docs: rows.map(({ total: _total, ...member }) => member),
    totalDocs,
    page,
    totalPages: Math.max(1, Math.ceil(totalDocs / MEMBERS_PER_PAGE)),
    role,
  }
}
