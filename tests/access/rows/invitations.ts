import { randomBytes } from 'node:crypto'
import { admins, nobody, owners } from '../people.ts'
import type { Row } from '../row.ts'
import { write } from './samples.ts'

const sample = (workspace: string) => ({
  email: `guest-${randomBytes(6).toString('hex')}@example.test`,
  role: 'editor',
  expiresAt: '2099-01-01T00:00:00.000Z',
  workspace,
})

/** Written by the verbs of the accounts plugin alone. */
export const invitations: Row = {
  collection: 'invitations',
  who: {
    create: nobody,
    read: [...owners, ...admins],
    update: nobody,
    delete: admins,
    moveOut: nobody,
    moveIn: nobody,
    duplicate: nobody,
  },
  make: (stage, workspace) => write(stage, 'invitations', sample(workspace)),
  data: (_, workspace) => sample(workspace),
  change: { role: 'viewer' },
  fields: { workspace: {} },
  endpoints: {
    'post /open': { who: nobody, ask: () => ({ path: '/invitations/open', body: { token: 'forged' } }) },
    'post /accept': { who: nobody, ask: () => ({ path: '/invitations/accept', body: { token: 'forged' } }) },
    'post /:id/resend': {
      who: [...owners, ...admins],
      ask: ({ subject }) => ({ path: `/invitations/${subject.id}/resend`, body: {} }),
    },
    'post /:id/link': {
      who: [...owners, ...admins],
      ask: ({ subject }) => ({ path: `/invitations/${subject.id}/link`, body: {} }),
    },
    'post /:id/revoke': {
      who: [...owners, ...admins],
      ask: ({ subject }) => ({ path: `/invitations/${subject.id}/revoke`, body: {} }),
      uses: true,
    },
  },
}
