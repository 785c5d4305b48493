import type { Payload } from 'payload'
import { sql } from '#kernel/server/session.ts'
import type { Named } from './entries.ts'
import { allOf, ofPerson, ofWorkspace } from './matching.ts'
import { type PageAsked, type Paged, readPage } from './paged.ts'

export const reservationStates = ['open', 'capture', 'release', 'expire'] as const
export type ReservationState = (typeof reservationStates)[number]

export type ReservationFilter = {
  workspace?: string | undefined
  member?: string | undefined
  job?: string | undefined
  state?: ReservationState | undefined
}

/** Credits that were set aside for a job, and what became of them. */
export type ReservationRow = {
  id: string
  workspace: Named
  amount: number
  job: (Named & { status: string | null }) | null
  member: Named | null
  at: string | null
  expiresAt: string
  /** `open` until it is captured, released or has expired. */
  state: ReservationState
  used: number | null
  resolvedAt: string | null
}

/** One page of reservations, newest first. */
export const readReservations = (
  payload: Payload,
  { page, limit, workspace, member, job, state }: ReservationFilter & PageAsked,
): Promise<Paged<ReservationRow>> => {
  const rows = sql`ledger.reservations as r left join ledger.resolutions as done on done.reservation = r.id`
  const condition = allOf([
    workspace === undefined ? undefined : ofWorkspace(sql`r.workspace`, workspace),
    member === undefined ? undefined : ofPerson(sql`r.member`, member),
    job === undefined ? undefined : sql`r.job = ${job}::uuid`,
    state === undefined ? undefined : sql`coalesce(done.verb, 'open') = ${state}`,
  ])
  return readPage(
    payload,
    { page, limit },
    {
      ids: sql`select 1 from ${rows} where ${condition}`,
      docs: (range) => sql`
      select r.id::text, r.amount::float8, to_json(r.expires_at) as "expiresAt", to_json(t.at) as at,
        coalesce(done.verb, 'open') as state, done.used::float8, to_json(done.at) as "resolvedAt",
        json_build_object('id', r.workspace, 'name', workspaces.name) as workspace,
        case when r.member is not null then json_build_object('id', r.member, 'name', users.email) end as member,
        case when r.job is not null
          then json_build_object('id', r.job, 'name', jobs.title, 'status', jobs.status) end as job
      from ${rows}
        left join ledger.transfers as t on t.id = r.transfer
        left join workspaces on workspaces.id = r.workspace
        left join users on users.id = r.member
        left join jobs on jobs.id = r.job
      where ${condition} order by r.id desc ${range}`,
    },
  )
}
