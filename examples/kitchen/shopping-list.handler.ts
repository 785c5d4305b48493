import type { WriteFormat } from '#plugins/exports/index.ts'

type Ingredient = { amount?: string; item: string }

const write: WriteFormat = async ({ design }) => {
  const recipes = design.pages.flatMap((page) => page.blocks).filter((block) => block.blockType === 'recipe')
  // parseDesign has checked every block against the definition, so the rows have this shape.
  const ingredients = recipes.flatMap((block) => (block['ingredients'] ?? []) as Ingredient[])
  const lines = ingredients.map(({ amount, item }) => `[ ] ${amount ? `${amount} ` : ''}${item}`)
  return new TextEncoder().encode([design.title, '', ...lines, ''].join('\n'))
}

export default write
