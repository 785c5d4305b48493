import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import type { AskedWorkspace } from '../balance/asked-workspace.ts'
import type { Verb } from '../ledger/accounts.ts'
import { type LedgerEntry, type EntriesPage, entriesOf } from '../ledger/entries-of.ts'

type Asked = AskedWorkspace & { page: number; limit: number; verb?: Verb[] | undefined }

/** An entry as members read it. */
export type ToldEntry = Omit<LedgerEntry, 'actor' | 'reservation'> & {
  /** What the job was called; null when it is gone, or the entry is about none. */
  title: string | null
  /** What the member who spent is called; null for who has left. */
  memberName: string | null
}

/** A page of the history of a workspace. Who is no owner reads what they spent themselves, without what it cost us. */
export const listEntries = async (
  payload: Payload,
  { workspace, person, seesAll, page, limit, verb }: Asked,
): Promise<Omit<EntriesPage, 'docs'> & { docs: ToldEntry[] }> => {
  const found = await entriesOf(payload, {
    workspace,
    page,
    limit,
    verb,
    ...(seesAll ? {} : { member: person }),
  })
  const names = await namesOf(payload, workspace, found.docs)
  const docs = found.docs.map(({ actor: _actor, reservation: _reservation, ...entry }) => ({
    ...entry,
    details: told(entry.details, seesAll),
    title: (entry.job && names.jobs[entry.job]) ?? null,
    memberName: (entry.member && names.members[entry.member]) ?? null,
  }))
  return { ...found, docs }
}

/** The prices a reservation keeps are for its end. */
const told = ({ prices: _prices, cost, ...details }: Record<string, unknown>, seesAll: boolean) =>
  seesAll && cost !== undefined ? { ...details, cost } : details

type Names = { jobs: Record<string, string>; members: Record<string, string> }

const namesOf = async (
  payload: Payload,
  workspace: string,
  entries: readonly LedgerEntry[],
): Promise<Names> => {
  const ids = (of: (entry: LedgerEntry) => string | null): string =>
    `{${[...new Set(entries.flatMap((entry) => of(entry) ?? []))].join(',')}}`
  const { rows } = await execute<Names>(
    payload,
    sql`select
      (select coalesce(jsonb_object_agg(id, title), '{}') from jobs
        where id = any(${ids(({ job }) => job)}::uuid[]) and workspace_id = ${workspace}::uuid) as jobs,
      (select coalesce(jsonb_object_agg(u.id, coalesce(nullif(u.name, ''), u.email)), '{}') from users u
        where u.id = any(${ids(({ member }) => member)}::uuid[])
          and exists (select from users_memberships m where m._parent_id = u.id and m.workspace_id = ${workspace}::uuid)
      ) as members`,
  )
  return rows[0] ?? { jobs: {}, members: {} }
}
