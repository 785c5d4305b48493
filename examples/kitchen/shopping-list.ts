import type { Format } from '#plugins/exports/index.ts'

/** A plain text of everything the recipes of a design need. */
export const shoppingList: Format = {
  slug: 'shopping-list',
  label: { en: 'Shopping list', de: 'Einkaufsliste' },
  extension: 'txt',
  mimeType: 'text/plain; charset=utf-8',
  write: () => import('./shopping-list.handler.ts'),
}
