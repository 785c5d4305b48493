import type { Field } from 'payload'
import { adminField, nobodyField } from '#access/rules.ts'

const secret = {
  access: { read: nobodyField, create: nobodyField, update: nobodyField },
  hidden: true,
} as const

/** What the queue notes on a job's row; nobody reads it over the API, but an admin may look at the input. */
export const bookkeepingFields: Field[] = [
  {
    name: 'input',
    type: 'json',
    label: { en: 'Input', de: 'Eingabe' },
    access: { read: adminField },
    admin: {
      readOnly: true,
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: '/src/plugins/core/admin/facts.tsx#Facts' },
    },
  },
  { name: 'priority', type: 'number', required: true, defaultValue: 0, ...secret },
  { name: 'attemptToken', type: 'text', ...secret },
  { name: 'ticket', type: 'text', ...secret },
  { name: 'jobKey', type: 'text', index: true, ...secret },
  { name: 'eventSeq', type: 'number', required: true, defaultValue: 0, ...secret },
]
