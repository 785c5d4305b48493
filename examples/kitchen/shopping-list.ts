import { z } from 'zod'
import type { Format } from '#plugins/exports/index.ts'

export const options = z.strictObject({
  /** A box to tick before each line. */
  boxes: z.boolean().default(true),
})

/** A plain text of everything the recipes of a design need. */
export const shoppingList: Format = {
  slug: 'shopping-list',
  label: { en: 'Shopping list', de: 'Einkaufsliste' },
  extension: 'txt',
  mimeType: 'text/plain; charset=utf-8',
  options,
  write: () => import('./shopping-list.handler.ts'),
}
