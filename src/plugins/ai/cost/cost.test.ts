import { expect, test } from 'vitest'
import { costOf, totalCost } from './cost-of.ts'

const usage = { inputTokens: 100_000, outputTokens: 20_000 }
const call = (model: string, provider = 'openai') => ({ provider, model, usage })

test('tokens cost what the table says, also under a dated name', () => {
  expect(costOf(call('gpt-6.1-terra'))).toBe(0.2)
  expect(costOf(call('gpt-6.1-terra-2026-10-26'))).toBe(0.2)
})

test('a price that changes holds from its day on', () => {
  expect(costOf(call('gemini-3.8-flash', 'gemini'), { at: new Date('2026-12-31') })).toBe(0.15)
  expect(costOf(call('gemini-3.8-flash', 'gemini'), { at: new Date('2027-01-01') })).toBe(0.3)
})

test('what nobody priced is not known, and neither is a sum with it', () => {
  for (const model of ['some-local-model', 'constructor', '__proto__', 'toString'])
    expect(costOf(call(model), { own: { 'another-model': { input: 1, output: 2 } } })).toBeNull()
  expect(totalCost([0.1, null, 0.2])).toBeNull()
  expect(totalCost([0.1, 0.2])).toBe(0.3)
  expect(totalCost([])).toBe(0)
})

test('an installation names its own prices; the demo costs nothing', () => {
  const own = { 'some-local-model': { input: 1, output: 2 }, 'gpt-6.1-terra': { input: 0, output: 0 } }
  expect(costOf(call('some-local-model'), { own })).toBe(0.14)
  expect(costOf(call('gpt-6.1-terra'), { own })).toBe(0)
  expect(costOf(call('platen-demo-1', 'demo'))).toBe(0)
})
