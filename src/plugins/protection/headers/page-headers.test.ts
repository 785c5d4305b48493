import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { answerHeaders } from './answer-headers.ts'
import { newNonce } from './new-nonce.ts'
import { pageHeaders, pagePolicy } from './page-headers.ts'

const http = { origin: 'http://localhost:3000', isHttps: false }
const https = { origin: 'https://a.example', isHttps: true }

it('runs only what carries the nonce of this answer', () => {
  const { 'script-src': scripts, ...others } = pagePolicy({ nonce: 'N', place: http })
  expect(scripts).toEqual(["'nonce-N'", "'strict-dynamic'"])
  expect(others['default-src']).toEqual(["'none'"])
  expect(others['style-src']).not.toContain("'unsafe-inline'")
  expect(Object.values(others).flat()).not.toContain("'unsafe-eval'")
  expect(Object.values(others).flat()).not.toContain('*')
})

it('evaluates code in development only', () => {
  expect(pagePolicy({ nonce: 'N', place: http, isDevelopment: true })['script-src']).toContain(
    "'unsafe-eval'",
  )
})

it('asks for https where the page came by it', () => {
  expect(pageHeaders({ nonce: 'N', place: http })).not.toHaveProperty('strict-transport-security')
  expect(pagePolicy({ nonce: 'N', place: http })).not.toHaveProperty('upgrade-insecure-requests')
  const secure = pageHeaders({ nonce: 'N', place: https })
  expect(secure['strict-transport-security']).toMatch(/^max-age=\d{8,}$/)
  expect(secure['content-security-policy']).toMatch(/; upgrade-insecure-requests$/)
  expect(answerHeaders(https)).toHaveProperty('strict-transport-security')
})

it('never makes the same nonce twice, and makes it of what a policy may hold', () => {
  const nonces = Array.from({ length: 1_000 }, newNonce)
  expect(new Set(nonces).size).toBe(1_000)
  for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/)
})

const { resolve } = createRequire(import.meta.url)

it.each([
  ['the site', resolve('sonner')],
  ['the panel', createRequire(resolve('@payloadcms/ui')).resolve('sonner')],
])('the toasts of %s have the style element that is let through', (_, entry) => {
  const source = readFileSync(entry.replace(/\.js$/, '.mjs'), 'utf8')
  const at = source.indexOf('html[dir=')
  const start = Math.max(source.lastIndexOf('`', at), source.lastIndexOf('("', at) + 1)
  const end = source.indexOf(`${source[start]})`, at) + 1
  const css = runInNewContext(source.slice(start, end)) as string
  const hash = createHash('sha256').update(css).digest('base64')
  expect(pagePolicy({ nonce: 'n', place: http })['style-src']).toContain(`'sha256-${hash}'`)
})
