import { expect, test } from 'vitest'
import { Fault } from '#kernel/server/fault.ts'
import { takeFailures } from './page-failures.ts'

const fault = (code: string, retryable = false) =>
  new Fault('No.', { code: `ai.provider-${code}`, status: 502, retryable })

test('what ails one page is kept, what ails all is not', () => {
  const { takes } = takeFailures()
  const codes = ['busy', 'network', 'timeout', 'rejected', 'declined', 'auth', 'quota']
  expect(codes.filter((code) => takes(fault(code)))).toEqual([
    'busy',
    'network',
    'timeout',
    'rejected',
    'declined',
  ])
})

test('only what may pass is tried again, and what came after all is no failure', () => {
  const failures = takeFailures()
  failures.add(3, fault('busy', true))
  failures.add(5, fault('declined'))
  expect(failures.again()).toEqual([3])
  failures.clear(3)
  expect(failures.all().map(([index]) => index)).toEqual([5])
})

test('eight in a row mean that nobody is there; one that comes through begins the row anew', () => {
  const failures = takeFailures()
  for (let index = 0; index < 7; index++) failures.add(index, fault('busy', true))
  failures.clear(99)
  for (let index = 7; index < 14; index++) failures.add(index, fault('busy', true))
  expect(failures.isAway()).toBe(false)
  failures.add(14, fault('busy', true))
  expect(failures.isAway()).toBe(true)
  failures.skip(15)
  expect(failures.all().at(-1)?.[1].code).toBe('ai.provider-busy')
})
