import Stripe from 'stripe'
import { afterAll, beforeAll, expect } from 'vitest'
import { execute, sql } from '#kernel/server/session.ts'
import { type StripeServer, startStripe } from '../../../../tests/support/wire/stripe-server.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

type Stage = {
  stripe: StripeServer
  /** Stripe's SDK, to look at what was made there. */
  sdk: Stripe
  platen: TestPlaten
  owner: TestUser
  /** An editor of the owner's workspace. */
  editor: TestUser
  content: TestUser
}

type Given = { prices?: { currency: string; amount: number }[]; credits?: number; active?: boolean }

/** A Platen that sells through the stand-in for Stripe, for all tests of a file. */
export const shopStage = () => {
  const stage = {} as Stage // filled before the first test
  beforeAll(async () => {
    stage.stripe = await startStripe()
    const platen = (stage.platen = await testPlaten({
      env: { ...stage.stripe.env, STRIPE_TIMEOUT_SECONDS: '1' },
    }))
    const made = [platen.makeUser(), platen.makeUser(), platen.makeUser({ role: 'content-admin' })] as const
    ;[stage.owner, stage.editor, stage.content] = await Promise.all(made)
    await execute(
      platen.payload,
      sql`insert into users_memberships (_order, _parent_id, id, workspace_id, role)
        values (9, ${stage.editor.id}::uuid, 'member0000000000000000ed', ${stage.owner.workspace}::uuid, 'editor')`,
    )
    const { hostname, port } = new URL(stage.stripe.url)
    stage.sdk = new Stripe(stage.stripe.secretKey, { host: hostname, port, protocol: 'http' })
  })
  afterAll(async () => {
    await stage.platen?.close()
    await stage.stripe?.close()
  })

  /** Makes an offer as a content admin does in the panel. @returns its id */
  const offer = async (collection: 'credit-packs' | 'credit-plans', given: Given = {}): Promise<string> => {
    const prices = [{ currency: 'eur', amount: 900 }]
    const body = { title: 'Some credits', credits: 1000, prices, ...given }
    const answer = await stage.platen.api('POST', `/api/${collection}`, { as: stage.content, body })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    return answer.body.doc.id as string
  }

  /** Asks for a page to pay on. */
  const checkout = (body: object, as: TestUser = stage.owner) =>
    stage.platen.api('POST', '/api/payments/checkout', { as, body: { workspace: as.workspace, ...body } })

  /** The checkout session of such a page. */
  const sessionAt = (url: string) =>
    stage.sdk.checkout.sessions.retrieve(url.split('/').at(-1) ?? '', { expand: ['line_items'] })

  return { stage, offer, checkout, sessionAt }
}
