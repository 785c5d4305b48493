import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { guardWorkspace } from '#access/guard-workspace.ts'
import { contentAdmin, editorSomewhere, workspaceEditor, workspaceMember } from '#access/rules.ts'

/** A brief and the designs made from it. */
export const projects: CollectionConfig = {
  slug: 'projects',
  labels: {
    singular: { en: 'Project', de: 'Projekt' },
    plural: { en: 'Projects', de: 'Projekte' },
  },
  admin: { useAsTitle: 'title', group: { en: 'Work', de: 'Arbeit' } },
  access: {
    create: anyOf(editorSomewhere, contentAdmin),
    read: anyOf(workspaceMember, contentAdmin),
    update: anyOf(workspaceEditor, contentAdmin),
    delete: anyOf(workspaceEditor, contentAdmin),
    readVersions: contentAdmin,
  },
  hooks: { beforeValidate: [guardWorkspace] },
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 200 },
    { name: 'brief', type: 'textarea', label: { en: 'Brief', de: 'Briefing' }, maxLength: 8000 },
  ],
}
