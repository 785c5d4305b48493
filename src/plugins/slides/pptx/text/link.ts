import type { Link } from '../../scene/scene.ts'
import type { Relations } from '../package/relations.ts'
import { relations as sorts } from '../xml/names.ts'
import { element, type Xml } from '../xml/xml.ts'

/** What text and objects need to know of the part they stand in. */
export type LinkPlace = {
  readonly relations: Relations
  /** How many sheets there are; a link to any other is none. */
  readonly sheets: number
}

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])
// Longer addresses make PowerPoint refuse the file.
const longest = 2083

/** Path of a sheet's part. */
export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`

const keepsColour = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' },
    element('ahyp:hlinkClr', {
      'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
      val: 'tx',
    }),
  ),
)

/** Where a click leads. A link of words keeps the words' colour. */
export const linkXml = (
  link: Link | undefined,
  place: LinkPlace,
  of: 'words' | 'object',
): Xml | undefined => {
  if (!link) return undefined
  const target = targetOf(link, place)
  return target && element('a:hlinkClick', target, of === 'words' && keepsColour)
}

// Browsers leave these as they are; packages are read by stricter rules.
const strict = (address: string): string =>
  address.replace(/[\\^`{|}]/g, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25')

const targetOf = (link: Link, { relations, sheets }: LinkPlace) => {
  if (link.to === 'sheet') {
    if (!Number.isInteger(link.number) || link.number < 1 || link.number > sheets) return undefined
    const id = relations.to(sorts.slide, slidePath(link.number))
    return { 'r:id': id, action: 'ppaction://hlinksldjump' }
  }
  const address = URL.canParse(link.url) ? new URL(link.url) : undefined
  if (!address || !schemes.has(address.protocol) || strict(address.href).length > longest) return undefined
  return { 'r:id': relations.outside(sorts.link, strict(address.href)) }
}
