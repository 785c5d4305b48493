import type { CollectionConfig } from 'payload'
import { guardWorkspace } from '#access/guard-workspace.ts'
import { contentAdmin } from '#access/rules.ts'
import { workspaceRecords } from '#access/workspace-records.ts'

/** A brief and the designs made from it. */
export const projects: CollectionConfig = {
  slug: 'projects',
  labels: {
    singular: { en: 'Project', de: 'Projekt' },
    plural: { en: 'Projects', de: 'Projekte' },
  },
  admin: { useAsTitle: 'title', group: { en: 'Work', de: 'Arbeit' } },
  access: { ...workspaceRecords, readVersions: contentAdmin },
  hooks: { beforeValidate: [guardWorkspace] },
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 200 },
    { name: 'brief', type: 'textarea', label: { en: 'Brief', de: 'Briefing' }, maxLength: 8000 },
  ],
}
