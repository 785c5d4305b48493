import { expect, test } from 'vitest'
import { resumePoint } from './resume-point.ts'

const from = (lastEventId: string | undefined, query = '') =>
  resumePoint({
    headers: new Headers(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    url: `http://localhost/api/jobs/1/events${query}`,
  })

test('a reader starts at the beginning, or after the number it names', () => {
  expect(from(undefined)).toBe(0)
  expect(from('')).toBe(0)
  expect(from('7')).toBe(7)
  expect(from(undefined, '?after=9')).toBe(9)
})

test('the header, which browsers send when they come back by themselves, is the newer one', () => {
  expect(from('12', '?after=3')).toBe(12)
})

test.each(['abc', '-1', '1.5', '1e3', '0x10', '2147483648', '99999999999'])('"%s" is refused', (given) => {
  expect(() => from(given)).toThrow(/Last-Event-ID/)
  expect(() => from(undefined, `?after=${given}`)).toThrow(/Last-Event-ID/)
})
