import { expect, test } from 'vitest'
import { makerName, readProvenance } from './provenance.ts'

test('reads what is there and leaves out what is not as expected', () => {
  const read = readProvenance({
    text: { provider: 'openai', label: 'OpenAI', model: 'gpt-6.1-terra', isDemo: false },
    image: null,
    cost: { currency: 'USD', total: null },
    ms: { total: 'soon' },
    pages: [{ index: 0, page: 'a', source: 'fallback', ms: 1200, cost: 0.001, images: [] }],
    findings: 'none',
  })
  expect(makerName(read.text)).toBe('OpenAI · gpt-6.1-terra')
  expect(makerName(read.image)).toBeUndefined()
  expect(read).toMatchObject({
    cost: { total: null },
    pages: [{ source: 'fallback' }],
    findings: [],
    rewrites: [],
  })
  expect(read.ms?.total).toBeUndefined()
})

test.each([null, undefined, 'x', 7, []])('%o is no provenance', (value) => {
  expect(readProvenance(value)).toMatchObject({ pages: [], findings: [] })
})
