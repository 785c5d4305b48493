/** A place in pixels from the top left corner of a sheet. */
export type Place = { x: number; y: number; width: number; height: number }

/** How letters are set, as CSS computes it; lengths in pixels. */
export type WordStyle = {
  /** Families, nearest first. */
  stack: string
  size: number
  weight: number
  isItalic: boolean
  isUnderlined: boolean
  isStruck: boolean
  colour: string
  /** Of all elements around it, multiplied. */
  opacity: number
  tracking: number
  /** What a space is wider by. */
  spacing: number
  isCaps: boolean
  shift: '' | 'super' | 'sub'
  language: string
  /** Empty where nothing is linked. */
  href: string
}

export type WordRun = WordStyle & {
  text: string
  isBreak: boolean
  /** What each letter is drawn wider by than an office program draws it, which knows only two weights of a face. */
  fit: number
}

/** A line as it is drawn. */
export type WordLine = Place & {
  text: string
  baseline: number
  /** Of its largest letters. */
  size: number
  /** From the baseline to the edges of the faces that draw it. */
  ascent: number
  descent: number
  /**
   * Width of a space and of what comes before its first chance to break, which would have to fit into the line before to
   * move up; more than any line has where the line before ends of itself.
   */
  lead: number
  /** The same for its first two words, where they are words of one run; of the first where not. */
  leadOfTwo: number
}

export type WordMark =
  | { is: 'bullet'; character: string; colour: string; at: number }
  | { is: 'number'; style: string; value: number; colour: string; at: number }

export type WordParagraph = {
  runs: WordRun[]
  lines: WordLine[]
  align: 'start' | 'center' | 'end' | 'justify'
  direction: 'ltr' | 'rtl'
  /** From 0; of lists within lists. */
  level: number
  mark: WordMark | null
  /** From a line to the next. */
  leading: number
  /** Content edges of its element, in each column it runs through. */
  rooms: { left: number; right: number }[]
}

/** A text that people would want to change as one. */
export type WordRow = {
  sheet: number
  /** Position of its element in the order of painting, and of the last element in it. */
  paint: number
  until: number
  /** Whether it is all the text its element has. */
  isWhole: boolean
  tag: string
  /** Class names of its element and those around it within the block, nearest first. */
  classes: string[]
  block: { type: string; index: number } | null
  /** Content box of its element. */
  room: Place
  paragraphs: WordParagraph[]
}

export type CellEdge = { width: number; style: string; colour: string }

export type CellRow = {
  column: number
  columns: number
  rows: number
  isHeader: boolean
  ground: string
  edges: Record<'top' | 'right' | 'bottom' | 'left', CellEdge>
  /** From its outer edges to its text. */
  insets: Record<'top' | 'right' | 'bottom' | 'left', number>
  anchor: 'top' | 'middle' | 'bottom'
  place: Place
  paragraphs: WordParagraph[]
}

export type TableRow = {
  sheet: number
  paint: number
  until: number
  name: string
  direction: 'ltr' | 'rtl'
  ink: string
  block: { type: string; index: number } | null
  place: Place
  columns: number[]
  heights: number[]
  hasHead: boolean
  hasNames: boolean
  rows: CellRow[][]
}

/** A sheet of the document: where it lies, and what its links lead to. */
export type SheetRow = { sheet: number; paint: number; place: Place; anchors: string[] }

/** All text of a document outside of drawings. */
export type ReadWords = { sheets: SheetRow[]; words: WordRow[]; tables: TableRow[] }

/** What `::before` and `::after` of an element say, and where. */
export type PseudoWords = { element: number; pseudo: 'before' | 'after'; text: string } & Place
