import type { CollectionConfig } from 'payload'
import { guardReferences } from '#access/guard-references.ts'
import { guardWorkspace } from '#access/guard-workspace.ts'
import { contentAdmin } from '#access/rules.ts'
import { workspaceRecords } from '#access/workspace-records.ts'
import { fontFamilies } from '#design/index.ts'
import { colorField } from './brand-kits/color-field.ts'
import { registryChoice } from './registry-choice.ts'

const MAX_ACCENTS = 4
const faces = fontFamilies.map(({ slug, family }) => ({ value: slug, label: family }))

/** Whose colours, faces and logo designs wear. */
export const brandKits: CollectionConfig = {
  slug: 'brand-kits',
  labels: {
    singular: { en: 'Brand kit', de: 'Markenpaket' },
    plural: { en: 'Brand kits', de: 'Markenpakete' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'primary', 'displayFont', 'workspace', 'updatedAt'],
    group: { en: 'Work', de: 'Arbeit' },
  },
  access: { ...workspaceRecords, readVersions: contentAdmin },
  hooks: {
    beforeValidate: [
      guardWorkspace,
      guardReferences({ field: 'logo', collection: 'assets', sameWorkspace: true }),
    ],
  },
  fields: [
    { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, required: true, maxLength: 80 },
    {
      type: 'row',
      fields: [
        colorField({ name: 'primary', label: { en: 'Main colour', de: 'Hauptfarbe' }, required: true }),
        colorField({
          name: 'ground',
          label: { en: 'Paper', de: 'Papier' },
          description: { en: 'What pages are printed on.', de: 'Worauf Seiten gedruckt sind.' },
        }),
        colorField({
          name: 'ink',
          label: { en: 'Ink', de: 'Tinte' },
          description: { en: 'What text is set in.', de: 'Worin Text gesetzt ist.' },
        }),
      ],
    },
    {
      name: 'accents',
      type: 'array',
      label: { en: 'More colours', de: 'Weitere Farben' },
      labels: { singular: { en: 'Colour', de: 'Farbe' }, plural: { en: 'Colours', de: 'Farben' } },
      maxRows: MAX_ACCENTS,
      admin: {
        description: {
          en: 'For charts and second fields, the most important first.',
          de: 'Für Diagramme und zweite Flächen, die wichtigste zuerst.',
        },
      },
      fields: [colorField({ name: 'color', label: { en: 'Colour', de: 'Farbe' }, required: true })],
    },
    {
      type: 'row',
      fields: [
        registryChoice({
          name: 'displayFont',
          label: { en: 'Face of headings', de: 'Schrift der Überschriften' },
          choices: faces,
          description: { en: "Empty: the theme's own.", de: 'Leer: die des Stils.' },
        }),
        registryChoice({
          name: 'textFont',
          label: { en: 'Face of texts', de: 'Schrift der Texte' },
          choices: faces,
          description: { en: "Empty: the theme's own.", de: 'Leer: die des Stils.' },
        }),
      ],
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'assets',
      label: { en: 'Logo', de: 'Logo' },
      admin: {
        description: {
          en: 'Stands small on covers, before running titles and in navigation.',
          de: 'Steht klein auf Titelseiten, vor Kolumnentiteln und in der Navigation.',
        },
      },
    },
  ],
}
