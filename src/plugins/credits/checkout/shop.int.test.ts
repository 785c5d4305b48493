import { describe, expect, test } from 'vitest'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { syncOffer } from '../offers/sync-offer.ts'
import { shopStage } from '../testing/shop-stage.ts'
import { syncTests } from '../testing/sync-tests.ts'

const shop = shopStage()
const { stage, offer, checkout, sessionAt } = shop

test('a pack is bought for what our record says, by a session that carries the terms', async () => {
  const pack = await offer('credit-packs', {
    prices: [
      { currency: 'EUR', amount: 1990 },
      { currency: 'jpy', amount: 2900 },
    ],
  })
  const { status, body } = await checkout({ pack, currency: 'JPY' })
  expect(status, JSON.stringify(body)).toBe(200)
  const session = await sessionAt(body.url)
  expect(session).toMatchObject({
    mode: 'payment',
    amount_total: 2900,
    currency: 'jpy',
    client_reference_id: stage.owner.workspace,
    metadata: {
      platen_workspace: stage.owner.workspace,
      platen_pack: pack,
      platen_credits: '1000',
      platen_amount: '2900',
      platen_currency: 'jpy',
      platen_buyer: stage.owner.id,
    },
  })
  expect(session.success_url).toBe(
    `http://localhost:3000/en/billing/return?workspace=${stage.owner.workspace}&session_id={CHECKOUT_SESSION_ID}`,
  )
  stage.stripe.pay(session.id)
  const paid = await stage.sdk.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
  expect(paid.payment_intent).toMatchObject({ metadata: session.metadata, amount_received: 2900 })
})

test('a double click opens one page, also at the same moment; after paying there is a new one', async () => {
  const pack = await offer('credit-packs')
  const both = await Promise.all([checkout({ pack }), checkout({ pack })])
  const urls = new Set(both.map(({ body }) => body.url))
  expect(urls.size).toBe(1)
  expect((await checkout({ pack })).body.url).toBe([...urls][0])
  stage.stripe.pay([...urls][0].split('/').at(-1))
  const next = await checkout({ pack })
  expect(next.status).toBe(200)
  expect(urls.has(next.body.url)).toBe(false)
  const { data } = await stage.sdk.customers.list({ limit: 100 })
  expect(data.filter(({ metadata }) => metadata['platen_workspace'] === stage.owner.workspace)).toHaveLength(
    1,
  )
})

test('only owners buy, for their own workspace, and the price is not theirs to say', async () => {
  const pack = await offer('credit-packs')
  const foreign = await stage.platen.makeUser()
  const at = (as: TestUser | undefined, path: string) =>
    stage.platen.api('POST', `/api/payments/${path}`, {
      ...(as && { as }),
      body: { workspace: stage.owner.workspace, ...(path !== 'portal' && { pack }) },
    })
  for (const path of ['checkout', 'create-intent', 'portal']) {
    expect((await at(foreign, path)).status, path).toBe(404)
    const refused = await at(stage.editor, path)
    expect([refused.status, refused.body.code], path).toEqual([403, 'payments.not-owner'])
    expect((await at(undefined, path)).status, path).toBe(401)
  }
  const read = (as: TestUser) =>
    stage.platen.api('GET', `/api/payments/billing?workspace=${stage.owner.workspace}`, { as })
  expect([
    (await read(foreign)).status,
    (await read(stage.editor)).status,
    (await read(stage.owner)).status,
  ]).toEqual([404, 403, 200])
  for (const extra of [
    { amount: 1 },
    { credits: 9e9 },
    { price: 'price_1' },
    { currency: 'euro' },
    { pack: 'x' },
  ]) {
    expect((await checkout({ pack, ...extra })).status, JSON.stringify(extra)).toBe(400)
  }
  const other = await checkout({ pack, currency: 'usd' })
  expect([other.status, other.body.code, other.body.details]).toEqual([
    409,
    'payments.currency',
    { currencies: ['eur'] },
  ])
})

test('offers and bought records are edited by content admins and written by nobody', async () => {
  const pack = await offer('credit-packs')
  const change = { prices: [{ currency: 'eur', amount: 1 }] }
  expect(
    (await stage.platen.api('PATCH', `/api/credit-packs/${pack}`, { as: stage.owner, body: change })).status,
  ).toBe(403)
  expect((await stage.platen.api('GET', `/api/credit-packs/${pack}`, { as: stage.owner })).status).toBe(403)
  const forged = { stripePrices: [{ id: 'price_x', currency: 'eur', amount: 1, credits: 9, isActive: true }] }
  await stage.platen.api('PATCH', `/api/credit-packs/${pack}`, { as: stage.content, body: forged })
  const { body } = await stage.platen.api('GET', `/api/credit-packs/${pack}`, { as: stage.content })
  expect(body.stripePrices ?? null).toBeNull()
  const row = { payment: 'pi_1', kind: 'pack', credits: 1, amount: 1, currency: 'eur', status: 'paid' }
  const purchase = { ...row, workspace: stage.owner.workspace }
  for (const as of [stage.owner, stage.content]) {
    expect((await stage.platen.api('POST', '/api/purchases', { as, body: purchase })).status).toBe(403)
    expect((await stage.platen.api('POST', '/api/subscriptions', { as, body: purchase })).status).toBe(403)
  }
})

