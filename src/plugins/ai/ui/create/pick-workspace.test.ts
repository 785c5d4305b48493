import { expect, test } from 'vitest'
import { pickWorkspace } from './pick-workspace.ts'

const user = {
  memberships: [
    { workspace: 'watched', role: 'viewer' },
    { workspace: 'theirs', role: 'editor' },
    { workspace: 'team', role: 'owner' },
    { workspace: 'mine', role: 'owner' },
  ],
}
const workspaces = [
  { id: 'mine', name: 'Mine', personal: true },
  { id: 'team', name: 'Team' },
  { id: 'theirs', name: 'Theirs', personal: true },
  { id: 'watched', name: 'Watched' },
]

test('a design goes to the person’s own workspace, not to another’s personal one', () => {
  expect(pickWorkspace({ user, workspaces, lastChosen: undefined })).toBe('mine')
  const rest = workspaces.slice(1)
  const guest = { memberships: user.memberships.slice(0, 3) }
  expect(pickWorkspace({ user: guest, workspaces: rest, lastChosen: undefined })).toBe('theirs')
})

test('the last choice holds while the person may edit there, and before the names are known', () => {
  expect(pickWorkspace({ user, workspaces: undefined, lastChosen: 'team' })).toBe('team')
  for (const lastChosen of ['watched', 'left']) {
    expect(pickWorkspace({ user, workspaces, lastChosen })).toBe('mine')
  }
})

test('nothing is guessed: unknown while several are loading, none where the person may edit nowhere', () => {
  expect(pickWorkspace({ user, workspaces: undefined, lastChosen: undefined })).toBeUndefined()
  const single = { memberships: user.memberships.slice(0, 2) }
  expect(pickWorkspace({ user: single, workspaces: undefined, lastChosen: undefined })).toBe('theirs')
  const viewer = { memberships: user.memberships.slice(0, 1) }
  expect(pickWorkspace({ user: viewer, workspaces: undefined, lastChosen: 'watched' })).toBeUndefined()
  expect(pickWorkspace({ user: undefined, workspaces: undefined, lastChosen: undefined })).toBeUndefined()
})
