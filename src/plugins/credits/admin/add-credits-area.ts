import type { Config, Field } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { adminEndpoints } from './endpoints/index.ts'

const at = '/src/plugins/credits/admin/panel'

const balance: Field = {
  name: 'credits',
  type: 'ui',
  label: { en: 'Credits', de: 'Credits' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: `${at}/balance-field.tsx#BalanceField` },
  },
}

/** Adds the panel's pages of credits, their endpoints, and the balance to a workspace's own page. */
export const addCreditsArea = (config: Config): Config => {
  const components = config.admin?.components
  const withEndpoints: Config = {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...adminEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), `${at}/credits-link.tsx#CreditsLink`],
        views: {
          ...components?.views,
          credits: { Component: `${at}/credits-view.tsx#CreditsView`, path: '/credits' },
        },
      },
    },
  }
  return contribute(withEndpoints, {
    extend: {
      workspaces: (workspaces) => ({ ...workspaces, fields: [...workspaces.fields, balance] }),
    },
  })
}
