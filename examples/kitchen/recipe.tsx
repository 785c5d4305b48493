import { defineBlock } from '#design/index.ts'

export const recipe = defineBlock({
  slug: 'recipe',
  labels: {
    singular: { en: 'Recipe', de: 'Rezept' },
    plural: { en: 'Recipes', de: 'Rezepte' },
  },
  heading: 'name',
  fields: [
    { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, required: true, maxLength: 80 },
    { name: 'serves', type: 'number', label: { en: 'Serves', de: 'Portionen' }, min: 1, max: 100 },
    {
      name: 'ingredients',
      type: 'array',
      label: { en: 'Ingredients', de: 'Zutaten' },
      required: true,
      minRows: 1,
      maxRows: 20,
      fields: [
        { name: 'amount', type: 'text', label: { en: 'Amount', de: 'Menge' }, maxLength: 40 },
        {
          name: 'item',
          type: 'text',
          label: { en: 'Ingredient', de: 'Zutat' },
          required: true,
          maxLength: 80,
        },
      ],
    },
  ],
  guidance: 'A dish with what it needs. Amounts in metric units.',
  example: {
    name: 'Lemon cake',
    serves: 8,
    ingredients: [
      { amount: '200 g', item: 'flour' },
      { amount: '2', item: 'lemons' },
    ],
  },
  Component: ({ name, serves, ingredients, render }) => {
    const Heading = `h${render.level}` as const
    return (
      <section className="recipe">
        <Heading>{serves ? `${name} (${render.number(serves)})` : name}</Heading>
        <ul>
          {ingredients.map(({ amount, item }) => (
            <li key={`${amount} ${item}`}>
              <b>{amount}</b> {item}
            </li>
          ))}
        </ul>
      </section>
    )
  },
  css: '.recipe ul { columns: 2; } .recipe b { font-variant-numeric: tabular-nums; }',
})
