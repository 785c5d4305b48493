import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { contentAdmin, nobody } from '#access/rules.ts'
import { workspacesOf } from '#access/membership.ts'
import { forWorkspaceOwners } from './for-workspace-owners.ts'

/** What members of a workspace may spend in a month, as its owners say; written by the endpoint alone. */
export const creditLimits: CollectionConfig = {
  slug: 'credit-limits',
  labels: {
    singular: { en: 'Spending limit', de: 'Ausgabenlimit' },
    plural: { en: 'Spending limits', de: 'Ausgabenlimits' },
  },
  disableDuplicate: true,
  lockDocuments: false,
  admin: { hidden: true },
  access: {
    create: nobody,
    read: anyOf(forWorkspaceOwners, contentAdmin, ({ req }) =>
      req.user && workspacesOf(req.user).length > 0
        ? { member: { equals: req.user.id }, workspace: { in: workspacesOf(req.user) } }
        : false,
    ),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  indexes: [{ fields: ['workspace', 'member'], unique: true }],
  fields: [
    { name: 'member', type: 'relationship', relationTo: 'users', required: true, index: true },
    /** Whole credits in a month of the calendar, in UTC. */
    { name: 'monthly', type: 'number', required: true, min: 0 },
  ],
}
