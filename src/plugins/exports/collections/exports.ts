import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { contentAdmin, nobody, workspaceEditor, workspaceMember } from '#access/rules.ts'

export const exportStatuses = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const
export type ExportStatus = (typeof exportStatuses)[number]

/** Files that were made from designs. They are made by `POST /api/designs/:id/exports` and the worker only. */
export const exportsCollection = ({ storageDirectory }: { storageDirectory: string }): CollectionConfig => ({
  slug: 'exports',
  labels: {
    singular: { en: 'Export', de: 'Export' },
    plural: { en: 'Exports', de: 'Exporte' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'format', 'status', 'design', 'createdAt'],
    group: { en: 'Work', de: 'Arbeit' },
  },
  access: {
    create: nobody,
    read: anyOf(workspaceMember, contentAdmin),
    update: nobody,
    delete: anyOf(workspaceEditor, contentAdmin),
    readVersions: nobody,
  },
  upload: {
    staticDir: path.join(storageDirectory, 'exports'),
    filesRequiredOnCreate: false,
    hideFileInputOnCreate: true,
    hideRemoveFile: true,
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    // Only the worker stores files here, in the formats that are registered.
    allowRestrictedFileTypes: true,
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'File name', de: 'Dateiname' },
      required: true,
      maxLength: 200,
    },
    {
      name: 'design',
      type: 'relationship',
      relationTo: 'designs',
      label: { en: 'Design', de: 'Entwurf' },
      index: true,
    },
    { name: 'format', type: 'text', label: { en: 'Format', de: 'Format' }, required: true, maxLength: 64 },
    { name: 'options', type: 'json', label: { en: 'Options', de: 'Optionen' } },
    {
      name: 'status',
      type: 'text',
      label: { en: 'Status', de: 'Stand' },
      required: true,
      defaultValue: 'queued',
      maxLength: 16,
      index: true,
    },
    { name: 'report', type: 'json', label: { en: 'Report', de: 'Bericht' }, admin: { readOnly: true } },
    { name: 'error', type: 'json', label: { en: 'Error', de: 'Fehler' } },
    { name: 'job', type: 'relationship', relationTo: 'jobs', label: { en: 'Job', de: 'Auftrag' } },
  ],
})
