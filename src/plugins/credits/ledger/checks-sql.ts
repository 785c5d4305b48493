import { sql } from '#kernel/server/session.ts'

/** A thing of the ledger that does not agree with itself. Credits are whole numbers as text: a sum may be any size. */
export type Difference = {
  /** Which rule is broken. */
  rule: 'transfer' | 'orphan' | 'balance' | 'held' | 'negative' | 'resolution'
  /** What it is about: `transfer 12`, `account 1003 (available of …)`, `reservation 7`, `workspace …`. */
  subject: string
  expected: string
  found: string
}

/** More would help nobody; the count of a rule that is broken everywhere is not what people look for. */
export const mostDifferences = 100

const transfers = sql`
  select 'transfer' as rule, 'transfer ' || t.id as subject, '0, in two entries at least' as expected,
    coalesce(sum(e.amount), 0) || ', in ' || count(e.transfer) as found
  from ledger.transfers t left join ledger.entries e on e.transfer = t.id
  group by t.id having coalesce(sum(e.amount), 0) <> 0 or count(e.transfer) < 2`

const orphans = sql`
  select 'orphan', 'entry of transfer ' || e.transfer || ' and account ' || e.account, 'both exist', 'one is missing'
  from ledger.entries e
  where not exists (select from ledger.transfers t where t.id = e.transfer)
    or not exists (select from ledger.accounts a where a.id = e.account)`

const balances = sql`
  select 'balance', 'account ' || a.id || ' (' || a.kind || ' of ' || a.workspace || ')',
    coalesce(s.amount, 0)::text, a.balance::text
  from ledger.accounts a
  left join (select account, sum(amount) as amount from ledger.entries group by account) s on s.account = a.id
  where a.workspace is not null and a.balance <> coalesce(s.amount, 0)`

const negatives = sql`
  select 'negative', 'account ' || id || ' (' || kind || ' of ' || workspace || ')',
    case when kind = 'debt' then '0 or less' else '0 or more' end, balance::text
  from ledger.accounts
  where workspace is not null and case when kind = 'debt' then balance > 0 else balance < 0 end`

const held = sql`
  select 'held', 'workspace ' || coalesce(a.workspace, r.workspace), coalesce(r.amount, 0)::text,
    coalesce(a.balance, 0)::text
  from (select workspace, balance from ledger.accounts where kind = 'held') a
  full join (
    select workspace, sum(amount) as amount from ledger.reservations r
    where not exists (select from ledger.resolutions x where x.reservation = r.id)
    group by workspace
  ) r on r.workspace = a.workspace
  where coalesce(a.balance, 0) <> coalesce(r.amount, 0)`

const resolutions = sql`
  select 'resolution', 'reservation ' || coalesce(x.reservation, t.reservation),
    coalesce(x.verb || ' of ' || x.used || ' of ' || coalesce(r.amount::text, 'nothing'), 'not resolved'),
    coalesce(t.count, 0) || ' transfers, ' || coalesce(t.verbs, 'none')
  from ledger.resolutions x
  full join (
    select reservation, count(*) as count, string_agg(verb, ', ' order by id) as verbs, min(id) as transfer
    from ledger.transfers where verb in ('capture', 'release', 'expire') group by reservation
  ) t on t.reservation = x.reservation
  left join ledger.reservations r on r.id = x.reservation
  where x.reservation is null or r.id is null or x.used > r.amount or t.count is distinct from 1
    or t.verbs <> x.verb or t.transfer is distinct from x.transfer`

const rules = [transfers, orphans, balances, negatives, held, resolutions]

/** Every rule in one statement, so that all of them look at the same moment. */
export const checksSql = sql`
  select (select coalesce(sum(amount), 0)::text from ledger.entries) as sum,
    (select count(*)::int from ledger.accounts) as accounts,
    (select count(*)::text from ledger.transfers) as transfers,
    (select coalesce(jsonb_agg(d), '[]') from (${sql.join(
      rules.map((rule) => sql`(${rule} limit ${sql.raw(String(mostDifferences))})`),
      sql` union all `,
    )}) d) as differences`
