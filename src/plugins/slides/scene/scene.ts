import type { Box } from './box.ts'
import type { ChartObject } from './chart-object.ts'
import type { Fill, Line } from './paint.ts'
import type { Paragraph } from './text.ts'
import type { SceneTheme } from './scene-theme.ts'
import type { TableObject } from './table-object.ts'

/**
 * A design as it is drawn, as plain data: every sheet with its texts, tables, charts, pictures and shapes at the places
 * Chromium gave them. It knows nothing of HTML and nothing of a file format; formats that open in other programs start
 * from it. All lengths and places are EMU (914,400 an inch, 12,700 a point, 9,525 a CSS pixel): whole numbers, none negative but
 * places, which may lie outside the sheet.
 */
export type Scene = {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly size: { readonly width: number; readonly height: number }
  readonly theme: SceneTheme
  /** The layouts its sheets have and others of its kind, each once, with the places a new sheet would offer. */
  readonly layouts: readonly SceneLayout[]
  readonly sheets: readonly SceneSheet[]
  /** Files by the SHA-256 of their bytes, in hexadecimal; each is there once, however often it is shown. */
  readonly media: ReadonlyMap<string, SceneMedia>
}

export type SceneMedia = {
  readonly bytes: Uint8Array
  readonly type: 'image/png' | 'image/jpeg'
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** What of a sheet belongs to a place of its layout. `title` is there once at most. */
export type Placeholder = 'title' | 'subtitle' | 'body' | 'picture' | 'footer' | 'number'

export type SceneLayout = {
  readonly slug: string
  /** As a person reads it, in the design's language. */
  readonly name: string
  readonly background: Fill
  /** Counted from 1 within their sort where there are several bodies or pictures. */
  readonly places: readonly {
    readonly role: Placeholder
    readonly index: number
    readonly box: Box
    /** A text that shows how an empty one is set, where no sheet has one in it. */
    readonly like?: TextObject
  }[]
}

export type SceneSheet = {
  /** From 1. */
  readonly number: number
  /** The page of the design it draws, from 0, and which of the page's sheets it is, from 0. */
  readonly page: number
  readonly part: number
  /** Slug of its layout. */
  readonly layout: string
  readonly title: string
  readonly background: Fill
  /** In the order they are painted, which is the order they are read in. */
  readonly objects: readonly SceneObject[]
  /** What the speaker says, as plain text; empty where there are none. */
  readonly notes: string
}

/** How much of an object the Scene could say: all, nearly all, or only its picture. `because` is a sentence for people. */
export type Fidelity =
  { readonly is: 'native' } | { readonly is: 'approximated' | 'rasterised'; readonly because: string }

/** Where a click leads: an address, or a sheet of the same design by its number. */
export type Link =
  { readonly to: 'address'; readonly url: string } | { readonly to: 'sheet'; readonly number: number }

/** What every object has. */
export type Placed = {
  /** Unique in its sheet, made of letters, digits and dashes. */
  readonly id: string
  /** As a list of objects would show it: "Title", "Chart 2". */
  readonly name: string
  readonly box: Box
  /** What it shows, for people who do not see it; left out for what only decorates and for texts, which speak for themselves. */
  readonly alt?: string
  /** True for what says nothing: grounds, rules, ornaments. */
  readonly isDecorative?: boolean
  /** Clockwise, in degrees. */
  readonly rotation?: number
  readonly link?: Link
  readonly fidelity: Fidelity
  /** Type and position of the block it comes from, for reports. */
  readonly block?: { readonly type: string; readonly index: number }
}

/** Text in a box, which may have a ground and an edge of its own. */
export type TextObject = Placed & {
  readonly type: 'text'
  readonly placeholder?: { readonly role: Placeholder; readonly index: number }
  readonly paragraphs: readonly Paragraph[]
  /** Between the box and its text. */
  readonly insets: {
    readonly top: number
    readonly end: number
    readonly bottom: number
    readonly start: number
  }
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** False for a single line that nothing may wrap. */
  readonly wraps: boolean
  readonly fill?: Fill
  readonly line?: Line
  readonly radius?: number
  /**
   * What is drawn, line by line, for checks: the words and the box of their letters. The box of the object is wider than its
   * longest line, so that other programs break it at the same words, by less than would let a word move up.
   */
  readonly lines: readonly { readonly text: string; readonly box: Box }[]
}

/** A geometry in the unit square of its box, or one that programs know by name. */
export type Outline =
  | { readonly is: 'rectangle'; readonly radius?: number }
  | { readonly is: 'ellipse' }
  | { readonly is: 'line' }
  | { readonly is: 'path'; readonly steps: readonly PathStep[] }

/** Coordinates are shares of the box, 0 to 1. */
export type PathStep =
  | { readonly step: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly step: 'curve'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | { readonly step: 'close' }

export type ShapeObject = Placed & {
  readonly type: 'shape'
  readonly outline: Outline
  readonly fill?: Fill
  readonly line?: Line
}

export type PictureObject = Placed & {
  readonly type: 'picture'
  readonly placeholder?: { readonly role: 'picture'; readonly index: number }
  /** Key in `media`. */
  readonly media: string
  /** Shares of the stored picture that are cut off at its sides, 0 to 1. */
  readonly crop: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  readonly radius?: number
  readonly outline?: Outline
  readonly line?: Line
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number
}

/** Objects that belong together; boxes of its members are places on the sheet like all others. */
export type GroupObject = Placed & { readonly type: 'group'; readonly members: readonly SceneObject[] }

export type SceneObject = TextObject | TableObject | ChartObject | PictureObject | ShapeObject | GroupObject

export type { Box, ChartObject, Fill, Line, Paragraph, SceneTheme, TableObject }
