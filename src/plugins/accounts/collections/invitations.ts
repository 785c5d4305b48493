import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { workspaceRoles } from '#access/membership.ts'
import { nobody, platformAdmin } from '#access/rules.ts'
import { workspaceOwner } from '../access/workspace-owner.ts'

const roleLabels = {
  owner: { en: 'Owner', de: 'Leitung' },
  editor: { en: 'Editor', de: 'Bearbeitung' },
  viewer: { en: 'Viewer', de: 'Ansicht' },
}

/** Who was asked into which workspace. Written by the verbs alone; the tokens of their links are kept elsewhere, hashed. */
export const invitations: CollectionConfig = {
  slug: 'invitations',
  labels: {
    singular: { en: 'Invitation', de: 'Einladung' },
    plural: { en: 'Invitations', de: 'Einladungen' },
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'workspace', 'role', 'expiresAt', 'acceptedAt'],
    group: { en: 'People', de: 'Personen' },
  },
  access: {
    create: nobody,
    read: anyOf(workspaceOwner, platformAdmin),
    update: nobody,
    delete: platformAdmin,
    readVersions: nobody,
  },
  fields: [
    { name: 'email', type: 'email', label: { en: 'Email', de: 'E-Mail' }, required: true, index: true },
    {
      name: 'role',
      type: 'select',
      label: { en: 'Role', de: 'Rolle' },
      required: true,
      options: workspaceRoles.map((value) => ({ value, label: roleLabels[value] })),
    },
    {
      name: 'invitedBy',
      type: 'relationship',
      label: { en: 'Invited by', de: 'Eingeladen von' },
      relationTo: 'users',
    },
    { name: 'expiresAt', type: 'date', label: { en: 'Valid until', de: 'Gültig bis' }, required: true },
    { name: 'acceptedAt', type: 'date', label: { en: 'Accepted', de: 'Angenommen' } },
    { name: 'revokedAt', type: 'date', label: { en: 'Revoked', de: 'Zurückgezogen' } },
  ],
}
