import type { Payload } from 'payload'
import type { SQL } from 'drizzle-orm'
import { execute, sql } from '#kernel/server/session.ts'
import { allOf, ofPerson, ofWorkspace } from './matching.ts'
import { type PageAsked, type Paged, readPage } from './paged.ts'

export type EntryFilter = {
  /** An id, or a part of the name. */
  workspace?: string | undefined
  verb?: string | undefined
  /** Who spent: an id, or a part of the address or the name. */
  member?: string | undefined
  job?: string | undefined
  payment?: string | undefined
  since?: Date | undefined
  until?: Date | undefined
}

export type Named = { id: string; name: string | null }

/** One transfer as its workspace saw it. */
export type EntryRow = {
  id: string
  at: string
  verb: string
  workspace: Named
  /** What the workspace owns changed by this much; setting aside and giving back change nothing. */
  amount: number
  /** What is held of it changed by this much. */
  held: number
  reason: string | null
  /** Who granted or adjusted. */
  actor: Named | null
  member: Named | null
  job: (Named & { status: string | null }) | null
  design: Named | null
  payment: string | null
  /** Id of the record of that payment. */
  purchase: string | null
  details: Record<string, unknown> | null
}

/** One page of transfers, newest first. */
export const readEntries = (
  payload: Payload,
  { page, limit, ...filter }: EntryFilter & PageAsked,
): Promise<Paged<EntryRow>> => {
  const condition = matching(filter)
  return readPage(
    payload,
    { page, limit },
    {
      ids: sql`select 1 from ledger.transfers as t where ${condition}`,
      docs: (range) =>
        described(sql`select t.* from ledger.transfers as t where ${condition} order by t.id desc ${range}`),
    },
  )
}

/** The next transfers of a walk from the newest to the oldest; `before` is the last id of the step before. */
export const readEntriesBefore = async (
  payload: Payload,
  { before, limit, ...filter }: EntryFilter & { before: string | undefined; limit: number },
): Promise<EntryRow[]> => {
  const condition = allOf([
    matching(filter),
    before === undefined ? undefined : sql`t.id < ${before}::bigint`,
  ])
  const some = sql`select t.* from ledger.transfers as t where ${condition} order by t.id desc limit ${limit}::int`
  return (await execute<EntryRow>(payload, described(some))).rows
}

const matching = ({ workspace, verb, member, job, payment, since, until }: EntryFilter): SQL =>
  allOf([
    workspace === undefined ? undefined : ofWorkspace(sql`t.workspace`, workspace),
    verb === undefined ? undefined : sql`t.verb = ${verb}`,
    member === undefined ? undefined : ofPerson(sql`t.member`, member),
    job === undefined ? undefined : sql`t.job = ${job}::uuid`,
    payment === undefined ? undefined : sql`t.payment = ${payment}`,
    since === undefined ? undefined : sql`t.at >= ${since.toISOString()}::timestamptz`,
    until === undefined ? undefined : sql`t.at < ${until.toISOString()}::timestamptz`,
  ])

const named = (table: SQL, name: SQL, id: SQL): SQL =>
  sql`case when ${id} is not null then json_build_object('id', ${id}, 'name', ${table}.${name}) end`

/** What is needed to read some transfers: names beside ids. A thing that is gone keeps its id and has no name. */
const described = (transfers: SQL): SQL => sql`
  with t as materialized (${transfers}), designed as (
    select id, case when details->>'design' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      then (details->>'design')::uuid end as design from t
  )
  select t.id::text, to_json(t.at) as at, t.verb, t.reason, t.payment, purchases.id as purchase, t.details,
    coalesce(moved.amount, 0) as amount, coalesce(moved.held, 0) as held,
    json_build_object('id', t.workspace, 'name', workspaces.name) as workspace,
    ${named(sql`actors`, sql`email`, sql`t.actor`)} as actor,
    ${named(sql`members`, sql`email`, sql`t.member`)} as member,
    case when t.job is not null
      then json_build_object('id', t.job, 'name', jobs.title, 'status', jobs.status) end as job,
    ${named(sql`designs`, sql`title`, sql`designed.design`)} as design
  from t
    cross join lateral (
      -- By transfer, in however long a ledger: never all entries for a page of them.
      select sum(entries.amount)::float8 as amount,
        sum(entries.amount) filter (where accounts.kind = 'held')::float8 as held
      from ledger.entries join ledger.accounts on accounts.id = entries.account
      where entries.transfer = t.id and accounts.workspace is not null
    ) as moved
    left join designed on designed.id = t.id
    left join workspaces on workspaces.id = t.workspace
    left join users as actors on actors.id = t.actor
    left join users as members on members.id = t.member
    left join jobs on jobs.id = t.job
    left join purchases on purchases.payment = t.payment
    left join designs on designs.id = designed.design
  order by t.id desc`
