import type { CollectionConfig } from 'payload'
import { guardWorkspace } from '#access/guard-workspace.ts'
import { contentAdmin, nobodyField } from '#access/rules.ts'
import { workspaceRecords } from '#access/workspace-records.ts'
import { processingFields } from './assets/processing-fields.ts'
import { renditionFields } from './assets/rendition-fields.ts'
import { FACTS } from './panel-components.ts'

/** Pictures of a workspace, uploaded or drawn. No SVG: it can carry scripts. */
export const assets = ({ directory }: { directory: string }): CollectionConfig => ({
  slug: 'assets',
  labels: {
    singular: { en: 'Asset', de: 'Bild' },
    plural: { en: 'Assets', de: 'Bilder' },
  },
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'status', 'workspace', 'updatedAt'],
    group: { en: 'Work', de: 'Arbeit' },
  },
  access: { ...workspaceRecords, readVersions: contentAdmin },
  upload: {
    staticDir: directory,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    pasteURL: false,
    displayPreview: true,
    adminThumbnail: 'thumbnail',
  },
  hooks: { beforeValidate: [guardWorkspace] },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: { en: 'Alternative text', de: 'Alternativtext' },
      required: true,
      maxLength: 500,
    },
    {
      name: 'provenance',
      type: 'json',
      label: { en: 'Provenance', de: 'Herkunft' },
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, components: { Field: FACTS } },
    },
    ...processingFields,
    renditionFields,
  ],
})
