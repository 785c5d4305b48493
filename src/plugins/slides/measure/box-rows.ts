/** x, y, width, height in CSS pixels from the document's top left. */
export type Rect = readonly [x: number, y: number, width: number, height: number]

/** What an element is drawn within, by its position among all elements of the document. */
export type PlaceRow = {
  element: number
  /** Its last descendant, itself where it has none. */
  last: number
  sheet: number
  /** Its own and what it inherits. */
  opacity: number
  /** Positions in the list of clips, outermost first. */
  clips: readonly number[]
  /** What it cuts off of its contents itself. */
  holdsClips: readonly number[]
  /** The element whose layers it is painted in, and which of them where it is not the usual one. */
  root: number
  layer: -1 | 0 | 1
  /** The element whose layers its contents are painted in. */
  holds: number
  block: { type: string; index: number } | null
  isInTable: boolean
}

/** What cuts its contents off: a box with rounded corners, or a `clip-path` of that box. */
export type ClipRow = { rect: Rect; radii: readonly string[]; path: string }

export type BorderRow = { width: number; style: string; colour: string }

/** How the box of an element, or of its `::before` or `::after`, is painted, as computed styles. */
export type BoxRow = {
  element: number
  pseudo: 'before' | 'after' | ''
  /** Several where a line broke it; none for pseudo-elements, which say nothing of where they are. */
  rects: readonly Rect[]
  /** Border box before it is turned, of pseudo-elements and turned ones. */
  width: number
  height: number
  ground: string
  image: string
  size: string
  place: string
  repeat: string
  /** Top left and on clockwise. */
  radii: readonly string[]
  /** Top, right, bottom, left. */
  borders: readonly BorderRow[]
  shadow: string
  outline: BorderRow & { offset: number }
  clip: string
  /** Its own. */
  opacity: number
  rotate: string
  transform: string
  /** Layer and root of a pseudo-element that is not painted with its element. */
  layer: -1 | 0 | 1
  /** Whether it is generated text in a box of its own. */
  hasText: boolean
}

/** Generated content that stands in a box of its own. */
export type PseudoText = Pick<BoxRow, 'element' | 'pseudo' | 'layer' | 'opacity'> & {
  language: string
  family: string
  size: number
  weight: number
  isItalic: boolean
  colour: string
  leading: number
  tracking: number
  align: string
  direction: 'ltr' | 'rtl'
}

export type PictureRow = {
  element: number
  /** Of the box its contents fill, without borders and padding. */
  rect: Rect
  address: string
  alt: string
  fit: string
  place: string
  natural: { width: number; height: number }
  radii: readonly string[]
  clip: string
}

/** A drawing, with each of its marks as lines and curves on the document. */
export type DrawingRow = {
  element: number
  rect: Rect
  alt: string
  isClipped: boolean
  marks: readonly MarkRow[]
  /** What is in it that is no plain mark: texts, gradients, filters. */
  others: number
}

export type MarkRow = {
  shape: string
  /** Attributes the shape is made of. */
  given: Readonly<Record<string, string>>
  /** From its own units to the document: a, b, c, d, e, f. */
  matrix: readonly number[]
  fill: string
  stroke: string
  /** In its own units. */
  strokeWidth: number
  dashes: string
  fillOpacity: number
  strokeOpacity: number
}
