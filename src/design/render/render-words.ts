/** The few words the renderer itself writes into a design. */
export type RenderWords = {
  page: string
  /** Stands beside the title of what goes on from an earlier sheet. */
  continued: string
  image: string
  source: string
  unknownBlock: string
  unknownLayout: string
  empty: string
  untitled: string
}

const words: Record<string, RenderWords> = {
  en: {
    page: 'Page',
    continued: 'continued',
    image: 'Image to come',
    source: 'Source',
    unknownBlock: 'This block cannot be shown here',
    unknownLayout: 'This layout is not installed',
    empty: 'Empty page',
    untitled: 'Untitled',
  },
  de: {
    page: 'Seite',
    continued: 'Fortsetzung',
    image: 'Bild folgt',
    source: 'Quelle',
    unknownBlock: 'Dieser Block kann hier nicht gezeigt werden',
    unknownLayout: 'Dieses Layout ist nicht installiert',
    empty: 'Leere Seite',
    untitled: 'Ohne Titel',
  },
}

const english = words['en'] as RenderWords

/** The renderer's words in a design's language; English for any language we do not write. */
export const renderWords = (language: string): RenderWords =>
  words[language.toLowerCase().split('-')[0] ?? ''] ?? english
