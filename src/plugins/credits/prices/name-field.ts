import type { PayloadRequest, TextField } from 'payload'
import type { LocalText } from '#kernel/local-text.ts'
import { contributions } from '#kernel/server/contribute.ts'

type Named = { name: string; label: LocalText; registry: 'kinds' | 'formats' | 'providers' }

/** The name of a registry entry, once in its list; checked against the registry as it is then. */
export const nameField = ({ name, label, registry }: Named): TextField => ({
  name,
  type: 'text',
  label: label as Record<string, string>, // Payload types a label per language as any record
  required: true,
  maxLength: 64,
  admin: {
    components: {
      Field: { path: '/src/plugins/credits/prices/name-picker.tsx#NamePicker', serverProps: { registry } },
    },
  },
  validate: (value: unknown, { req }: { req: PayloadRequest }) => {
    const known = contributions(req.payload)[registry].map(({ slug }) => slug)
    if (typeof value === 'string' && known.includes(value)) return true
    const list = known.join(', ')
    return req.i18n.language.startsWith('de') ? `Wählen Sie eines von: ${list}.` : `Choose one of: ${list}.`
  },
})
