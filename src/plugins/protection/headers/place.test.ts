import { expect, it } from 'vitest'
import { placeOf } from './place.ts'

const place = (headers: Record<string, string>, publicUrl?: string) =>
  placeOf(new Headers(headers), { publicUrl })

it.each([
  [{ host: 'localhost:3000' }, undefined, { origin: 'http://localhost:3000', isHttps: false }],
  [{ host: '[::1]:3000' }, undefined, { origin: 'http://[::1]:3000', isHttps: false }],
  [
    { host: 'a.example', 'x-forwarded-proto': 'https' },
    undefined,
    { origin: 'https://a.example', isHttps: true },
  ],
  [
    { host: 'inner:3000', 'x-forwarded-host': 'a.example, b', 'x-forwarded-proto': 'https, http' },
    undefined,
    { origin: 'https://a.example', isHttps: true },
  ],
  [
    { host: 'a.example', 'x-forwarded-proto': 'http' },
    'https://a.example',
    { origin: 'https://a.example', isHttps: true },
  ],
  [{ host: 'localhost:3000' }, 'https://a.example', { origin: 'http://localhost:3000', isHttps: false }],
  [{}, 'nonsense', { origin: undefined, isHttps: false }],
])('reads %j with %j', (headers, publicUrl, expected) => {
  expect(place(headers, publicUrl)).toEqual(expected)
})

it.each([
  "a.example; script-src 'unsafe-inline'",
  'a.example *',
  "'unsafe-eval'",
  'user@a.example',
  'a.example/x',
])('lets %j into no policy', (host) => {
  expect(place({ host }).origin).toBeUndefined()
})
