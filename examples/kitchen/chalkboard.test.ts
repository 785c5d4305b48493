import { expect, test } from 'vitest'
import { coreDesign, parseDesign, renderDesign } from '#design/index.ts'
import { chalkboard } from './chalkboard.ts'
import { recipe } from './recipe.tsx'
import { recipePage } from './recipe-page.ts'

const registry = {
  ...coreDesign,
  blocks: [...coreDesign.blocks, recipe],
  layouts: [...coreDesign.layouts, recipePage],
  themes: [...coreDesign.themes, chalkboard],
}

test('a block, a layout and a theme of a third party make a page', async () => {
  const parsed = parseDesign(
    {
      title: 'Soup',
      kind: 'document',
      theme: 'chalkboard',
      language: 'en',
      pages: [{ layout: 'recipe-page', blocks: [{ blockType: 'recipe', ...recipe.example }] }],
    },
    registry,
  )
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  const html = await renderDesign({
    design: parsed.design,
    registry,
    assets: {},
    fonts: 'link',
    media: 'screen',
  })
  expect(html).toContain('class="recipe')
  expect(html).toContain('.recipe { border-block-start')
})
