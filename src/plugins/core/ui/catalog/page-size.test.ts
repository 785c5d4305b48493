import { expect, test } from 'vitest'
import { pageSizeOf } from './page-size.ts'
import type { Catalog } from './use-catalog.ts'

const catalog: Catalog = {
  kinds: [
    {
      slug: 'document',
      label: 'Document',
      description: '',
      flow: 'paged',
      pages: { min: 1, default: 4, max: 40 },
      sizes: [
        { slug: 'a4', label: 'A4', width: 210, height: 297, unit: 'mm' },
        { slug: 'screen', label: 'Screen', width: 800, height: 600, unit: 'px' },
      ],
    },
  ],
  themes: [],
  layouts: [],
  formats: [],
  providers: { text: null, image: null },
}

test('millimetres become CSS pixels, the first size is the default', () => {
  expect(pageSizeOf(catalog, 'document')).toEqual({ width: 794, height: 1123 })
})

test('a named size is used as it is', () => {
  expect(pageSizeOf(catalog, 'document', 'screen')).toEqual({ width: 800, height: 600 })
})

test('an unknown kind is an A4 sheet, a known one keeps its familiar size without a catalog', () => {
  expect(pageSizeOf(catalog, 'zine')).toEqual({ width: 794, height: 1123 })
  expect(pageSizeOf(undefined, 'slides')).toEqual({ width: 1280, height: 720 })
})
