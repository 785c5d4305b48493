/** The few words the renderer itself writes into a design. */
export type RenderWords = {
  page: string
  /** Stands beside the title of what goes on from an earlier sheet. */
  continued: string
  /** Names a table of contents without a title of its own. */
  contents: string
  image: string
  source: string
  /** Verdicts of comparisons and price lists. */
  yes: string
  no: string
  partly: string
  criterion: string
  recommended: string
  /** States of a point on a checklist. */
  done: string
  open: string
  unknownBlock: string
  unknownLayout: string
  empty: string
  untitled: string
}

const words: Record<string, RenderWords> = {
  en: {
    page: 'Page',
    continued: 'continued',
    contents: 'Contents',
    image: 'Image to come',
    source: 'Source',
    yes: 'Yes',
    no: 'No',
    partly: 'Partly',
    criterion: 'Criterion',
    recommended: 'Recommended',
    done: 'Done',
    open: 'To do',
    unknownBlock: 'This block cannot be shown here',
    unknownLayout: 'This layout is not installed',
    empty: 'Empty page',
    untitled: 'Untitled',
  },
  de: {
    page: 'Seite',
    continued: 'Fortsetzung',
    contents: 'Inhalt',
    image: 'Bild folgt',
    source: 'Quelle',
    yes: 'Ja',
    no: 'Nein',
    partly: 'Teilweise',
    criterion: 'Kriterium',
    recommended: 'Empfohlen',
    done: 'Erledigt',
    open: 'Offen',
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
