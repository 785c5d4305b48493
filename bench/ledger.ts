import { compare } from './compare.ts'
import { bareUpdate } from './ledger/bare-update.ts'
import { type Debits, callers } from './ledger/debits.ts'
import { ourDebits, ourSeparateDebits } from './ledger/our-debits.ts'
import { pgbench } from './ledger/pgbench.ts'
import { textbook } from './ledger/textbook.ts'
import { durableServer } from './stage/database-server.ts'
import { ourPlaten } from './stage/our-platen.ts'

const debitsPerRun = 960

/** Every caller takes one credit after the other, until all are taken. */
const burst = async ({ debit }: Debits): Promise<void> => {
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let taken = caller; taken < debitsPerRun; taken += callers) await debit(caller)
    }),
  )
}

const server = await durableServer()
const platen = await ourPlaten(await server.create(), { DATABASE_POOL_SIZE: String(callers) })
const all = [
  await ourDebits(platen),
  await textbook(server),
  await bareUpdate(server),
  await ourSeparateDebits(platen),
]
const pure = await pgbench(server)
const rates: number[] = []

const { typicalMs } = await compare({
  title: 'Debits a second on one account',
  contenders: [
    ...all.map((debits) => ({ name: debits.name, run: () => burst(debits) })),
    // It tells its own rate, without the time to start and to connect; here it only takes its turn.
    ...(pure ? [{ name: 'pgbench, one second', run: async () => rates.push(await pure.perSecond(1)) }] : []),
  ],
  worksPerRun: { count: debitsPerRun, name: 'debits' },
  rounds: 9,
  goals: [
    { against: 1, atLeast: 2, says: 'times as fast as the textbook' },
    { against: 2, atLeast: 0.5, says: 'of the speed of one bare UPDATE by the same driver' },
  ],
})
if (pure) {
  const theirs = rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0
  const ratio = ((debitsPerRun / (typicalMs[0] ?? 0)) * 1000) / theirs
  const isMet = ratio >= 0.5
  console.log(
    `  ${ratio.toFixed(2).padStart(8)} ×   of the speed of pgbench, ${Math.round(theirs)} a second (goal 0.5: ${isMet ? 'met' : 'MISSED'})`,
  )
  if (!isMet) process.exitCode = 1
} else {
  console.log('  pgbench is not installed here; PGBENCH names one elsewhere.')
}
for (const debits of all) await debits.close()
await platen.close()
await server.close()
process.exit()
