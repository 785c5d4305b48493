import { type CollectionConfig, type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { addEndpoints } from '#plugins/preview/index.ts'
import { pruneTokens } from './chores/prune-tokens.ts'
import { invitations } from './collections/invitations.ts'
import * as invitationRoutes from './endpoints/invitations.ts'
import * as memberRoutes from './endpoints/members.ts'
import { accountSettings } from './endpoints/verification.ts'
import { withAccountRules } from './fields/account-rules.ts'
import { accountFields } from './fields/account-fields.ts'
import { withEvenMutations } from './graphql/even-mutations.ts'
import { accountMails } from './mails/mails.ts'
import { writeSessionsOnly } from './sessions/write-sessions-only.ts'

export { isHeldBack } from './verification/is-held-back.ts'

export type AccountsOptions = {
  /** `false` keeps the schema and drops endpoints, rules and mails. @default true */
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
    if (!enabled) return withCollection(withSchema, { ...invitations })
    const { inviteEndpoint, ...ofInvitations } = invitationRoutes
    const complete = contribute(withSchema, {
      mails: accountMails,
      chores: [pruneTokens],
      extend: {
        users: withAccountRules,
        workspaces: addEndpoints(...Object.values(memberRoutes), inviteEndpoint),
      },
    })
    return withEvenMutations({
      ...withCollection(complete, addEndpoints(...Object.values(ofInvitations))({ ...invitations })),
      endpoints: [...(complete.endpoints ?? []), accountSettings],
      ...(complete.db ? { db: writeSessionsOnly(complete.db) } : {}),
    })
  },
})

const withCollection = (config: Config, collection: CollectionConfig): Config => ({
  ...config,
  collections: [...(config.collections ?? []), collection],
})
