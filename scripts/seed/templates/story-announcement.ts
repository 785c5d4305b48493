import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page } from './words.ts'

/** Three stories that follow each other: the news, what it means, what to do. */
export const storyAnnouncement: TemplateSeed = {
  slug: 'story-announcement',
  kind: 'graphic',
  theme: 'signal',
  size: 'story',
  tags: ['story', 'social', 'announcement'],
  title: both('Story announcement', 'Ankündigung als Story'),
  description: both(
    'Three upright pictures in a row: the news, what it means, what to do now.',
    'Drei hohe Bilder nacheinander: die Nachricht, was sie bedeutet, was jetzt zu tun ist.',
  ),
  pages: [
    page(
      'graphic-poster',
      both(
        'The news in at most six words; day and place below it.',
        'Die Nachricht in höchstens sechs Wörtern; Tag und Ort darunter.',
      ),
      {
        blockType: 'cover',
        kicker: both('From 1 March', 'Ab 1. März'),
        title: both('We bake at night again', 'Wir backen wieder nachts'),
        subtitle: both(
          'Warm bread from five in the morning, every day but Monday.',
          'Warmes Brot ab fünf Uhr früh, täglich außer montags.',
        ),
        byline: both('Mill Lane bakery', 'Bäckerei Mühlgasse'),
      },
    ),
    page(
      'graphic-list',
      both(
        'Three things that change for people, in at most five words each.',
        'Drei Dinge, die sich für die Leute ändern, in je höchstens fünf Wörtern.',
      ),
      heading(both('What changes for you', 'Was sich für Sie ändert')),
      {
        blockType: 'steps',
        steps: [
          { title: both('Bread before the first tram', 'Brot vor der ersten Bahn') },
          { title: both('Rolls to your door by six', 'Brötchen an die Tür bis sechs') },
          { title: both('Yesterday’s loaf at half price', 'Brot von gestern zum halben Preis') },
        ],
      },
    ),
    page(
      'graphic-statement',
      both(
        'One thing to do, in at most ten words.',
        'Eine Sache, die man tun soll, in höchstens zehn Wörtern.',
      ),
      {
        blockType: 'callToAction',
        title: both('Order tonight, eat tomorrow', 'Heute Abend bestellen, morgen essen'),
        label: both('Order until ten', 'Bestellen bis zehn'),
        url: '#',
      },
    ),
  ],
}
