import { parseArgs } from 'node:util'
import { checkLedger } from '#plugins/credits/ledger/check-ledger.ts'
import { leftOf, spend } from '../../tests/credits/spenders.ts'
import { databaseServer } from '../../bench/stage/database-server.ts'
import { ourPlaten } from '../../bench/stage/our-platen.ts'

/**
 * `npm run credits:spend -- [--clients 50] [--spends 10000] [--price 7]`: clients that spend at the same time, against one
 * account and against a hundred, with two thirds of the credits they would need. Ends with 1 when more or less was granted
 * than the balance allows.
 */
const text = (fallback: string) => ({ type: 'string', default: fallback }) as const
const { values } = parseArgs({
  options: { clients: text('50'), spends: text('10000'), price: text('7') },
})
const clients = Number(values.clients)
const spends = Number(values.spends)
const price = Number(values.price)

const server = await databaseServer()
const platen = await ourPlaten(await server.create(), { DATABASE_POOL_SIZE: '50' })
for (const accounts of [1, 100]) {
  // Some credits are left over on every account, too few for another spend.
  const share = Math.floor((spends * 2) / 3 / accounts) * price + (price - 1)
  const { granted, refused, seconds, workspaces } = await spend(platen.payload, {
    clients,
    spends,
    accounts,
    credits: share * accounts,
    price,
  })
  const expected = Math.floor(share / price) * accounts
  const left = await leftOf(platen.payload, workspaces)
  const check = await checkLedger(platen.payload)
  const isRight =
    granted === expected &&
    granted + refused === spends &&
    left.paid === granted * price &&
    left.available === share * accounts - granted * price &&
    left.held === 0 &&
    left.least >= 0 &&
    check.ok
  console.log(
    `${isRight ? '✓' : '✗'} ${clients} clients × ${spends} spends, ${accounts} account${accounts === 1 ? '' : 's'}: granted ${granted} of ${expected} the balance allows, refused ${refused}; paid ${left.paid}, left ${left.available}, held ${left.held}, lowest balance ${left.least}; Σ = ${check.sum}, ${check.differences.length} differences; ${(spends / seconds).toFixed(0)} a second.`,
  )
  if (!isRight) process.exitCode = 1
}
await platen.close()
await server.close()
process.exit()
