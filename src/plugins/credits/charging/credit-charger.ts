import type { PayloadRequest } from 'payload'
import type { JobCharger, Spendable } from '#jobs/index.ts'
import { workspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { openForReading } from '../balance/open-workspace.ts'
import { balanceOf } from '../ledger/balance-of.ts'
import { priceOf } from '../prices/price-of.ts'
import { readPrices } from '../prices/read-prices.ts'
import { reserveForJob } from './reserve-for-job.ts'

/** Jobs are paid with credits of their workspace. */
export const creditCharger: JobCharger = {
  name: 'credits',
  quote: async (req, { workspace, works }) => ({
    ...priceOf(works, await readPrices(req)),
    spendable: workspace ? await spendableOf(req, workspace) : null,
  }),
  reserve: reserveForJob,
}

const spendableOf = async (req: PayloadRequest, workspace: string): Promise<Spendable | null> => {
  if (!workspacesOf(req.user).includes(workspace) && !isContentAdmin(req.user)) return null
  await openForReading(req.payload, workspace)
  const { available, held } = await balanceOf(req, workspace)
  return { available, held }
}
