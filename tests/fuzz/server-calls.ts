import type { Pool } from './ask.ts'
import type { Dice } from './dice.ts'
import { horror, horrorText } from './horrors.ts'

/** The panel's functions on the server and arguments for them. */
export const serverCall = ({ dice, pool }: { dice: Dice; pool: Pool }): string => {
  const slug = dice.chance(0.9) ? dice.pick([...pool.keys()]) : horrorText(dice)
  const id = dice.pick([...(pool.get(slug) ?? []), 'nope'])
  const name = dice.chance(0.95)
    ? dice.pick([
        'form-state',
        'table-state',
        'render-document',
        'render-document-slots',
        'render-list',
        'render-field',
        'render-widget',
        'slugify',
        'copy-data-from-locale',
        'schedule-publish',
        'get-upcoming-scheduled-publish',
        'get-default-layout',
        'get-folder-results-component-and-data',
      ])
    : horrorText(dice)
  const known: Record<string, unknown> = {
    collectionSlug: slug,
    globalSlug: 'nope',
    id,
    docID: id,
    data: { title: 'x' },
    docPermissions: {},
    docPreferences: { fields: {} },
    formState: {},
    operation: 'update',
    schemaPath: slug,
    path: 'title',
    locale: 'en',
    renderAllFields: true,
    returnLockStatus: true,
    query: { limit: 10, where: {} },
    columns: [],
    enableRowSelections: true,
    renderRowTypes: true,
    tableAppearance: 'default',
    fromLocale: 'en',
    toLocale: 'de',
    overrideData: false,
    type: 'publish',
    date: '2027-01-01T00:00:00Z',
    doc: { relationTo: slug, value: id },
    valueToSlugify: 'A b',
    drawerSlug: 'x',
    params: { segments: ['collections', slug] },
    initialData: {},
    widgetSlug: 'collections',
    widgetData: {},
    activeCollectionSlugs: [slug],
    field: { name: 'title', type: 'text' },
  }
  const args = Object.fromEntries(
    Object.keys(known)
      .filter(() => dice.chance(0.6))
      .map((key) => [key, dice.chance(0.06) ? horror(dice) : known[key]]),
  )
  return JSON.stringify([dice.chance(0.93) ? { name, args } : horror(dice)]) ?? '[]'
}
