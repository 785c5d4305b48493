import { describe, expect, it, test } from 'vitest'
import { resolveOptions } from '../options.ts'
import { parseSmtpUrl } from './parse-smtp-url.ts'

describe('parseSmtpUrl', () => {
  it.each([
    ['smtp://mail:1025', { host: 'mail', port: 1025, secure: false, requireTLS: false }],
    ['smtps://mail.example.com', { port: 465, secure: true, requireTLS: false }],
    [
      'smtp://a%40b:p%2Fw@mail.example.com',
      { port: 587, requireTLS: true, auth: { user: 'a@b', pass: 'p/w' } },
    ],
    ['smtp://u:p@mail?tls=optional', { requireTLS: false, ignoreTLS: false }],
    ['smtp://mail?tls=required', { requireTLS: true }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525 }],
  ])('reads %s', (url, settings) => {
    expect(parseSmtpUrl(url)).toMatchObject(settings)
  })

  it.each(['mail.example.com', 'http://mail', 'smtp://', 'smtp://u:secret@mail?tls=no'])(
    'refuses %s',
    (url) => {
      expect(() => parseSmtpUrl(url)).toThrow(/^mailPlugin: /)
      expect(() => parseSmtpUrl(url)).not.toThrow(/secret/)
    },
  )
})

test.each([
  ['Platen <hello@example.com>', { name: 'Platen', address: 'hello@example.com' }],
  ['"Platen, Leipzig" <hello@example.com>', { name: 'Platen, Leipzig', address: 'hello@example.com' }],
  ['hello@example.com', { name: 'Platen', address: 'hello@example.com' }],
])('the sender %s', (from, sender) => {
  expect(resolveOptions({ from }).from).toEqual(sender)
})

test('a sender that is no address is named', () => {
  expect(() => resolveOptions({ from: 'Platen' })).toThrow('mailPlugin: from must be an address')
})
