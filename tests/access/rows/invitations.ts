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
}
