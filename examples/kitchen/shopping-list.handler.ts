import type { WriteFormat } from '#plugins/exports/index.ts'
import { options } from './shopping-list.ts'

type Ingredient = { amount?: string; item: string }

const write: WriteFormat = async ({ design, options: asked }) => {
  const { boxes } = options.parse(asked)
  const recipes = design.pages.flatMap((page) => page.blocks).filter((block) => block.blockType === 'recipe')
  // parseDesign has checked every block against the definition, so the rows have this shape.
  const ingredients = recipes.flatMap((block) => (block['ingredients'] ?? []) as Ingredient[])
  const lines = ingredients.map(
    ({ amount, item }) => `${boxes ? '[ ] ' : ''}${amount ? `${amount} ` : ''}${item}`,
  )
  return new TextEncoder().encode([design.title, '', ...lines, ''].join('\n'))
}

export default write
