import type { CollectionConfig, Field } from 'payload'
import { nobodyField } from '#access/rules.ts'

/** Written by the endpoints of the outline alone, which check every part of it. */
const outlineField: Field = {
  name: 'outline',
  type: 'json',
  label: { en: 'Outline', de: 'Gliederung' },
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}

/** Adds the outline to designs; it stays where the plugin is switched off. */
export const addOutline = (designs: CollectionConfig): CollectionConfig => ({
  ...designs,
  fields: [...designs.fields, outlineField],
})
