import { expect, test } from 'vitest'
import { tabQueue } from './tab-queue.ts'

test('tabs go round in the order of asking', async () => {
  const queue = tabQueue({ tabs: 1, queue: 3 })
  const order: string[] = []
  const one = async (name: string) => {
    const giveBack = await queue.take({})
    order.push(name)
    giveBack()
  }
  const first = await queue.take({})
  const others = ['a', 'b', 'c'].map(one)
  first()
  await Promise.all(others)
  expect(order).toEqual(['a', 'b', 'c'])
  expect(queue).toMatchObject({ taken: 0, waiting: 0 })
})

test('giving back twice frees one tab', async () => {
  const queue = tabQueue({ tabs: 2, queue: 1 })
  const giveBack = await queue.take({})
  await queue.take({})
  giveBack()
  giveBack()
  expect(queue.taken).toBe(1)
})

test('a full queue refuses, and one who left makes room', async () => {
  const queue = tabQueue({ tabs: 1, queue: 1 })
  await queue.take({})
  const patience = new AbortController()
  const waiting = queue.take({ signal: patience.signal })
  await expect(queue.take({})).rejects.toMatchObject({ code: 'exports.busy', status: 503 })
  patience.abort(new Error('left'))
  await expect(waiting).rejects.toThrow('left')
  expect(queue.waiting).toBe(0)
})

test('who has given up already gets no tab', async () => {
  const queue = tabQueue({ tabs: 1, queue: 1 })
  await expect(queue.take({ signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone')
  expect(queue.taken).toBe(0)
})
