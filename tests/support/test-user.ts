import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

export type TestUser = {
  id: string
  email: string
  password: string
  /** For `Authorization: JWT …`. */
  token: string
  /** Id of the personal workspace made at sign-up. */
  workspace: string
}

export type MakeUser = (as?: {
  role?: 'admin' | 'content-admin' | 'designer'
  name?: string
  /** Whether they showed that the address is theirs. @default true */
  isVerified?: boolean
}) => Promise<TestUser>

/** Makes people who are signed in. */
export const userMaker =
  (payload: Payload): MakeUser =>
  async ({ role = 'designer', name = 'Tess Test', isVerified = true } = {}) => {
    const email = `${role}-${randomBytes(6).toString('hex')}@example.test`
    const password = randomBytes(12).toString('hex')
    const emailVerifiedAt = isVerified ? new Date().toISOString() : null
    const data = { email, password, name, role, emailVerifiedAt }
    const { id } = await payload.create({ collection: 'users', data })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    const user = await payload.findByID({ collection: 'users', id, depth: 0 })
    const [membership] = user.memberships ?? []
    if (token === undefined || membership === undefined)
      throw new Error(`${email} could not sign in with a workspace.`)
    return { id, email, password, token, workspace: String(membership.workspace) }
  }
