import { defineLayout } from '#design/index.ts'

export const recipePage = defineLayout({
  slug: 'recipe-page',
  kinds: ['document', 'website'],
  label: { en: 'Recipe', de: 'Rezept' },
  role: 'content',
  regions: [{ slug: 'main', capacity: 3 }],
  blocks: ['recipe', 'steps', 'image', 'text'],
  guidance: 'One dish: its ingredients, then how it is made.',
})
