import type { Field } from 'payload'
import { nobodyField } from '#access/rules.ts'

/** What an account has beside name, email and role. */
export const accountFields: Field[] = [
  {
    name: 'emailVerifiedAt',
    type: 'date',
    label: { en: 'Email verified', de: 'E-Mail bestätigt' },
    // Only opening a mailed link proves the address.
    access: { create: nobodyField, update: nobodyField },
    admin: { readOnly: true, position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'mailOnJobEnd',
    type: 'checkbox',
    label: { en: 'Mail when long work is done', de: 'E-Mail, wenn lange Arbeiten fertig sind' },
    defaultValue: true,
  },
  {
    name: 'currentPassword',
    type: 'text',
    label: { en: 'Current password', de: 'Bisheriges Passwort' },
    // Never stored: it comes along when people change their own password.
    virtual: true,
    maxLength: 200,
    access: { create: nobodyField, read: nobodyField },
    admin: {
      condition: (data, _siblings, { user }) => data['id'] !== undefined && data['id'] === user?.id,
      components: { Field: '/src/plugins/accounts/admin/current-password.tsx#CurrentPassword' },
    },
  },
]
