import { parseArgs } from 'node:util'
import { checkLedger } from '#plugins/credits/ledger/check-ledger.ts'
import { databaseServer } from '../../bench/stage/database-server.ts'
import { ourPlaten } from '../../bench/stage/our-platen.ts'
import { diceOf } from '../../tests/credits/webhooks/dice.ts'
import { rehearse } from '../../tests/credits/webhooks/rehearse.ts'
import { startStripe } from '../../tests/support/wire/stripe-server.ts'

/**
 * `npm run credits:webhooks -- [--seed 1] [--shuffles 200] [--forged 500]`: lives through purchases, plans, refunds and
 * disputes with their events in any order, repeated and late, while Stripe fails now and then; and delivers what must not
 * be believed. Ends with 1 when one life ends differently, or one forged delivery is taken.
 */
const text = (fallback: string) => ({ type: 'string', default: fallback }) as const
const { values } = parseArgs({
  options: { seed: text('1'), shuffles: text('200'), forged: text('500'), atOnce: text('4') },
})
const seed = Number(values.seed)

const stripe = await startStripe()
const server = await databaseServer()
const platen = await ourPlaten(await server.create(), {
  ...stripe.env,
  CREDITS_WELCOME: '0',
  CREDITS_NEW_WORKSPACE: '0',
  DATABASE_POOL_SIZE: '20',
  // Stripe hangs now and then here; who waits for it as long as in earnest waits half the time.
  STRIPE_TIMEOUT_SECONDS: '3',
  PLATEN_URL: 'http://localhost:3000',
})
const faults = await rehearse({
  payload: platen.payload,
  stripe,
  dice: diceOf(seed),
  seed,
  shuffles: Number(values.shuffles),
  forged: Number(values.forged),
  atOnce: Number(values.atOnce),
})
const { ok, sum, transfers, differences } = await checkLedger(platen.payload)
console.log(
  `${ok ? '✓' : '✗'} the ledger of ${transfers} transfers: Σ = ${sum}, ${differences.length} differences`,
)
if (faults > 0 || !ok) process.exitCode = 1
await platen.close()
await server.close()
await stripe.close()
process.exit()
