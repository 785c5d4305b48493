import type { Config } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { billingEndpoint } from '../billing/billing-endpoint.ts'
import { keepPayingWorkspace } from '../billing/keep-paying-workspace.ts'
import { checkoutEndpoints } from '../checkout/endpoints.ts'
import { offersEndpoint } from './offers-endpoint.ts'
import { offerChores } from './sync-chores.ts'

/** Adds where credits are bought, and what keeps Stripe's prices like ours. */
export const addShop = (config: Config): Config =>
  contribute(
    {
      ...config,
      endpoints: [...(config.endpoints ?? []), ...checkoutEndpoints, offersEndpoint, billingEndpoint],
    },
    {
      chores: offerChores,
      extend: {
        workspaces: (workspaces) => ({
          ...workspaces,
          hooks: {
            ...workspaces.hooks,
            beforeDelete: [keepPayingWorkspace, ...(workspaces.hooks?.beforeDelete ?? [])],
          },
        }),
      },
    },
  )