describe('what Stripe is told of offers', () => {
  syncTests(shop)
})

test('a workspace has one plan; a page for another one is closed', async () => {
  const buyer = await stage.platen.makeUser()
  const [small, large] = [await offer('credit-plans'), await offer('credit-plans', { credits: 5000 })]
  const first = await checkout({ plan: small }, buyer)
  const second = await checkout({ plan: large }, buyer)
  expect((await sessionAt(first.body.url)).status).toBe('expired')
  const session = await sessionAt(second.body.url)
  expect(session).toMatchObject({ mode: 'subscription', metadata: { platen_plan: large } })
  stage.stripe.pay(session.id)
  const refused = await checkout({ plan: small }, buyer)
  expect([refused.status, refused.body.code]).toEqual([409, 'payments.subscribed'])
  const [subscription] = (await stage.sdk.subscriptions.list()).data
  expect(subscription?.metadata).toEqual(session.metadata)
  const row = { subscription: subscription?.id ?? '', customer: 'cus', status: 'active' }
  const data = { ...row, workspace: buyer.workspace }
  await stage.platen.payload.create({ collection: 'subscriptions', data })
  const admin = await stage.platen.makeUser({ role: 'admin' })
  const gone = await stage.platen.api('DELETE', `/api/workspaces/${buyer.workspace}`, { as: admin })
  expect([gone.status, gone.body.code]).toEqual([409, 'payments.plan-goes-on'])
  stage.stripe.end(subscription?.id ?? '')
  const dollars = await offer('credit-plans', { prices: [{ currency: 'usd', amount: 900 }] })
  expect((await checkout({ plan: dollars }, buyer)).body).toMatchObject({
    code: 'payments.currency',
    details: { currencies: ['eur'] },
  })
  expect((await checkout({ plan: small }, buyer)).status).toBe(200)
})

test('the portal offers the plans on sale in the currency of one’s own, and is made once', async () => {
  const buyer = await stage.platen.makeUser()
  const own = await offer('credit-plans', { prices: [{ currency: 'chf', amount: 900 }] })
  const dearer = await offer('credit-plans', {
    prices: [
      { currency: 'chf', amount: 4000 },
      { currency: 'sek', amount: 40_000 },
    ],
  })
  const retired = await offer('credit-plans', { prices: [{ currency: 'chf', amount: 1 }], active: false })
  for (const id of [own, dearer, retired])
    await syncOffer(stage.platen.payload, { collection: 'credit-plans', id })
  stage.stripe.pay((await sessionAt((await checkout({ plan: own }, buyer)).body.url)).id)
  const open = async () => {
    const body = { workspace: buyer.workspace }
    const answer = await stage.platen.api('POST', '/api/payments/portal', { as: buyer, body })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  }
  await open()
  await open()
  const { data } = await stage.sdk.billingPortal.configurations.list({ limit: 100 })
  const products = data.map(({ features }) =>
    features.subscription_update.products?.map(({ product }) => product),
  )
  const ours = products.filter((shown) => shown?.includes(`platen_plan_${own}`))
  expect(ours).toEqual([[`platen_plan_${own}`, `platen_plan_${dearer}`]])
})

test('a payment a page takes itself is opened once, and is not one of Stripe’s own pages', async () => {
  const pack = await offer('credit-packs')
  const page = await checkout({ pack })
  stage.stripe.pay(page.body.url.split('/').at(-1))
  const ask = () =>
    stage.platen.api('POST', '/api/payments/create-intent', {
      as: stage.owner,
      body: { pack, workspace: stage.owner.workspace },
    })
  const [one, other] = await Promise.all([ask(), ask()])
  expect(one.status, JSON.stringify(one.body)).toBe(200)
  expect(one.body).toEqual(other.body)
  expect(one.body).toMatchObject({ amount: 900, currency: 'eur', publishableKey: 'pk_test_local' })
  stage.stripe.payIntent(one.body.paymentIntent)
  expect((await ask()).body.paymentIntent).not.toBe(one.body.paymentIntent)
})

test('other keys of Stripe: customers and prices are made anew', async () => {
  const pack = await offer('credit-packs')
  await checkout({ pack })
  stage.stripe.changeAccount()
  const again = await checkout({ pack })
  expect(again.status, JSON.stringify(again.body)).toBe(200)
  expect((await sessionAt(again.body.url)).amount_total).toBe(900)
})

test('what is on sale is for everybody to see, in their language, and no more', async () => {
  const pack = await offer('credit-packs', { credits: 77, prices: [{ currency: 'isk', amount: 1000 }] })
  await offer('credit-packs', { credits: 78, active: false })
  await stage.platen.api('PATCH', `/api/credit-packs/${pack}?locale=de`, {
    as: stage.content,
    body: { title: 'Ein paar' },
  })
  const { status, body, headers } = await stage.platen.api('GET', '/api/payments/offers', {
    headers: { 'accept-language': 'de' },
  })
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toContain('public')
  const shown = body.packs.filter(({ credits }: { credits: number }) => credits === 77 || credits === 78)
  expect(shown).toEqual([
    { id: pack, title: 'Ein paar', credits: 77, prices: [{ currency: 'isk', amount: 1000 }] },
  ])
})
