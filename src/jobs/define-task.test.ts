import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineTask } from './define-task.ts'

const task = {
  name: 'exports.render-pdf',
  label: 'PDF',
  attempts: 3,
  schema: z.object({}),
  handler: async () => ({ default: async () => undefined }),
}

test('a task that is well described is returned as it is', () => {
  expect(defineTask(task)).toBe(task)
})

test.each(['', 'Upper', 'two words', '.dot', 'dot.', 'a'.repeat(65)])('"%s" is no name', (name) => {
  expect(() => defineTask({ ...task, name })).toThrow(/no task name/)
})

test.each([0, 1.5, 21, Number.NaN])('%d attempts are refused', (attempts) => {
  expect(() => defineTask({ ...task, attempts })).toThrow(/exports\.render-pdf needs attempts/)
})
