import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStripe } from '../../support/wire/stripe-server.ts'
import { type TestPlaten, testPlaten } from '../../support/test-platen.ts'
import { endStateOf } from './end-state.ts'
import { liveThrough } from './live-through.ts'
import { lives } from './lives.ts'
import { type Shop, type Stage, openShop } from './stage.ts'

let platen: TestPlaten
let stage: Stage
let shop: Shop
const stripe = await startStripe()

beforeAll(async () => {
  const env = { ...stripe.env, CREDITS_WELCOME: '0', CREDITS_NEW_WORKSPACE: '0' }
  platen = await testPlaten({ worker: true, env })
  stage = { payload: platen.payload, api: platen.api, stripe }
  shop = await openShop(stage)
})
afterAll(async () => {
  await platen.close()
  await stripe.close()
})

it('ends the same in whatever order and however often events come', async () => {
  await Promise.all(
    lives.flatMap((life) =>
      [1, 2].map(async (seed) => {
        const buyer = await platen.makeUser()
        await liveThrough(stage, { life, buyer, workspace: buyer.workspace, shop, seed })
        expect(await endStateOf(platen.payload, buyer.workspace), `${life.name}, seed ${seed}`).toEqual(life.end)
      }),
    ),
  )
})
