import { Logger } from 'graphile-worker'
import type { Payload } from 'payload'

/** Sends the queue's own messages to Payload's log; its notes on every single job stay at debug. */
export const queueLog = (payload: Payload): Logger =>
  new Logger((scope) => (level, message) => {
    const write = level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug'
    payload.logger[write]({ queue: scope.label }, message)
  })
