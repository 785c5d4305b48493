import type {
  CellRow,
  Place,
  PseudoWords,
  TableRow,
  WordLine,
  WordMark,
  WordParagraph,
  WordRun,
  WordStyle,
} from './word-rows.ts'

/** A stretch of text set in one way: a node of the document, what a pseudo-element says, or a break. */
export type Piece = {
  node: Text | null
  text: string
  style: WordStyle
  /** Where it is drawn, of what has no node. */
  box: Place | null
  /** `collapse`, `lines` where line ends stay, `all` where spaces stay too. */
  spaces: 'collapse' | 'lines' | 'all'
  isBreak: boolean
}

/** Edges of a stretch of a line. */
export type Row = { top: number; bottom: number; left: number; right: number }

/** What of a piece stands in one line. */
export type Fragment = { piece: Piece; from: number; to: number; box: Row }

/** Pieces that follow each other in the lines of one element. */
export type Segment = { element: Element; pieces: Piece[] }

/**
 * Functions that read text in a page. Each is lent to the page by a function that reaches nothing around it, and kept
 * there between calls; places are pixels of the document.
 */
export type Reading = {
  positions: Map<Element, number>
  pseudos: Map<string, PseudoWords>
  isSeen: (element: Element) => boolean
  styleOf: (element: Element, pseudo?: string) => WordStyle
  /** Em of the face that draws a text from its baseline to its edges, and pixels of a space. */
  faceOf: (style: WordStyle, text?: string) => { ascent: number; descent: number; space: number }
  fragmentsOf: (piece: Piece) => Fragment[]
  leadsOf: (fragments: readonly Fragment[]) => Pick<WordLine, 'lead' | 'leadOfTwo'>
  linesOf: (pieces: readonly Piece[]) => WordLine[]
  runsOf: (pieces: readonly Piece[]) => WordRun[]
  cellOf: (cell: HTMLTableCellElement, table: HTMLTableElement, column: number) => CellRow
  isOne: (element: Element) => boolean
  /** Paragraphs of an element and of all in it. */
  gather: (element: Element) => (WordParagraph | null)[]
  /** Tells each run how much wider it is drawn. */
  fitRuns: (runs: readonly WordRun[]) => void
  contentOf: (element: Element) => Place
  /** Text of an element that lies in its own lines, and the elements in it that have lines of their own. */
  partsOf: (element: Element) => (Segment | Element)[]
  paragraphOf: (segment: Segment, given?: { level: number; mark: WordMark | null }) => WordParagraph | null
  tableOf: (table: Element) => TableRow | null
}

declare global {
  // `var` is how TypeScript lets a global be declared.
  var platenReading: Reading
}
