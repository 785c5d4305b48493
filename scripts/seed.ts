import type { Payload } from 'payload'
import { templates } from './seed/templates/index.ts'

export type Account = { email: string; password: string }
export type Accounts = { admin: Account | undefined; designer: Account | undefined }

const ensureUser = async (
  payload: Payload,
  user: { email: string; password: string; name: string; role: 'admin' | 'designer' },
): Promise<void> => {
  const found = await payload.count({ collection: 'users', where: { email: { equals: user.email } } })
  if (found.totalDocs === 0) await payload.create({ collection: 'users', data: user })
}

const ensureTemplates = async (payload: Payload): Promise<void> => {
  for (const template of templates) {
    const found = await payload.count({ collection: 'templates', where: { slug: { equals: template.slug } } })
    if (found.totalDocs > 0) continue
    const { pages, title, description, ...rest } = template
    const { id } = await payload.create({
      collection: 'templates',
      locale: 'en',
      data: { ...rest, title: title.en, description: description.en, pages: pages.en, _status: 'published' },
    })
    await payload.update({
      collection: 'templates',
      id,
      locale: 'de',
      data: { title: title.de, description: description.de, pages: pages.de, _status: 'published' },
    })
  }
}

/** Adds the first accounts and the templates that are missing; what is there stays as people left it. */
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
  await ensureTemplates(payload)
}
