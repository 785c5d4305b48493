import { randomUUID } from 'node:crypto'
import { transaction } from '#kernel/server/transaction.ts'
import { grant } from '#plugins/credits/ledger/grant.ts'
import { reserveAlone } from '#plugins/credits/ledger/reserve-alone.ts'
import { reserve } from '#plugins/credits/ledger/reserve.ts'
import type { OurPlaten } from '../stage/our-platen.ts'
import { type Debits, plenty } from './debits.ts'

const account = async ({ payload }: OurPlaten): Promise<string> => {
  const workspace = randomUUID()
  await transaction({ payload }, (req) =>
    grant(req, { workspace, amount: plenty, key: `grant ${workspace}`, reason: 'a bench' }),
  )
  return workspace
}

const one = (workspace: string) => ({
  workspace,
  amount: 1,
  key: randomUUID(),
  job: randomUUID(),
  expiresAt: new Date(Date.now() + 3_600_000),
})

const nothing = async (): Promise<void> => undefined

/** Reservations that stand alone: those of one account that come at once share a statement and a commit. */
export const ourDebits = async (platen: OurPlaten): Promise<Debits> => {
  const workspace = await account(platen)
  return {
    name: 'Platen',
    debit: async () => void (await reserveAlone(platen.payload, one(workspace))),
    close: nothing,
  }
}

/** Reservations in a transaction each, as the ones of jobs are, which commit with their job. */
export const ourSeparateDebits = async (platen: OurPlaten): Promise<Debits> => {
  const workspace = await account(platen)
  return {
    name: 'Platen, each in a transaction of its own',
    debit: async () =>
      void (await transaction({ payload: platen.payload }, (req) => reserve(req, one(workspace)))),
    close: nothing,
  }
}
