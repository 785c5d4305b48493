import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { contentAdmin, nobodyField, ownWorkspaces, ownedWorkspaces, platformAdmin } from '#access/rules.ts'
import { guardDeletion } from './workspaces/guard-deletion.ts'

/** Where people work together; every project, design and asset belongs to one. Memberships sit on the user. */
export const workspaces: CollectionConfig = {
  slug: 'workspaces',
  labels: {
    singular: { en: 'Workspace', de: 'Arbeitsbereich' },
    plural: { en: 'Workspaces', de: 'Arbeitsbereiche' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'personal', 'createdAt'],
    group: { en: 'People', de: 'Personen' },
  },
  access: {
    create: platformAdmin,
    read: anyOf(ownWorkspaces, contentAdmin),
    update: anyOf(ownedWorkspaces, platformAdmin),
    delete: platformAdmin,
    readVersions: platformAdmin,
  },
  hooks: { beforeDelete: [guardDeletion] },
  fields: [
    { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, required: true, maxLength: 120 },
    {
      name: 'personal',
      type: 'checkbox',
      label: { en: 'Personal', de: 'Persönlich' },
      defaultValue: false,
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true },
    },
  ],
}
