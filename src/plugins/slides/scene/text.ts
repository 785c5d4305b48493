import type { Colour } from './paint.ts'
import type { Link } from './scene.ts'

/** The face of a run. */
export type Face = {
  /** Families for Latin, East Asian and complex scripts, by the names people have them installed under. */
  readonly latin: string
  readonly asian: string
  readonly complex: string
  /** The face of the theme it is, so that another theme changes it: headings or running text. */
  readonly role?: 'heading' | 'text'
  /** A face most machines have, of about the same width; `latin` itself where that is one. */
  readonly fallback: string
}

/** Whether a weight is set bold by programs that know only 400 and 700: the nearer of the two. */
export const isBold = (weight: number): boolean => weight >= 550

export type Run = {
  readonly text: string
  readonly face: Face
  /** Hundredths of a point. */
  readonly size: number
  /** As in CSS, 100 to 900; most programs know two, as `isBold` tells. */
  readonly weight: number
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly colour: Colour
  readonly baseline?: 'super' | 'sub'
  /** Between letters, in hundredths of a point; may be negative. */
  readonly tracking?: number
  readonly caps?: boolean
  readonly link?: Link
  /** BCP 47. */
  readonly language: string
  /** Set where the run is a line break a person wrote; its text is empty. */
  readonly isBreak?: boolean
}

export type ListMark =
  | { readonly is: 'bullet'; readonly character: string; readonly colour?: Colour }
  | {
      readonly is: 'number'
      readonly style: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman'
      /** From 1. */
      readonly start: number
      readonly colour?: Colour
    }

export type Paragraph = {
  readonly runs: readonly Run[]
  readonly align: 'start' | 'center' | 'end' | 'justify'
  readonly direction: 'ltr' | 'rtl'
  /** From 0. */
  readonly level: number
  readonly mark?: ListMark
  /** EMU from the box's start edge to the text, and of the mark before it. */
  readonly indent?: { readonly text: number; readonly mark: number }
  /** From a baseline to the next, in hundredths of a point. */
  readonly leading: number
  /** Hundredths of a point. */
  readonly before: number
  readonly after: number
}
