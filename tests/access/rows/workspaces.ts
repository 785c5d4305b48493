import { admins, members, nobody, owners, signedIn } from '../people.ts'
import type { Row } from '../row.ts'

/** The record is a workspace that has the designer's as its twin: the same people in the same roles. */
export const workspaces: Row = {
  collection: 'workspaces',
  who: {
    create: admins,
    read: members,
    update: [...owners, ...admins],
    delete: admins,
    duplicate: admins,
  },
  make: async ({ platen, cast }) => {
    const { payload } = platen
    const { id } = await payload.create({ collection: 'workspaces', data: { name: 'Twin' } })
    const { designer, owner, editor, viewer } = cast.accounts
    const roles = [
      [designer, 'owner'],
      [owner, 'owner'],
      [editor, 'editor'],
      [viewer, 'viewer'],
    ] as const
    for (const [account, role] of roles) {
      const { memberships } = await payload.findByID({ collection: 'users', id: account.id, depth: 0 })
      const all = [...(memberships ?? []), { workspace: id, role }]
      await payload.update({ collection: 'users', id: account.id, data: { memberships: all } })
    }
    return { id }
  },
  data: () => ({ name: 'Another' }),
  change: { name: 'Changed' },
  fields: { personal: { create: nobody, update: nobody, value: () => true } },
  endpoints: {
    'post /create': { who: signedIn, ask: () => ({ path: '/workspaces/create', body: { name: 'Mine' } }) },
    'get /:id/members': {
      who: ['designer', 'owner', 'editor', 'viewer', ...admins],
      ask: ({ subject }) => ({ path: `/workspaces/${subject.id}/members` }),
    },
    'patch /:id/members/:user': {
      who: [...owners, ...admins],
      ask: ({ stage, subject }) => ({
        path: `/workspaces/${subject.id}/members/${stage.cast.accounts.viewer.id}`,
        body: { role: 'viewer' },
      }),
    },
    'post /:id/invitations': {
      who: [...owners, ...admins],
      ask: ({ subject }) => ({
        path: `/workspaces/${subject.id}/invitations`,
        body: { email: `guest-${subject.id}@example.test`, role: 'viewer' },
      }),
    },
    'delete /:id/members/:user': {
      who: [...owners, ...admins],
      ask: ({ stage, subject }) => ({
        path: `/workspaces/${subject.id}/members/${stage.cast.accounts.designer.id}`,
      }),
      uses: true,
    },
    // The names of the asker's own workspaces, for the panel's filter.
    'get /populate-tenant-options': {
      who: ['designer', 'owner', 'editor', 'viewer', 'stranger', 'contentAdmin', 'admin'],
      ask: () => ({ path: '/workspaces/populate-tenant-options' }),
    },
  },
}
