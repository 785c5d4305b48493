import { expect, it } from 'vitest'
import { type Claim, amountOf, bookingsFor } from './claims.ts'

/** Numbers that are the same in every run. */
const dice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

const refund = (id: string, amount: number, isHeld = true): Claim => ({
  id,
  verb: 'refund',
  amount,
  created: Number(id.slice(3)),
  isHeld,
})

const settled = (
  claims: readonly Claim[],
  { granted = 10, paid = 999, booked = new Map<string, number>(), turn = 1 } = {},
) => {
  const bookings = bookingsFor({ payment: 'pi_1', granted, paid, claims, booked, turn })
  for (const { key, credits } of bookings) {
    expect(booked.has(key)).toBe(false)
    booked.set(key, credits)
  }
  return booked
}

const sum = (booked: ReadonlyMap<string, number>): number =>
  [...booked.values()].reduce((total, credits) => total + credits, 0)

it('takes the part of the credits whose money went back, and all of them when nothing is left', () => {
  const booked = settled([refund('re_1', 333)])
  expect([...booked]).toEqual([['refund:re_1', 3]])
  settled([refund('re_1', 333), refund('re_2', 333)], { booked })
  settled([refund('re_1', 333), refund('re_2', 333), refund('re_3', 333)], { booked })
  expect([...booked]).toEqual([
    ['refund:re_1', 3],
    ['refund:re_2', 3],
    ['refund:re_3', 4],
  ])
})

it('books the same whether refunds are seen one by one or together', () => {
  const claims = [refund('re_1', 100), refund('re_2', 1), refund('re_3', 500)]
  const oneByOne = new Map<string, number>()
  for (const count of [1, 2, 3]) settled(claims.slice(0, count), { booked: oneByOne })
  expect(settled(claims)).toEqual(oneByOne)
})

it('gives back what a failed refund took, once', () => {
  const booked = settled([refund('re_1', 999)])
  const failed = [refund('re_1', 999, false)]
  settled(failed, { booked })
  settled(failed, { booked, turn: 2 })
  expect([...booked]).toEqual([
    ['refund:re_1', 10],
    ['refund:re_1:back', -10],
  ])
})

it('takes no more than was granted when a refunded payment is disputed too', () => {
  const dispute: Claim = { id: 'dp_1', verb: 'dispute', amount: 999, created: 5, isHeld: true }
  const booked = settled([refund('re_1', 500), dispute])
  expect(sum(booked)).toBe(10)
  settled([refund('re_1', 500), { ...dispute, isHeld: false }], { booked, turn: 2 })
  expect(sum(booked)).toBe(5)
})

it('ends with the same credits however claims come and go', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const roll = dice(seed)
    const granted = 1 + roll(5000)
    const paid = 1 + roll(20_000)
    const booked = new Map<string, number>()
    let claims: Claim[] = []
    for (let turn = 1; turn <= 12; turn++) {
      claims = claims.map((claim) => (roll(4) === 0 ? { ...claim, isHeld: !claim.isHeld } : claim))
      const verb = roll(2) ? 'refund' : 'dispute'
      if (roll(2) === 0)
        claims = [
          ...claims,
          { id: `re_${turn}`, verb, amount: 1 + roll(paid), created: roll(3), isHeld: true },
        ]
      settled(claims, { granted, paid, booked, turn })
      const held = amountOf(claims.filter(({ isHeld }) => isHeld))
      expect(sum(booked)).toBe(held >= paid ? granted : Math.floor((granted * held) / paid))
    }
  }
})
