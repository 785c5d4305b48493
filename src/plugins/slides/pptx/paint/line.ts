import type { Line } from '../../scene/paint.ts'
import { whole } from '../xml/whole.ts'
import { element, type Xml } from '../xml/xml.ts'
import { colourXml } from './colour.ts'

const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const

/** An edge under the name its place asks for; left out where nothing would be seen. */
export const lineXml = (line: Line | undefined, name = 'a:ln'): Xml | undefined => {
  if (!line || !(line.width > 0) || line.colour.opacity === 0) return undefined
  const width = whole(line.width, 1, 20_116_800)
  return element(
    name,
    { w: width, cap: line.dash === 'dot' ? 'rnd' : 'flat', cmpd: 'sng', algn: 'ctr' },
    element('a:solidFill', {}, colourXml(line.colour)),
    element('a:prstDash', { val: dashes[line.dash ?? 'solid'] }),
    name === 'a:ln' && element('a:miter', { lim: 800_000 }),
  )
}
