import type { Payload } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import type { Task } from './define-task.ts'

/** The task of a kind, undefined when no plugin contributes it any more. */
export const taskOf = (payload: Payload, kind: string): Task | undefined =>
  contributions(payload).tasks.find((task) => task.name === kind)
