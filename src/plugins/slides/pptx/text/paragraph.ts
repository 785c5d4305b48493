import type { ListMark, Paragraph, Run } from '../../scene/text.ts'
import { colourXml } from '../paint/colour.ts'
import { farthest, whole } from '../xml/whole.ts'
import { element, speakable, type Xml } from '../xml/xml.ts'
import type { LinkPlace } from './link.ts'
import { looksXml, numberRunXml, runXml } from './run.ts'

export type TextPlace = LinkPlace & {
  /** Set where the text shows the number of its sheet. */
  readonly number?: number
  /** Looks of paragraphs that have no words. */
  readonly emptyLooks?: Omit<Run, 'text'>
}

/** Sides of paragraphs are sides of the screen, not of the reading direction. */
export const alignOf = ({ align, direction }: Pick<Paragraph, 'align' | 'direction'>): string => {
  if (align === 'center') return 'ctr'
  if (align === 'justify') return 'just'
  return (align === 'start') === (direction === 'ltr') ? 'l' : 'r'
}

const spacing = (name: string, hundredths: number): Xml =>
  element(name, {}, element('a:spcPts', { val: whole(hundredths, 0, 158_400) }))

// As the face has it where nothing is told; a layout's text may have another.
const natural = element('a:lnSpc', {}, element('a:spcPct', { val: 100_000 }))
const leadingXml = (leading: number): Xml => (leading > 0 ? spacing('a:lnSpc', leading) : natural)

const numberings = {
  decimal: 'arabicPeriod',
  'lower-alpha': 'alphaLcPeriod',
  'upper-alpha': 'alphaUcPeriod',
  'lower-roman': 'romanLcPeriod',
  'upper-roman': 'romanUcPeriod',
} as const

// Arial has these; others are taken from the face of the words, whose fallbacks are wider.
const common = /^[•–—◦▪▫·]$/u

/** What stands before a paragraph, in the order the schema asks for; `none` takes away a layout's. */
const markXml = (mark: ListMark | undefined): readonly (Xml | undefined)[] => {
  if (!mark) return [element('a:buNone')]
  // Said in both cases: a layout's list may have another.
  const colour = mark.colour ? element('a:buClr', {}, colourXml(mark.colour)) : element('a:buClrTx')
  if (mark.is === 'number') {
    const start = whole(mark.start, 1, 32_767)
    const startAt = start === 1 ? undefined : start
    return [colour, element('a:buFontTx'), element('a:buAutoNum', { type: numberings[mark.style], startAt })]
  }
  const [character = '•'] = speakable(mark.character).trim()
  const face = common.test(character)
    ? element('a:buFont', { typeface: 'Arial', panose: '020B0604020202020204', pitchFamily: 34, charset: 0 })
    : element('a:buFontTx')
  return [colour, face, element('a:buChar', { char: character })]
}

const margins = ({ indent }: Paragraph) => {
  if (!indent) return { marL: 0, indent: 0 }
  const marL = whole(indent.text, 0, farthest)
  return { marL, indent: whole(indent.mark, 0, farthest) - marL }
}

/** How a paragraph is set, under the name its place asks for; a style of a level ends with how its runs look. */
export const paragraphPropertiesXml = (
  paragraph: Paragraph,
  { name = 'a:pPr', runs }: { name?: string; runs?: Xml | undefined } = {},
): Xml =>
  element(
    name,
    {
      ...margins(paragraph),
      lvl: name === 'a:pPr' ? whole(paragraph.level, 0, 8) || undefined : undefined,
      algn: alignOf(paragraph),
      rtl: paragraph.direction === 'rtl',
    },
    leadingXml(paragraph.leading),
    spacing('a:spcBef', paragraph.before),
    spacing('a:spcAft', paragraph.after),
    markXml(paragraph.mark),
    runs,
  )

/** A paragraph with its runs. */
export const paragraphXml = (paragraph: Paragraph, place: TextPlace): Xml => {
  const { number } = place
  // Only the first number is the sheet's: "3 of 3" has another.
  const numbered = number === undefined ? -1 : paragraph.runs.findIndex((run) => holds(run, number))
  const runs = paragraph.runs.map((run, index) =>
    index === numbered && number !== undefined ? numberRunXml(run, number, place) : runXml(run, place),
  )
  const last = paragraph.runs.at(-1) ?? place.emptyLooks
  return element('a:p', {}, paragraphPropertiesXml(paragraph), runs, last && endXml(last))
}

const holds = ({ text }: Run, number: number): boolean => new RegExp(`(?<!\\d)0*${number}(?!\\d)`).test(text)

const endXml = (looks: Omit<Run, 'text'>): Xml => looksXml(looks, { name: 'a:endParaRPr' })
