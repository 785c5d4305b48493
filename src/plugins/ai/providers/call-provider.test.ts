import { expect, test } from 'vitest'
import { callProvider } from './call-provider.ts'
import { ProviderFailure, reasonForStatus, retryAfterMs } from './provider-failure.ts'

const options = (given: object = {}) => ({
  provider: 'P',
  signal: new AbortController().signal,
  timeoutMs: 1000,
  baseDelayMs: 1,
  ...given,
})

test('reads Retry-After as seconds and as a date', () => {
  expect(retryAfterMs('2')).toBe(2000)
  expect(retryAfterMs('Fri, 20 Nov 2026 10:00:05 GMT', Date.parse('2026-11-20T10:00:00Z'))).toBe(5000)
  expect(retryAfterMs('soon')).toBeUndefined()
  expect(retryAfterMs(null)).toBeUndefined()
})

test('a wait that is too long is capped', async () => {
  let tries = 0
  const started = Date.now()
  const work = async (): Promise<string> => {
    if (++tries < 2) throw new ProviderFailure('busy', 'later', { retryAfterMs: 3_600_000 })
    return 'done'
  }
  expect(await callProvider(work, options({ maxDelayMs: 30 }))).toBe('done')
  expect(Date.now() - started).toBeLessThan(500)
})

test('an abort during the wait ends the call', async () => {
  const controller = new AbortController()
  const work = () => Promise.reject(new ProviderFailure('busy', 'later', { retryAfterMs: 10_000 }))
  setTimeout(() => controller.abort(new Error('cancelled')), 20)
  await expect(callProvider(work, options({ signal: controller.signal }))).rejects.toThrow('cancelled')
})

test('work that ignores its signal is timed out all the same', async () => {
  const never = () => new Promise<never>(() => {})
  await expect(callProvider(never, options({ timeoutMs: 20, tries: 1 }))).rejects.toMatchObject({
    code: 'ai.provider-timeout',
    status: 504,
  })
})

test('statuses fall into reasons', () => {
  const reasons = [400, 401, 402, 403, 404, 408, 409, 422, 429, 500, 529].map(reasonForStatus)
  expect(reasons.join(' ')).toBe('rejected auth quota auth rejected busy busy rejected busy busy busy')
})
