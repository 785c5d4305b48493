import { isBold, type Run } from '../../scene/text.ts'
import { colourXml } from '../paint/colour.ts'
import { whole } from '../xml/whole.ts'
import { element, fragment, speakable, text, type Xml } from '../xml/xml.ts'
import { faceXml } from './face.ts'
import { languageOf } from './language.ts'
import { type LinkPlace, linkXml } from './link.ts'

// Office programs take the size of raised and lowered letters as that of the words around them.
const baselines = { super: 30_000, sub: -25_000 } as const

/** Looks of a run, under the name its place asks for. */
export const looksXml = (
  run: Omit<Run, 'text'>,
  { name = 'a:rPr', link }: { name?: string; link?: Xml | undefined } = {},
): Xml =>
  element(
    name,
    {
      ...languageOf(run.language),
      sz: whole(run.size, 100, 400_000),
      b: isBold(run.weight),
      i: run.italic === true,
      u: run.underline === true ? 'sng' : undefined,
      strike: run.strike === true ? 'sngStrike' : undefined,
      // Said in both cases: a layout's text may have them.
      cap: run.caps === true ? 'all' : 'none',
      spc: whole(run.tracking ?? 0, -400_000, 400_000),
      baseline: run.baseline && baselines[run.baseline],
      dirty: name === 'a:rPr' ? false : undefined,
    },
    element('a:solidFill', {}, colourXml(run.colour)),
    faceXml(run.face),
    link,
  )

/** A run, a line break, or nothing where there is no text. */
export const runXml = (run: Run, place: LinkPlace): Xml | undefined => {
  if (run.isBreak === true) return element('a:br', {}, looksXml(run))
  if (speakable(run.text) === '') return undefined
  const looks = looksXml(run, { link: linkXml(run.link, place, 'words') })
  return element('a:r', {}, looks, wordsXml(run.text))
}

// A line feed within a run would be a line break in some programs and a blank in others.
const wordsXml = (words: string): Xml => element('a:t', {}, text(words.replace(/[\n\r\v\f]+/g, ' ')))

/** A run that shows the number of its sheet: the number becomes a field, what stands around it stays text. */
export const numberRunXml = (run: Run, number: number, place: LinkPlace): Xml | undefined => {
  const found = new RegExp(`^(|.*?[^\\d])(0*)${number}(?!\\d)(.*)$`, 's').exec(run.text)
  if (!found || run.isBreak === true) return runXml(run, place)
  const [, before = '', zeros = '', after = ''] = found
  const field = element(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    looksXml(run),
    element('a:t', {}, text(String(number))),
  )
  return fragment(
    runXml({ ...run, text: before + zeros }, place),
    field,
    runXml({ ...run, text: after }, place),
  )
}
