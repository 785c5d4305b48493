import type { Payload } from 'payload'
import { expect, test } from 'vitest'
import { checkLink, signLink } from './link-signature.ts'

const payload = { secret: 'a secret of some length' } as Payload
const target = { purpose: 'asset', id: '0193' } as const
const now = 1_800_000_000_000
const expires = now / 1000 + 60
const query = new URLSearchParams(signLink(payload, target, expires))

test('a link opens its target until it expires', () => {
  expect(checkLink(payload, target, query, now)).toBe('good')
  expect(checkLink(payload, target, query, now + 60_000)).toBe('expired')
})

test('a link opens nothing else', () => {
  expect(checkLink(payload, { ...target, id: '0194' }, query, now)).toBe('forged')
  expect(checkLink(payload, { ...target, purpose: 'export' }, query, now)).toBe('forged')
  expect(checkLink({ secret: 'another' } as Payload, target, query, now)).toBe('forged')
})

test('a link cannot be prolonged or made up', () => {
  const prolonged = new URLSearchParams({
    expires: String(expires + 1),
    signature: query.get('signature') ?? '',
  })
  expect(checkLink(payload, target, prolonged, now)).toBe('forged')
  expect(checkLink(payload, target, new URLSearchParams({ expires: '1e400', signature: 'x' }), now)).toBe(
    'forged',
  )
  expect(checkLink(payload, target, new URLSearchParams({ signature: '' }), now)).toBe('forged')
  expect(checkLink(payload, target, new URLSearchParams(), now)).toBe('absent')
})

test('a link is good for a week at most, whoever signed it', () => {
  const lasting = (days: number) => new URLSearchParams(signLink(payload, target, now / 1000 + days * 86_400))
  expect(checkLink(payload, target, lasting(7), now)).toBe('good')
  expect(checkLink(payload, target, lasting(8), now)).toBe('forged')
})
