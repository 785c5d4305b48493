import type { TestPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'

/** Who asks. The records they ask for are in the designer's workspace, unless a row says otherwise. */
export const people = [
  'anonymous',
  'designer', // owns the workspace since signing up
  'owner', // was made an owner of it
  'editor',
  'viewer', // owns another workspace, as everybody does
  'stranger', // is no member
  'contentAdmin',
  'admin',
] as const
export type Person = (typeof people)[number]
export type People = readonly Person[]

export const everyone: People = people
export const nobody: People = []
export const signedIn: People = people.filter((person) => person !== 'anonymous')
export const staff: People = ['contentAdmin', 'admin']
export const admins: People = ['admin']
export const owners: People = ['designer', 'owner']
export const writers: People = ['designer', 'owner', 'editor', ...staff]
export const members: People = ['viewer', ...writers]

export type Cast = {
  accounts: Record<Exclude<Person, 'anonymous'>, TestUser>
  /** The designer's workspace. */
  workspace: string
  /** A workspace of each person's own, beside the designer's. */
  home: Record<Person, string>
}

const roles = { owner: 'owner', editor: 'editor', viewer: 'viewer' } as const

/** Makes the people, signed in and members of the designer's workspace as their names say. */
export const makeCast = async ({ makeUser, payload }: TestPlaten): Promise<Cast> => {
  const designer = await makeUser({ name: 'Designer' })
  const member = async (person: keyof typeof roles): Promise<TestUser> => {
    const user = await makeUser({ name: person })
    const memberships = [
      { workspace: user.workspace, role: 'owner' as const },
      { workspace: designer.workspace, role: roles[person] },
    ]
    await payload.update({ collection: 'users', id: user.id, data: { memberships } })
    return user
  }
  const accounts = {
    designer,
    owner: await member('owner'),
    editor: await member('editor'),
    viewer: await member('viewer'),
    stranger: await makeUser({ name: 'Stranger' }),
    contentAdmin: await makeUser({ role: 'content-admin', name: 'Content' }),
    admin: await makeUser({ role: 'admin', name: 'Admin' }),
  }
  const second = await payload.create({ collection: 'workspaces', data: { name: 'Second' } })
  const memberships = [
    { workspace: designer.workspace, role: 'owner' as const },
    { workspace: second.id, role: 'owner' as const },
  ]
  await payload.update({ collection: 'users', id: designer.id, data: { memberships } })
  const { owner, editor, viewer, stranger, contentAdmin, admin } = accounts
  const home = {
    anonymous: stranger.workspace,
    designer: second.id,
    owner: owner.workspace,
    editor: editor.workspace,
    viewer: viewer.workspace,
    stranger: stranger.workspace,
    contentAdmin: contentAdmin.workspace,
    admin: admin.workspace,
  }
  return { accounts, workspace: designer.workspace, home }
}
