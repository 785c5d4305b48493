import type { TemplateSeed } from './template-seed.ts'
import { both, page } from './words.ts'

/** What people see when a link is shared. */
export const linkPreview: TemplateSeed = {
  slug: 'link-preview',
  kind: 'graphic',
  theme: 'blueprint',
  size: 'open-graph',
  tags: ['link', 'social', 'article'],
  title: both('Link preview', 'Linkvorschau'),
  description: both(
    'What people see when a link is shared: the point of the article, not its title twice.',
    'Was man sieht, wenn ein Link geteilt wird: worum es geht, nicht der Titel noch einmal.',
  ),
  pages: [
    page(
      'graphic-poster',
      both(
        'What the article claims, in at most eight words, readable at the width of a thumb. The source stands above it.',
        'Was der Artikel behauptet, in höchstens acht Wörtern, lesbar in Daumenbreite. Die Quelle steht darüber.',
      ),
      {
        blockType: 'cover',
        kicker: both('White paper', 'Fachpapier'),
        title: both('A coat of lime cools a school', 'Ein Kalkanstrich kühlt eine Schule'),
        subtitle: both('Sixty roofs, one summer, three degrees.', 'Sechzig Dächer, ein Sommer, drei Grad.'),
      },
    ),
  ],
}
