import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { contentAdmin, published } from '#access/rules.ts'
import { checkPages } from './designs/check-pages.ts'
import { keepOrigin } from './templates/keep-origin.ts'
import { MAX_PAGES, MAX_VERSIONS } from './limits.ts'
import { lookFields, pageFields, pageLabel } from './page-fields.ts'
import type { DesignChoices } from './registry-choice.ts'

/** Starting points: page skeletons with guidance for what belongs on each page. Published ones are public. */
export const templates = (choices: DesignChoices): CollectionConfig => ({
  slug: 'templates',
  labels: {
    singular: { en: 'Template', de: 'Vorlage' },
    plural: { en: 'Templates', de: 'Vorlagen' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'theme', '_status', 'updatedAt'],
    group: { en: 'Content', de: 'Inhalte' },
  },
  versions: { maxPerDoc: MAX_VERSIONS, drafts: { schedulePublish: true } },
  access: {
    create: contentAdmin,
    read: anyOf(contentAdmin, published),
    update: contentAdmin,
    delete: contentAdmin,
    readVersions: contentAdmin,
  },
  hooks: { beforeValidate: [checkPages], beforeChange: [keepOrigin] },
  fields: [
    {
      name: 'slug',
      type: 'text',
      label: { en: 'Short name', de: 'Kurzname' },
      required: true,
      unique: true,
      maxLength: 64,
      admin: { position: 'sidebar' },
    },
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', de: 'Titel' },
      required: true,
      localized: true,
      maxLength: 120,
    },
    {
      name: 'description',
      type: 'textarea',
      label: { en: 'Description', de: 'Beschreibung' },
      localized: true,
      maxLength: 400,
    },
    {
      type: 'row',
      fields: [...lookFields(choices)],
    },
    {
      name: 'origin',
      type: 'text',
      maxLength: 80,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'tags',
      type: 'text',
      hasMany: true,
      label: { en: 'Tags', de: 'Schlagwörter' },
      maxLength: 40,
      maxRows: 20,
    },
    {
      name: 'pages',
      type: 'array',
      label: { en: 'Pages', de: 'Seiten' },
      labels: { singular: { en: 'Page', de: 'Seite' }, plural: { en: 'Pages', de: 'Seiten' } },
      localized: true,
      maxRows: MAX_PAGES,
      admin: { initCollapsed: true, components: { RowLabel: pageLabel(choices) } },
      fields: pageFields(choices, [
        {
          name: 'guidance',
          type: 'textarea',
          label: { en: 'Guidance', de: 'Anleitung' },
          maxLength: 1000,
          admin: {
            description: {
              en: 'What belongs on this page, told to the model.',
              de: 'Was auf diese Seite gehört, dem Modell gesagt.',
            },
          },
        },
      ]),
    },
  ],
})
