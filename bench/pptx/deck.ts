import type { Design } from '#design/index.ts'
import { fromMarkdownText } from '#design/index.ts'

type Row = readonly [name: string, ...figures: string[]]

/** What both contenders put on their slides. */
export const deck = {
  title: 'The quiet return of the city tram',
  bullets: ['Priority at every signal', 'Stops no further apart than 450 metres', 'One ticket for all of it'],
  notes: 'Say what it cost, and who paid. Then let them look at the picture.',
  table: {
    columns: ['City', 'Opened', 'Length, km', 'Riders a day'],
    rows: [
      ['Odense', '2022', '14.5', '34,000'],
      ['Caen', '2019', '16.2', '64,000'],
      ['Lund', '2020', '5.5', '8,100'],
      ['Aarhus', '2017', '12.0', '31,000'],
      ['Florence', '2018', '11.5', '45,000'],
    ] as readonly Row[],
  },
  charts: (['columns', 'bars', 'line', 'donut'] as const).map((type) => ({
    type,
    labels: ['Odense', 'Caen', 'Lund', 'Aarhus', 'Florence'],
    values: [34, 64, 8.1, 31, 45],
  })),
  /** Slides with words and the photograph alone. */
  plain: 15,
} as const

const heading = (title: string) => ({ blockType: 'heading', title })

/** The deck as a design of ours: twenty slides, the photograph on each but the one with the table, which has no place for it. */
export const deckDesign = (photo: string): Design => {
  const image = { blockType: 'image', image: photo, ratio: 'wide' }
  const { table } = deck
  return {
    title: deck.title,
    kind: 'slides',
    theme: 'grotesk',
    language: 'en',
    pages: [
      ...Array.from({ length: deck.plain }, (_, index) => ({
        layout: 'slides-image-right',
        notes: deck.notes,
        blocks: [
          heading(`What changed, ${index + 1}`),
          { blockType: 'text', body: fromMarkdownText(deck.bullets.map((each) => `- ${each}`).join('\n')) },
          image,
        ],
      })),
      ...deck.charts.map(({ type, labels, values }) => ({
        layout: 'slides-split',
        notes: deck.notes,
        blocks: [
          heading(`Riders by city, as ${type}`),
          {
            blockType: 'chart',
            type,
            unit: 'thousands a day',
            points: labels.map((label, index) => ({ label, value: values[index] })),
          },
          image,
        ],
      })),
      {
        layout: 'slides-table',
        notes: deck.notes,
        blocks: [
          heading('Lines opened since 2015'),
          {
            blockType: 'table',
            columns: table.columns.map((label) => ({ label })),
            rows: table.rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
          },
        ],
      },
    ],
  }
}
