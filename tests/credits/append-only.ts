import pg from 'pg'

const tables = ['accounts', 'transfers', 'entries', 'reservations', 'resolutions', 'checks']

const columns: Record<string, string> = { accounts: 'balance', checks: 'ok', resolutions: 'used' }

const forbidden = (table: string): string[] => {
  const column = columns[table] ?? 'amount'
  return [
    `update ledger.${table} set ${column} = ${column}`,
    `update ledger.${table} set ${column} = ${column} where false`,
    `delete from ledger.${table}`,
    `delete from ledger.${table} where false`,
    `truncate ledger.${table}`,
    `truncate ledger.${table} cascade`,
    `merge into ledger.${table} kept using (select 1) one on true when matched then delete`,
  ]
}

/** Other ways to a balance than an entry. */
const tricks = [
  `insert into ledger.accounts (workspace, kind, balance) values (gen_random_uuid(), 'available', 5)`,
  `insert into ledger.accounts (id, workspace, kind, balance) select id, workspace, kind, 0 from ledger.accounts
    where workspace is not null limit 1 on conflict (id) do update set balance = 1000`,
  `insert into ledger.entries (transfer, account, amount)
    select transfer, 1, amount from ledger.entries where account <> 1 limit 1`,
  `insert into ledger.entries (transfer, account, amount) values (-1, 1, 5), (-1, 2, -5)`,
  `insert into ledger.entries (transfer, account, amount)
    select min(id), side.account, side.amount from ledger.transfers, (values (-7, 5), (2, -5)) as side (account, amount)
    group by side.account, side.amount`,
  `insert into ledger.resolutions (reservation, verb, used) select reservation, verb, used from ledger.resolutions limit 1`,
  `do $$ begin update ledger.accounts set balance = 5 where workspace is not null; end $$`,
]

/** No right, a broken rule, nothing such, there already. Anything else would be a mistake of this test. */
const refusals = new Set<string | undefined>(['42501', '23514', '23503', '23505'])

/** Tries everything that would change history, in one person's name; answers what was not refused. */
export const tryToChange = async (url: string, setUp: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const allowed: string[] = []
  try {
    for (const statement of [...tables.flatMap(forbidden), ...tricks]) {
      await client.query(`begin; ${setUp}`)
      const refused = await client.query(statement).then(
        () => undefined,
        (error: { code?: string }) => error.code,
      )
      if (!refusals.has(refused)) allowed.push(`${statement} (${refused ?? 'allowed'})`)
      await client.query('rollback')
    }
  } finally {
    await client.end()
  }
  return allowed
}
