import type { Payload } from 'payload'
import { seedTemplates } from './seed/seed-templates.ts'

export type Account = { email: string; password: string }
export type Accounts = { admin: Account | undefined; designer: Account | undefined }

const ensureUser = async (
  payload: Payload,
  user: { email: string; password: string; name: string; role: 'admin' | 'designer' },
): Promise<void> => {
  const found = await payload.count({ collection: 'users', where: { email: { equals: user.email } } })
  if (found.totalDocs === 0) await payload.create({ collection: 'users', data: user })
}

/** Adds the first accounts and the templates; what people made or changed stays as they left it. */
export const seed = async ({
  payload,
  accounts,
}: {
  payload: Payload
  accounts: Accounts
}): Promise<void> => {
  const { admin, designer } = accounts
  if (admin) await ensureUser(payload, { ...admin, name: 'Admin', role: 'admin' })
  if (designer) await ensureUser(payload, { ...designer, name: 'Dana Sample', role: 'designer' })
  await seedTemplates(payload)
}
