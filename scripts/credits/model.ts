import { parseArgs } from 'node:util'
import { checkLedger } from '#plugins/credits/ledger/check-ledger.ts'
import { databaseServer } from '../../bench/stage/database-server.ts'
import { ourPlaten } from '../../bench/stage/our-platen.ts'
import { checkAgainstModel } from '../../tests/credits/check-model.ts'

/**
 * `npm run credits:model -- [--seed 1] [--seeds 10] [--operations 100000]`: random operations on the ledger and on a model
 * of it in memory. Ends with 1 at the first difference.
 */
const text = (fallback: string) => ({ type: 'string', default: fallback }) as const
const { values } = parseArgs({
  options: { seed: text('1'), seeds: text('10'), operations: text('100000') },
})
const first = Number(values.seed)
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => first + index)
const operations = Number(values.operations)

const server = await databaseServer()
const platen = await ourPlaten(await server.create(), { DATABASE_POOL_SIZE: '20' })
const begun = performance.now()
const done = new Map<number, number>()
let told = 0
/** A line for every tenth of all operations: a long run should not look like one that hangs. */
const tell = (seed: number, operationsDone: number): void => {
  done.set(seed, operationsDone)
  const all = [...done.values()].reduce((sum, each) => sum + each, 0)
  const tenths = Math.floor((all * 10) / (operations * seeds.length))
  if (tenths === told) return
  told = tenths
  console.log(`  ${tenths * 10} % after ${Math.round((performance.now() - begun) / 1000)} s`)
}
const outcomes = await Promise.allSettled(
  seeds.map(async (seed) => {
    await checkAgainstModel(platen.payload, {
      seed,
      operations,
      name: 'model',
      tell: (count) => tell(seed, count),
    })
    const seconds = Math.round((performance.now() - begun) / 1000)
    console.log(`✓ seed ${seed}: ${operations} operations, no difference (${seconds} s)`)
  }),
)
for (const outcome of outcomes) {
  if (outcome.status === 'fulfilled') continue
  console.log(`✗ ${outcome.reason instanceof Error ? outcome.reason.message : String(outcome.reason)}`)
  process.exitCode = 1
}
const { ok, sum, transfers, differences } = await checkLedger(platen.payload)
console.log(
  `${ok ? '✓' : '✗'} the ledger of ${transfers} transfers: Σ = ${sum}, ${differences.length} differences`,
)
if (!ok) process.exitCode = 1
await platen.close()
await server.close()
process.exit()
