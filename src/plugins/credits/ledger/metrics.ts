import type { Payload } from 'payload'
import type { Metric, Sample } from '#kernel/server/metric.ts'
import { execute, sql } from '#kernel/server/session.ts'

const lastCheck = (value: string) => (payload: Payload) =>
  read(payload, sql`select (${sql.raw(value)})::float8 as value from ledger.checks order by id desc limit 1`)

const ofUnresolved = (value: string) => (payload: Payload) =>
  read(
    payload,
    sql`select (${sql.raw(value)})::float8 as value from ledger.reservations r
      where not exists (select from ledger.resolutions x where x.reservation = r.id)`,
  )

const read = async (payload: Payload, statement: ReturnType<typeof sql>): Promise<Sample[]> =>
  (await execute<{ value: number }>(payload, statement)).rows

/** What tells an operator that the ledger is sound and that nothing stays set aside. */
export const ledgerMetrics: readonly Metric[] = [
  {
    name: 'platen_credits_ledger_ok',
    help: '1 when the last check of the ledger found no difference, else 0.',
    kind: 'gauge',
    read: lastCheck('ok::int'),
  },
  {
    name: 'platen_credits_ledger_difference',
    help: 'Credits by which all entries together missed zero at the last check.',
    kind: 'gauge',
    read: lastCheck('sum'),
  },
  {
    name: 'platen_credits_ledger_check_age_seconds',
    help: 'Seconds since the last check of the ledger.',
    kind: 'gauge',
    read: lastCheck('extract(epoch from now() - at)'),
  },
  {
    name: 'platen_credits_unresolved_reservations',
    help: 'Reservations that are neither captured nor given back.',
    kind: 'gauge',
    read: ofUnresolved('count(*)'),
  },
  {
    name: 'platen_credits_oldest_reservation_seconds',
    help: 'Age in seconds of the oldest of them, 0 when there is none.',
    kind: 'gauge',
    read: ofUnresolved(
      'coalesce(extract(epoch from now() - min((select t.at from ledger.transfers t where t.id = r.transfer))), 0)',
    ),
  },
]
