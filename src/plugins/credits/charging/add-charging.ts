import type { CollectionConfig, Config } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { addBalance } from '../balance/add-balance.ts'
import { creditLimits } from '../collections/credit-limits.ts'
import { creditEndpoints, switchedOffEndpoints } from '../endpoints/credit-endpoints.ts'
import { forgetMember } from '../limits/forget-member.ts'
import { lowBalanceMail } from '../low-balance/low-balance-mail.ts'
import { creditCharger } from './credit-charger.ts'
import { jobEnded } from './job-ended.ts'
import { settleLost } from './settle-lost.ts'

/**
 * Lets jobs be paid with credits. Switched off, nothing is set aside any more, and what still is returns: by the end of
 * its job or by the chore.
 */
export const addCharging = (config: Config, { enabled }: { enabled: boolean }): Config =>
  contribute(
    {
      ...config,
      collections: [...(config.collections ?? []), creditLimits],
      endpoints: [...(config.endpoints ?? []), ...(enabled ? creditEndpoints : switchedOffEndpoints)],
    },
    {
      collections: { 'credit-limits': { workspace: true } },
      jobEnds: [jobEnded],
      chores: [settleLost],
      mails: [lowBalanceMail],
      chargers: enabled ? [creditCharger] : [],
      extend: {
        users: (users: CollectionConfig) => ({
          ...users,
          hooks: {
            ...users.hooks,
            beforeDelete: [...(users.hooks?.beforeDelete ?? []), forgetMember],
            afterMe: [...(users.hooks?.afterMe ?? []), ...(enabled ? [addBalance] : [])],
          },
        }),
      },
    },
  )
