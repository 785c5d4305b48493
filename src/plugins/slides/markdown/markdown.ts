import type { Format } from '#plugins/exports/index.ts'

/** A design's words as Markdown: its outline with everything it says, for editors, wikis and other tools. */
export const markdown: Format = {
  slug: 'md',
  label: 'Markdown',
  extension: 'md',
  mimeType: 'text/markdown',
  kinds: ['slides', 'document'],
  write: () => import('./write-markdown.handler.ts'),
}
