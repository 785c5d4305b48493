import type { Payload } from 'payload'
import { type Role, roles } from './ask.ts'

const PASSWORD = 'correct horse battery staple'

export type Stage = {
  /** The workspace everyone shares: the designer owns it, the viewer may look. */
  workspace: string
  tokens: Map<Role, string>
}

const emailOf = (role: Role): string => `fuzz-${role}@example.test`

/** Makes the people who ask, or mends what the requests did to them, and signs them in. */
export const setStage = async (payload: Payload, before?: Stage): Promise<Stage> => {
  const workspace = await sharedWorkspace(payload, before?.workspace)
  const tokens = new Map<Role, string>()
  for (const role of roles) {
    if (role === 'anonymous') continue
    const email = emailOf(role)
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      limit: 1,
      depth: 0,
    })
    // Those of other workspaces stay: somebody must own them.
    const others = (docs[0]?.memberships ?? []).filter((membership) => membership.workspace !== workspace)
    const place = { workspace, role: role === 'viewer' ? ('viewer' as const) : ('owner' as const) }
    const data = {
      email,
      name: `Fuzz ${role}`,
      password: PASSWORD,
      role: role === 'viewer' ? ('designer' as const) : role,
      memberships: [...others, place],
      loginAttempts: 0,
      lockUntil: null,
      _verified: true,
    }
    if (docs[0]) await payload.update({ collection: 'users', id: docs[0].id, data })
    else await payload.create({ collection: 'users', data, disableVerificationEmail: true })
    const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } })
    if (token) tokens.set(role, token)
  }
  return { workspace, tokens }
}

const sharedWorkspace = async (payload: Payload, id: string | undefined): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'workspaces',
    where: { id: { equals: id ?? '00000000-0000-0000-0000-000000000000' } },
  })
  if (docs[0]) return docs[0].id
  return (await payload.create({ collection: 'workspaces', data: { name: 'Fuzz' } })).id
}
