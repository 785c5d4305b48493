import { admins, members, nobody, staff, writers } from '../people.ts'
import type { Row } from '../row.ts'
import { write } from './samples.ts'

const sample = (workspace: string) => ({
  title: 'A job',
  kind: 'export-design',
  status: 'queued',
  attempts: 0,
  maxAttempts: 1,
  eventSeq: 0,
  workspace,
})
const secret = { read: nobody, create: nobody, update: nobody }

/** Rows are written by the queue alone. */
export const jobs: Row = {
  collection: 'jobs',
  who: { create: nobody, read: members, update: nobody, delete: nobody, moveOut: nobody, moveIn: nobody },
  make: (stage, workspace) =>
    write(stage, 'jobs', {
      ...sample(workspace),
      input: { secret: true },
      attemptToken: 'a token',
      ticket: '1',
      jobKey: 'a key',
    }),
  data: (_, workspace) => sample(workspace),
  change: { title: 'Changed' },
  fields: {
    workspace: {},
    input: { read: admins },
    attemptToken: secret,
    ticket: secret,
    priority: secret,
    jobKey: secret,
    eventSeq: secret,
  },
  endpoints: {
    'get /failed': { who: staff, ask: () => ({ path: '/jobs/failed' }) },
    'post /failed/retry': { who: staff, ask: () => ({ path: '/jobs/failed/retry', body: {} }) },
    'post /failed/dismiss': { who: staff, ask: () => ({ path: '/jobs/failed/dismiss', body: {} }) },
    'get /:id/events': { who: members, ask: ({ subject }) => ({ path: `/jobs/${subject.id}/events` }) },
    'post /:id/cancel': {
      who: writers,
      ask: ({ subject }) => ({ path: `/jobs/${subject.id}/cancel`, body: {} }),
      uses: true,
    },
    'post /:id/retry': {
      who: writers,
      ask: ({ subject }) => ({ path: `/jobs/${subject.id}/retry`, body: {} }),
    },
  },
}
