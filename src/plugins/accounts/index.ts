import { type CollectionConfig, type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { invitations } from './collections/invitations.ts'
import { accountFields } from './fields/account-fields.ts'

export type AccountsOptions = {
  /** `false` keeps the schema and drops endpoints, hooks and mails. @default true */
  enabled?: boolean
}

/** Accounts beyond sign-in: password reset, verified addresses, sessions, invitations and the people of a workspace. */
export const accountsPlugin = definePlugin<AccountsOptions>({
  slug: 'platen-accounts',
  plugin: ({ config, enabled = true }): Config => {
    const withSchema = contribute(config, {
      collections: { invitations: { workspace: true } },
      extend: {
        users: (users: CollectionConfig) => ({ ...users, fields: [...users.fields, ...accountFields] }),
      },
    })
    return { ...withSchema, collections: [...(withSchema.collections ?? []), { ...invitations }] }
  },
})
