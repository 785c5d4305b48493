import type { Field } from 'payload'
import type { JobSubject } from '../job.ts'

const adminAt = '/src/jobs/admin'
const inSummary = `${adminAt}/nothing.tsx#Nothing`

/** What the members of a job's workspace see of it. */
export const publicFields: Field[] = [
  {
    name: 'summary',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: `${adminAt}/job-summary.tsx#JobSummary` },
    },
  },
  {
    name: 'actions',
    type: 'ui',
    label: { en: 'Actions', de: 'Aktionen' },
    admin: { components: { Field: inSummary, Cell: `${adminAt}/actions-cell.tsx#ActionsCell` } },
  },
  {
    name: 'title',
    type: 'text',
    label: { en: 'Title', de: 'Titel' },
    required: true,
    admin: { components: { Field: inSummary } },
  },
  {
    name: 'kind',
    type: 'text',
    label: { en: 'Kind', de: 'Art' },
    required: true,
    index: true,
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'status',
    type: 'text',
    label: { en: 'Status', de: 'Status' },
    required: true,
    index: true,
    defaultValue: 'queued',
    admin: {
      readOnly: true,
      components: { Cell: `${adminAt}/status-cell.tsx#StatusCell`, Field: inSummary },
    },
  },
  {
    name: 'progress',
    type: 'json',
    label: { en: 'Progress', de: 'Fortschritt' },
    typescriptSchema: [() => progressSchema],
    admin: {
      readOnly: true,
      components: {
        Cell: `${adminAt}/progress-cell.tsx#ProgressCell`,
        Field: inSummary,
      },
    },
  },
  {
    name: 'error',
    type: 'json',
    label: { en: 'Error', de: 'Fehler' },
    typescriptSchema: [() => errorSchema],
    admin: {
      readOnly: true,
      components: { Cell: `${adminAt}/error-cell.tsx#ErrorCell`, Field: inSummary },
    },
  },
  {
    name: 'subject',
    type: 'json',
    virtual: true,
    label: { en: 'Subject', de: 'Gegenstand' },
    typescriptSchema: [() => subjectSchema],
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    hooks: { afterRead: [({ siblingData }) => subjectOf(siblingData)] },
  },
  { name: 'subjectCollection', type: 'text', admin: { hidden: true } },
  { name: 'subjectId', type: 'text', index: true, admin: { hidden: true } },
  {
    name: 'cost',
    type: 'number',
    label: { en: 'Cost', de: 'Kosten' },
    admin: { readOnly: true, position: 'sidebar', condition: (data) => typeof data?.['cost'] === 'number' },
  },
  {
    name: 'usage',
    type: 'json',
    label: { en: 'Done', de: 'Geleistet' },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'attempts',
    type: 'number',
    label: { en: 'Attempts', de: 'Versuche' },
    required: true,
    defaultValue: 0,
    admin: { components: { Field: inSummary } },
  },
  {
    name: 'maxAttempts',
    type: 'number',
    label: { en: 'Attempts allowed', de: 'Erlaubte Versuche' },
    required: true,
    defaultValue: 1,
    admin: { components: { Field: inSummary } },
  },
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    label: { en: 'Asked for by', de: 'Angefordert von' },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'startedAt',
    type: 'date',
    label: { en: 'Started', de: 'Begonnen' },
    admin: { readOnly: true, position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'finishedAt',
    type: 'date',
    label: { en: 'Ended', de: 'Beendet' },
    admin: { readOnly: true, position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  },
  { name: 'cancelRequestedAt', type: 'date', admin: { hidden: true } },
  { name: 'dismissedAt', type: 'date', admin: { hidden: true } },
]

const subjectOf = (row: { subjectCollection?: unknown; subjectId?: unknown }): JobSubject | null =>
  typeof row.subjectCollection === 'string' && typeof row.subjectId === 'string'
    ? { collection: row.subjectCollection, id: row.subjectId }
    : null

const nullable = (type: 'string' | 'number') => ({ type: [type, 'null'] as ['string' | 'number', 'null'] })

const progressSchema = {
  type: 'object' as const,
  properties: {
    step: nullable('string'),
    done: nullable('number'),
    total: nullable('number'),
    percent: nullable('number'),
  },
  required: ['step', 'done', 'total', 'percent'],
  additionalProperties: false,
}

const errorSchema = {
  type: ['object', 'null'] as ['object', 'null'],
  properties: { code: { type: 'string' as const }, message: { type: 'string' as const } },
  required: ['code', 'message'],
  additionalProperties: false,
}

const subjectSchema = {
  type: ['object', 'null'] as ['object', 'null'],
  properties: { collection: { type: 'string' as const }, id: { type: 'string' as const } },
  required: ['collection', 'id'],
  additionalProperties: false,
}
