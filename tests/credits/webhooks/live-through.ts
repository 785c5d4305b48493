import type { StripeEvent } from '../../support/wire/stripe-server.ts'
import type { TestUser } from '../../support/test-user.ts'
import { type Dice, diceOf } from './dice.ts'
import type { Life } from './lives.ts'
import { type Shop, type Stage, checkout, deliver, settled } from './stage.ts'

type Asked = { life: Life; buyer: TestUser; workspace: string; shop: Shop; seed: number }

/**
 * Lives through a life while its events are delivered between the steps in any order, each one to five times, every tenth
 * delivery only when all the others are settled. Resolves, with how many deliveries there were, when all is settled.
 */
export const liveThrough = async (
  stage: Stage,
  { life, buyer, workspace, shop, seed }: Asked,
): Promise<number> => {
  const dice = diceOf(seed)
  const session = await checkout(stage, buyer, life.order(shop), workspace)
  let waiting: StripeEvent[] = []
  const late: StripeEvent[] = []
  const heard: StripeEvent[] = []
  const deliverAll = async (events: readonly StripeEvent[]): Promise<void> => {
    heard.push(...events)
    // Some at once, as they come from several of Stripe's machines.
    for (const burst of bursts(dice, events)) await Promise.all(burst.map((event) => deliver(stage, event)))
  }
  for (const step of life.steps) {
    const before = stage.stripe.events.length
    step(stage.stripe, session, shop)
    for (const event of stage.stripe.events.slice(before)) {
      const times = 1 + dice.roll(5)
      for (let time = 0; time < times; time++) (dice.percent(10) ? late : waiting).push(event)
    }
    waiting = dice.shuffled(waiting)
    await deliverAll(waiting.splice(0, dice.roll(waiting.length + 1)))
    if (dice.percent(30)) await settled(stage, heard)
  }
  await deliverAll(dice.shuffled(waiting))
  await settled(stage, heard)
  await deliverAll(dice.shuffled(late))
  await settled(stage, heard)
  return heard.length
}

const bursts = <Value>(dice: Dice, values: readonly Value[]): Value[][] => {
  const parts: Value[][] = []
  for (let from = 0; from < values.length;) {
    const count = 1 + dice.roll(4)
    parts.push(values.slice(from, from + count))
    from += count
  }
  return parts
}
