import type { ChoreRun } from '#jobs/index.ts'
import { keepCheck } from './keep-check.ts'

export default async function check({ payload, log }: ChoreRun): Promise<void> {
  const { ok, sum, differences } = await keepCheck(payload)
  if (!ok) log.error({ sum, differences }, 'The ledger of credits does not agree with itself.')
}
