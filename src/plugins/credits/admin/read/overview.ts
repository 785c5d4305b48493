import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'

/** What came to and went from the workspaces, told from the platform's side; all zero or above but `adjusted`. */
export type Totals = {
  granted: number
  bought: number
  /** Captured for work. */
  spent: number
  /** Taken back for refunds and disputes. */
  refunded: number
  /** By hand, up and down. */
  adjusted: number
}

/** What all workspaces have together. */
export type Held = { available: number; held: number; debt: number; workspaces: number; open: number }

export type DayTotals = Totals & { day: string }

/** A transfer's movement of one of the platform's accounts, under the name people have for it. */
const moved = sql`
  select t.at, entries.amount, case
      when accounts.kind = 'revenue' then 'spent'
      when accounts.kind = 'grants' then 'granted'
      when accounts.kind = 'adjustments' then 'adjusted'
      when t.verb = 'purchase' then 'bought'
      else 'refunded'
    end as what
  from ledger.entries
    join ledger.accounts on accounts.id = entries.account
    join ledger.transfers as t on t.id = entries.transfer
  where accounts.workspace is null`

const totals = sql`
  coalesce(-sum(amount) filter (where what = 'granted'), 0)::float8 as granted,
  coalesce(-sum(amount) filter (where what = 'bought'), 0)::float8 as bought,
  coalesce(sum(amount) filter (where what = 'spent'), 0)::float8 as spent,
  coalesce(sum(amount) filter (where what = 'refunded'), 0)::float8 as refunded,
  coalesce(-sum(amount) filter (where what = 'adjusted'), 0)::float8 as adjusted`

/** Everything since the beginning. */
export const readTotals = async (payload: Payload): Promise<Totals | undefined> =>
  (await execute<Totals>(payload, sql`select ${totals} from (${moved}) as moved`)).rows[0]

/** The last days up to today (UTC), those on which nothing happened too. */
export const readDays = async (payload: Payload, days: number): Promise<DayTotals[]> => {
  const first = sql`((now() at time zone 'utc')::date - ${days - 1}::int)`
  const { rows } = await execute<DayTotals>(
    payload,
    sql`
      select days.day::date::text as day, ${totals}
      from generate_series(${first}, (now() at time zone 'utc')::date, interval '1 day') as days (day)
        left join (${moved} and t.at >= ${first} at time zone 'utc') as moved
          on (moved.at at time zone 'utc')::date = days.day::date
      group by days.day order by days.day`,
  )
  return rows
}

export const readHeld = async (payload: Payload): Promise<Held | undefined> => {
  const sumOf = (kind: string) => sql`coalesce(sum(balance) filter (where kind = ${kind}), 0)::float8`
  const { rows } = await execute<Held>(
    payload,
    sql`
      select ${sumOf('available')} as available, ${sumOf('held')} as held, ${sumOf('debt')} as debt,
        count(distinct workspace)::int as workspaces,
        (select count(*)::int from ledger.reservations as r
          where not exists (select from ledger.resolutions as done where done.reservation = r.id)) as open
      from ledger.accounts where workspace is not null`,
  )
  return rows[0]
}
