import type { Field, GroupField } from 'payload'
import { nobodyField } from '#access/rules.ts'

const names = ['thumbnail', 'preview', 'print']

const facts: Field[] = [
  { name: 'url', type: 'text' },
  { name: 'filename', type: 'text', index: true },
  { name: 'mimeType', type: 'text' },
  { name: 'filesize', type: 'number' },
  { name: 'width', type: 'number' },
  { name: 'height', type: 'number' },
]

/**
 * The smaller pictures of an asset, in the shape Payload gives its own image sizes. Its `imageSizes` would decode what is
 * uploaded in the web process; these are made by the worker.
 */
export const renditionFields: GroupField = {
  name: 'sizes',
  type: 'group',
  admin: { hidden: true },
  access: { create: nobodyField, update: nobodyField },
  fields: names.map((name) => ({ name, type: 'group', fields: structuredClone(facts) })),
}
