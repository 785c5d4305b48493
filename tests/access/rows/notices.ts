import { nobody } from '../people.ts'
import type { Row } from '../row.ts'
import { nextName, write } from './samples.ts'

const sample = (recipient: string) => ({
  kind: 'job-ended',
  title: nextName('A job'),
  status: 'succeeded',
  endedAt: '2026-01-01T00:00:00.000Z',
  recipient,
})

/** The record is the designer's; nobody else's, whatever their role. */
export const notices: Row = {
  collection: 'notices',
  who: { create: nobody, read: ['designer'], update: nobody, delete: ['designer'] },
  make: (stage) =>
    write(stage, 'notices', {
      ...sample(stage.cast.accounts.designer.id),
      mailedAt: '2026-01-01T00:00:00.000Z',
    }),
  data: ({ cast }) => sample(cast.accounts.stranger.id),
  change: { title: 'Changed' },
  fields: { mailedAt: { read: nobody } },
  endpoints: {
    'post /:id/read': {
      who: ['designer'],
      ask: ({ subject }) => ({ path: `/notices/${subject.id}/read`, body: {} }),
    },
    'post /read-all': {
      who: ['designer', 'owner', 'editor', 'viewer', 'stranger', 'contentAdmin', 'admin'],
      ask: () => ({ path: '/notices/read-all', body: {} }),
    },
  },
}
