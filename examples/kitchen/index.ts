import { definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { chalkboard } from './chalkboard.ts'
import { recipe } from './recipe.tsx'
import { recipePage } from './recipe-page.ts'
import { shoppingList } from './shopping-list.ts'

/** Recipes for Platen: a block, a layout that uses it, a theme and an export of what to buy. No migration, no change to core. */
export const kitchenPlugin = definePlugin({
  slug: 'kitchen',
  plugin: ({ config }) =>
    contribute(config, {
      blocks: [recipe],
      layouts: [recipePage],
      themes: [chalkboard],
      formats: [shoppingList],
    }),
})
