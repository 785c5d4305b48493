import { isBold } from '../../scene/text.ts'
import type { SceneTheme } from '../../scene/scene-theme.ts'
import { colourXml } from '../paint/colour.ts'
import { faceXml } from '../text/face.ts'
import { languageOf } from '../text/language.ts'
import { whole } from '../xml/whole.ts'
import { element, type Xml } from '../xml/xml.ts'
import type { MasterLooks } from './master-looks.ts'

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const step = 457_200
const hang = 228_600

type Style = {
  readonly theme: SceneTheme
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

const runDefaults = (
  looks: MasterLooks,
  { theme, language, face }: Style & { face: 'heading' | 'text' },
): Xml =>
  element(
    'a:defRPr',
    {
      lang: languageOf(language).lang,
      sz: whole(looks.size, 100, 400_000),
      b: isBold(looks.weight),
      cap: looks.caps ? 'all' : undefined,
      // Chromium kerns letters of every size.
      kern: 0,
    },
    element('a:solidFill', {}, colourXml(looks.colour)),
    faceXml({ ...theme[face], role: face }),
  )

const sides = (direction: 'ltr' | 'rtl') => ({
  algn: direction === 'ltr' ? 'l' : 'r',
  defTabSz: 914_400,
  rtl: direction === 'rtl',
  eaLnBrk: true,
  latinLnBrk: false,
  hangingPunct: true,
})

const titleXml = (looks: MasterLooks, style: Style): Xml =>
  element(
    'a:lvl1pPr',
    sides(style.direction),
    element('a:lnSpc', {}, element('a:spcPct', { val: 95_000 })),
    element('a:spcBef', {}, element('a:spcPct', { val: 0 })),
    element('a:buNone'),
    runDefaults(looks, { ...style, face: 'heading' }),
  )

const bodyXml = (looks: MasterLooks, style: Style): readonly Xml[] =>
  levels.map((level) =>
    element(
      `a:lvl${level}pPr`,
      { marL: hang + (level - 1) * step, indent: -hang, ...sides(style.direction) },
      element('a:lnSpc', {}, element('a:spcPct', { val: 110_000 })),
      element('a:spcBef', {}, element('a:spcPts', { val: level === 1 ? 800 : 400 })),
      element('a:buFont', { typeface: 'Arial', panose: '020B0604020202020204', pitchFamily: 34, charset: 0 }),
      element('a:buChar', { char: '•' }),
      runDefaults(
        { ...looks, size: level === 1 ? looks.size : looks.size * 0.9 },
        { ...style, face: 'text' },
      ),
    ),
  )

/** Styles of every level of plain text, as boxes and notes take them. */
export const plainLevels = (looks: MasterLooks, style: Style): readonly Xml[] =>
  levels.map((level) =>
    element(
      `a:lvl${level}pPr`,
      { marL: (level - 1) * step, ...sides(style.direction) },
      runDefaults(looks, { ...style, face: 'text' }),
    ),
  )

/** Dates, footers and numbers are small, and lie where their box does. */
export const smallStyle = (
  looks: MasterLooks,
  { role, ...style }: Style & { role: 'date' | 'footer' | 'number' | 'title' | 'body' },
): Xml => {
  const [start, end] = style.direction === 'ltr' ? ['l', 'r'] : ['r', 'l']
  const algn = role === 'date' ? 'ctr' : role === 'footer' ? start : end
  const size = Math.min(1200, looks.size)
  return element(
    'a:lvl1pPr',
    { algn, rtl: style.direction === 'rtl' },
    runDefaults({ ...looks, size }, { ...style, face: 'text' }),
  )
}

/** How a master sets titles, running text and everything else. */
export const textStylesXml = (looks: { title: MasterLooks; body: MasterLooks }, style: Style): Xml =>
  element(
    'p:txStyles',
    {},
    element('p:titleStyle', {}, titleXml(looks.title, style)),
    element('p:bodyStyle', {}, bodyXml(looks.body, style)),
    element('p:otherStyle', {}, plainLevels(looks.body, style)),
  )
