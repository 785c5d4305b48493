import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { workspaceRoles } from '#access/membership.ts'
import { isContentAdmin, platformRoles } from '#access/platform-role.ts'
import { adminField, anyone, contentAdmin, platformAdmin, self } from '#access/rules.ts'
import { checkPassword } from './users/check-password.ts'
import { createPersonalWorkspace } from './users/create-personal-workspace.ts'
import { dropSignInState } from './users/drop-sign-in-state.ts'
import { keepAdminRole } from './users/keep-an-admin.ts'
import { keepAnOwner } from './users/keep-an-owner.ts'
import { leaveNothingBehind } from './users/leave-nothing-behind.ts'
import { optionsOf } from './options-of.ts'

const WEEK_SECONDS = 7 * 24 * 3600
const LOCK_MS = 10 * 60 * 1000

/** The people of the platform. Anyone may sign up; only admins give roles and memberships. */
export const users = ({ secureCookies }: { secureCookies: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: {
    singular: { en: 'User', de: 'Person' },
    plural: { en: 'Users', de: 'Personen' },
  },
  auth: {
    tokenExpiration: WEEK_SECONDS,
    maxLoginAttempts: 10,
    lockTime: LOCK_MS,
    cookies: { sameSite: 'Lax', secure: secureCookies },
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'createdAt'],
    group: { en: 'People', de: 'Personen' },
  },
  access: {
    create: anyone,
    read: anyOf(self, contentAdmin),
    update: anyOf(self, platformAdmin),
    delete: anyOf(self, platformAdmin),
    unlock: platformAdmin,
    admin: ({ req }) => isContentAdmin(req.user),
  },
  hooks: {
    beforeOperation: [dropSignInState],
    beforeValidate: [checkPassword],
    beforeChange: [keepAdminRole, keepAnOwner],
    afterChange: [createPersonalWorkspace],
    beforeDelete: [leaveNothingBehind],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', de: 'Name' },
      maxLength: 120,
    },
    {
      name: 'email',
      type: 'email',
      label: { en: 'Email', de: 'E-Mail' },
      required: true,
      unique: true,
      access: { update: adminField },
    },
    {
      name: 'role',
      type: 'select',
      label: { en: 'Role', de: 'Rolle' },
      required: true,
      defaultValue: 'designer',
      options: optionsOf(platformRoles, {
        admin: { en: 'Admin', de: 'Admin' },
        'content-admin': { en: 'Content admin', de: 'Inhalts-Admin' },
        designer: { en: 'Designer', de: 'Designer' },
      }),
      saveToJWT: true,
      access: { create: adminField, update: adminField },
    },
    {
      name: 'locale',
      type: 'select',
      label: { en: 'Language', de: 'Sprache' },
      defaultValue: 'en',
      options: optionsOf(['en', 'de'], { en: 'English', de: 'Deutsch' }),
    },
    {
      name: 'memberships',
      type: 'array',
      label: { en: 'Workspaces', de: 'Arbeitsbereiche' },
      access: { create: adminField, update: adminField },
      maxRows: 200,
      fields: [
        {
          name: 'workspace',
          type: 'relationship',
          label: { en: 'Workspace', de: 'Arbeitsbereich' },
          relationTo: 'workspaces',
          required: true,
          index: true,
        },
        {
          name: 'role',
          type: 'select',
          label: { en: 'Role', de: 'Rolle' },
          required: true,
          defaultValue: 'editor',
          options: optionsOf(workspaceRoles, {
            owner: { en: 'Owner', de: 'Leitung' },
            editor: { en: 'Editor', de: 'Bearbeitung' },
            viewer: { en: 'Viewer', de: 'Ansicht' },
          }),
        },
      ],
    },
  ],
})
