import type { Field } from 'payload'
import { designLimits } from '#design/index.ts'
import { MAX_BLOCKS_PER_PAGE } from './limits.ts'
import { type DesignChoices, registryChoice } from './registry-choice.ts'

/** The fields of one page; its blocks are kept as one JSON column of the row. */
export const pageFields = (choices: DesignChoices, extra: Field[]): Field[] => [
  registryChoice({
    name: 'layout',
    label: { en: 'Layout', de: 'Layout' },
    choices: choices.layouts,
    required: true,
  }),
  {
    name: 'part',
    type: 'text',
    label: { en: 'Opens the part', de: 'Beginnt den Teil' },
    maxLength: designLimits.part,
    admin: {
      description: {
        en: 'The name of the chapter, section or website page that begins here.',
        de: 'Der Name des Kapitels, Abschnitts oder der Seite einer Website, die hier beginnt.',
      },
    },
  },
  ...extra,
  {
    name: 'blocks',
    type: 'blocks',
    label: { en: 'Blocks', de: 'Bausteine' },
    blockReferences: choices.blocks as never[], // slugs are known only once the registries are assembled
    blocks: [],
    maxRows: MAX_BLOCKS_PER_PAGE,
  },
]

/** Names the rows of pages in the panel. */
export const pageLabel = ({ layouts }: DesignChoices) => ({
  path: '/src/plugins/core/admin/page-label.tsx#PageLabel',
  clientProps: { layouts },
})

/** What a design or a template is and how it looks: kind, theme, page size. */
export const lookFields = ({ kinds, themes, sizes }: DesignChoices): Field[] => [
  registryChoice({ name: 'kind', label: { en: 'Kind', de: 'Art' }, choices: kinds, required: true }),
  registryChoice({ name: 'theme', label: { en: 'Theme', de: 'Stil' }, choices: themes, required: true }),
  registryChoice({ name: 'size', label: { en: 'Page size', de: 'Seitengröße' }, choices: sizes }),
]
