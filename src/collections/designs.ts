import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { followMove } from '#access/follow-move.ts'
import { guardReferences } from '#access/guard-references.ts'
import { guardWorkspace } from '#access/guard-workspace.ts'
import { contentAdmin, nobodyField, workspaceMemberVersions } from '#access/rules.ts'
import { workspaceRecords } from '#access/workspace-records.ts'
import { MAX_SOURCE } from '#kernel/max-source.ts'
import { checkPages } from './designs/check-pages.ts'
import { MAX_PAGES, MAX_VERSIONS } from './limits.ts'
import { lookFields, pageFields, pageLabel } from './page-fields.ts'
import { FACTS } from './panel-components.ts'
import type { DesignChoices } from './registry-choice.ts'

const AUTOSAVE_MS = 1500

/** What people make: pages of blocks of one kind, generated or written by hand. */
export const designs = (choices: DesignChoices): CollectionConfig => ({
  slug: 'designs',
  labels: {
    singular: { en: 'Design', de: 'Entwurf' },
    plural: { en: 'Designs', de: 'Entwürfe' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'theme', 'workspace', 'updatedAt'],
    group: { en: 'Work', de: 'Arbeit' },
  },
  trash: true,
  versions: { maxPerDoc: MAX_VERSIONS, drafts: { autosave: { interval: AUTOSAVE_MS } } },
  access: {
    ...workspaceRecords,
    readVersions: anyOf(workspaceMemberVersions, contentAdmin),
  },
  hooks: {
    beforeValidate: [
      guardWorkspace,
      guardReferences(
        { field: 'project', collection: 'projects', sameWorkspace: true },
        { field: 'brandKit', collection: 'brand-kits', sameWorkspace: true },
        { field: 'template', collection: 'templates' },
      ),
      checkPages,
    ],
    afterChange: [followMove],
  },
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 200 },
    {
      type: 'row',
      fields: [
        ...lookFields(choices),
        {
          name: 'language',
          type: 'text',
          label: { en: 'Language', de: 'Sprache' },
          defaultValue: 'en',
          maxLength: 35,
        },
      ],
    },
    {
      name: 'pages',
      type: 'array',
      label: { en: 'Pages', de: 'Seiten' },
      labels: { singular: { en: 'Page', de: 'Seite' }, plural: { en: 'Pages', de: 'Seiten' } },
      maxRows: MAX_PAGES,
      admin: { initCollapsed: true, components: { RowLabel: pageLabel(choices) } },
      fields: pageFields(choices, [
        { name: 'notes', type: 'textarea', label: { en: 'Notes', de: 'Notizen' }, maxLength: 4000 },
      ]),
    },
    {
      name: 'prompt',
      type: 'textarea',
      label: { en: 'Prompt', de: 'Auftrag' },
      maxLength: 8000,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'source',
      type: 'textarea',
      label: { en: 'Source text', de: 'Ausgangstext' },
      maxLength: MAX_SOURCE,
      // Whoever makes a design gives it; afterwards pages rest on it.
      access: { update: nobodyField },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data['source']) },
    },
    {
      name: 'template',
      type: 'relationship',
      label: { en: 'Template', de: 'Vorlage' },
      relationTo: 'templates',
      admin: { position: 'sidebar' },
    },
    {
      name: 'brandKit',
      type: 'relationship',
      label: { en: 'Brand kit', de: 'Markenpaket' },
      relationTo: 'brand-kits',
      admin: { position: 'sidebar' },
    },
    {
      name: 'project',
      type: 'relationship',
      label: { en: 'Project', de: 'Projekt' },
      relationTo: 'projects',
      admin: { position: 'sidebar' },
    },
    {
      name: 'provenance',
      type: 'json',
      label: { en: 'Provenance', de: 'Herkunft' },
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true, components: { Field: FACTS } },
    },
  ],
})
