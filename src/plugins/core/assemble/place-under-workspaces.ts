import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import type { Config } from 'payload'
import { isContentAdmin } from '#access/platform-role.ts'
import { contributions } from '#kernel/server/contribute.ts'

/**
 * Gives every collection that was placed under workspaces its `workspace` field and the panel its workspace filter.
 * Access stays with the collections' own rules: the plugin checks membership, not roles.
 */
export const placeUnderWorkspaces = (config: Config): Config => {
  const placed = Object.entries(contributions({ config }).collections)
    .filter(([, placement]) => placement.workspace)
    .map(([slug]) => [slug, { useTenantAccess: false }] as const)
  const underWorkspaces = multiTenantPlugin({
    tenantsSlug: 'workspaces',
    tenantField: { name: 'workspace' },
    tenantsArrayField: {
      includeDefaultField: false,
      arrayFieldName: 'memberships',
      arrayTenantFieldName: 'workspace',
    },
    collections: Object.fromEntries(placed),
    useTenantsCollectionAccess: false,
    useUsersTenantFilter: false,
    usersAccessResultOverride: ({ accessResult }) => accessResult,
    userHasAccessToAllTenants: (user) => isContentAdmin(user),
    cleanupAfterTenantDelete: false,
    i18n: {
      translations: {
        en: { 'nav-tenantSelector-label': 'Workspace', 'field-assignedTenant-label': 'Workspace' },
        de: { 'nav-tenantSelector-label': 'Arbeitsbereich', 'field-assignedTenant-label': 'Arbeitsbereich' },
      },
    },
  })
  // The plugin mutates what it is given; this config and its collections were made by core a moment ago.
  return underWorkspaces({ ...config, admin: { ...config.admin } })
}
