import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { JobProgress } from '../job.ts'
import { progressOf, progressWriter } from './progress-writer.ts'

const fail = (error: unknown): never => {
  throw error
}

test('ticks are joined to ten a second and the last one is written', async () => {
  const written: JobProgress[] = []
  const writer = progressWriter(async (progress) => void written.push(progress), fail)
  for (let done = 1; done <= 50; done += 1) {
    await writer.tick({ step: 'Counting', done, total: 50 })
    await sleep(5)
  }
  await writer.close()
  expect(written.length).toBeLessThanOrEqual(6)
  expect(written.at(0)?.done).toBe(1)
  expect(written.at(-1)).toEqual({ step: 'Counting', done: 50, total: 50, percent: 100 })
  await writer.tick({ step: 'Late' })
  expect(written.at(-1)?.step).toBe('Counting')
})

test('a kept tick is written without another call', async () => {
  const written: (string | null)[] = []
  const writer = progressWriter(async ({ step }) => void written.push(step), fail)
  await writer.tick({ step: 'one' })
  await writer.tick({ step: 'two' })
  await writer.tick({ step: 'three' })
  await expect.poll(() => written).toEqual(['one', 'three'])
  await writer.close()
})

test('a slow write is not overtaken', async () => {
  const written: (string | null)[] = []
  const writer = progressWriter(async ({ step }) => {
    await sleep(step === 'slow' ? 200 : 0)
    written.push(step)
  }, fail)
  void writer.tick({ step: 'slow' })
  await sleep(110)
  await writer.tick({ step: 'quick' })
  await writer.close()
  expect(written).toEqual(['slow', 'quick'])
})

test('a percent is told only when the whole is known', () => {
  expect(progressOf({ step: 'a' }).percent).toBeNull()
  expect(progressOf({ step: 'a', done: 1 }).percent).toBeNull()
  expect(progressOf({ step: 'a', done: 1, total: 0 }).percent).toBeNull()
  expect(progressOf({ step: 'a', done: 1, total: 3 }).percent).toBe(33)
  expect(progressOf({ step: 'a', done: 9, total: 3 }).percent).toBe(100)
})
