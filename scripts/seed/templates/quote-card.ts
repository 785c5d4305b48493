import type { TemplateSeed } from './template-seed.ts'
import { both, page } from './words.ts'

/** One sentence, square. */
export const quoteCard: TemplateSeed = {
  slug: 'quote-card',
  kind: 'graphic',
  theme: 'broadsheet',
  size: 'square',
  tags: ['quote', 'social'],
  title: both('Quote card', 'Zitatkarte'),
  description: both(
    'One sentence worth stopping for, and who said it.',
    'Ein Satz, für den man stehen bleibt, und wer ihn gesagt hat.',
  ),
  pages: [
    page(
      'graphic-statement',
      both(
        'One sentence of at most 25 words that stands without its context, and its author. Only what was really said.',
        'Ein Satz von höchstens 25 Wörtern, der ohne Zusammenhang steht, und wer ihn gesagt hat. Nur was wirklich gesagt wurde.',
      ),
      {
        blockType: 'quote',
        text: both(
          'Forty seats are not a budget. They are forty people who stay.',
          'Vierzig Stühle sind kein Posten. Sie sind vierzig Menschen, die bleiben.',
        ),
        attribution: both('[Name]', '[Name]'),
        role: both('City library', 'Stadtbibliothek'),
      },
    ),
  ],
}
