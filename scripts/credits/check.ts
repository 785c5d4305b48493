import { PgDialect } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { type LedgerCheck, ledgerCheckOf } from '#plugins/credits/ledger/check-ledger.ts'
import { checksSql } from '#plugins/credits/ledger/checks-sql.ts'
import { Complaint } from '../launcher/complaint.ts'
import { readSettings } from '../launcher/settings.ts'
import { findDatabase } from './find-database.ts'

/** `npm run credits:check`: proves that the ledger agrees with itself. Ends with 1 and says where when it does not. */
const check = async (url: string): Promise<LedgerCheck> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('ledger.entries') is not null as there`,
    )
    if (!rows[0]?.there) throw new Complaint('This database has no ledger yet: start Platen on it first.')
    const { sql, params } = new PgDialect().sqlToQuery(checksSql)
    return ledgerCheckOf((await client.query(sql, params)).rows)
  } finally {
    await client.end()
  }
}

const told = ({ ok, sum, accounts, transfers, differences }: LedgerCheck): string => {
  const size = `${transfers} transfers, ${accounts} accounts`
  if (ok) {
    return `The ledger is sound: ${size}; all entries add up to 0, every balance is the sum of its entries, every held credit belongs to a reservation.`
  }
  return [
    `THE LEDGER DOES NOT AGREE WITH ITSELF (${size}).`,
    `  All entries add up to ${sum}; expected 0.`,
    ...differences.map(
      ({ rule, subject, expected, found }) => `  ${rule}: ${subject}: expected ${expected}, found ${found}.`,
    ),
  ].join('\n')
}

try {
  const database = await findDatabase(readSettings())
  try {
    const found = await check(database.url)
    console.log(told(found))
    process.exitCode = found.ok ? 0 : 1
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Complaint ? error.message : error)
  process.exitCode = 1
}
