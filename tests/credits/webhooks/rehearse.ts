import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { runWorker } from '#jobs/run-worker.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { serveApi } from '#plugins/core/index.ts'
import { apiOf } from '../../support/test-api.ts'
import { userMaker } from '../../support/test-user.ts'
import { type StripeFault, type StripeServer, bodyOf } from '../../support/wire/stripe-server.ts'
import type { Dice } from './dice.ts'
import { endStateOf } from './end-state.ts'
import { forge } from './forge.ts'
import { liveThrough } from './live-through.ts'
import { lives } from './lives.ts'
import { type Shop, type Stage, openShop } from './stage.ts'

type Rehearsal = {
  payload: Payload
  stripe: StripeServer
  dice: Dice
  seed: number
  /** How often each life is lived. */
  shuffles: number
  forged: number
  /** Shuffles that go on side by side. */
  atOnce: number
}

const misfortunes: [StripeFault, ...StripeFault[]] = [
  { type: 'status', status: 429, headers: { 'retry-after': '0.2' } },
  { type: 'status', status: 500 },
  { type: 'reset' },
  { type: 'hang' },
  { type: 'lost' },
  { type: 'wrong-json' },
]

/** Lives and forges as often as asked, and says how it went. Resolves with how much of it went wrong. */
export const rehearse = async (rehearsal: Rehearsal): Promise<number> => {
  const { payload, stripe } = rehearsal
  const times: number[] = []
  const api = apiOf(serveApi(Promise.resolve(payload.config)), 'http://localhost:3000')
  const timed: typeof api = async (...call) => {
    const begun = performance.now()
    const answer = await api(...call)
    if (call[1] === '/api/stripe/webhooks') times.push(performance.now() - begun)
    return answer
  }
  const stage: Stage = { payload, api: timed, stripe }
  const shop = await openShop(stage)
  const worker = await runWorker({ payload })
  const wrong = (await liveAll(rehearsal, { stage, shop })) + (await forgeAll(rehearsal, stage))
  await worker.stop({ graceMs: 2000 })
  const sorted = times.toSorted((one, other) => one - other)
  const at = (part: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)
  console.log(
    `  ${times.length} answers of the endpoint: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, longest ${at(1)} ms`,
  )
  return wrong
}

const liveAll = async (
  { payload, stripe, dice, seed, shuffles, atOnce }: Rehearsal,
  { stage, shop }: { stage: Stage; shop: Shop },
): Promise<number> => {
  const begun = performance.now()
  const makeUser = userMaker(payload)
  let [deliveries, wrong, next] = [0, 0, 0]
  const shuffle = async (number: number): Promise<void> => {
    for (const life of lives) {
      const buyer = await makeUser()
      if (dice.percent(40)) stripe.fail(dice.pick(misfortunes))
      const own = { life, buyer, workspace: buyer.workspace, shop, seed: seed * 100_000 + number }
      const count = await liveThrough(stage, own)
      deliveries += count
      const end = await endStateOf(payload, buyer.workspace)
      if (isDeepStrictEqual(end, life.end)) continue
      wrong += 1
      console.log(`✗ ${life.name}, shuffle ${number}: ended with ${JSON.stringify(end)}`)
    }
  }
  const work = async (): Promise<void> => {
    while (next < shuffles) await shuffle(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(
    `${wrong === 0 ? '✓' : '✗'} ${shuffles} shuffles of ${lives.length} lives, ${deliveries} deliveries: ${wrong} ended differently (${seconds} s)`,
  )
  return wrong
}

const forgeAll = async ({ payload, stripe, dice, forged }: Rehearsal, { api }: Stage): Promise<number> => {
  const [genuine] = stripe.events
  if (!genuine) return 0
  const body = bodyOf({ ...genuine, id: 'evt_never_sent' })
  const before = await heard(payload)
  let taken = 0
  for (const { how, ...sent } of forge({ dice, stripe, body, count: forged })) {
    const headers = sent.signature === undefined ? undefined : { 'stripe-signature': sent.signature }
    const { status } = await api('POST', '/api/stripe/webhooks', {
      body: sent.body,
      ...(headers && { headers }),
    })
    if (status === 400) continue
    taken += 1
    console.log(`✗ ${how}: answered ${status}`)
  }
  taken += (await heard(payload)) - before
  console.log(`${taken === 0 ? '✓' : '✗'} ${forged} forged or stale deliveries: ${taken} taken`)
  return taken
}

const heard = async (payload: Payload): Promise<number> => {
  const { rows } = await execute<{ events: number }>(
    payload,
    sql`select (select count(*) from payments.inbox)::int + (select count(*) from graphile_worker.jobs)::int as events`,
  )
  return rows[0]?.events ?? 0
}
