import type { Field } from 'payload'
import { nobodyField } from '#access/rules.ts'

/** What the worker made of an upload. Written by it alone; without a status it is ready. */
export const processingFields: Field[] = [
  {
    name: 'status',
    type: 'text',
    label: { en: 'Status', de: 'Stand' },
    maxLength: 16,
    index: true,
    access: { create: nobodyField, update: nobodyField },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'refusal',
    type: 'text',
    label: { en: 'Why it cannot be shown', de: 'Warum es nicht gezeigt werden kann' },
    maxLength: 300,
    access: { create: nobodyField, update: nobodyField },
    admin: {
      readOnly: true,
      position: 'sidebar',
      disableListColumn: true,
      condition: (data) => (data as { status?: string }).status === 'refused',
    },
  },
]
