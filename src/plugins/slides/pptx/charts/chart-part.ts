import type { ChartObject } from '../../scene/chart-object.ts'
import { spaces } from '../xml/names.ts'
import { element, partOf, type Xml } from '../xml/xml.ts'
import { axesXml } from './chart-axes.ts'
import { noFill, noLine, shapeXml } from './chart-paint.ts'
import { plotXml } from './chart-plots.ts'

const share = (part: number, whole: number): number =>
  Number(Math.min(1, Math.max(0, whole <= 0 ? 0 : part / whole)).toFixed(5))

/** Where values are drawn: the plot without the words around it, in shares of the chart's box. */
const layoutXml = ({ box, plot }: ChartObject): Xml => {
  const of = (name: string, val: string | number): Xml => element(name, { val })
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      of('c:layoutTarget', 'inner'),
      of('c:xMode', 'edge'),
      of('c:yMode', 'edge'),
      of('c:x', share(plot.x - box.x, box.width)),
      of('c:y', share(plot.y - box.y, box.height)),
      of('c:w', share(plot.width, box.width)),
      of('c:h', share(plot.height, box.height)),
    ),
  )
}

/** The part of a chart; its workbook is the first of its relations. */
export const chartPartXml = (chart: ChartObject): string =>
  partOf(
    element(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': spaces['xmlns:a'],
        'xmlns:r': spaces['xmlns:r'],
      },
      element('c:date1904', { val: false }),
      element('c:roundedCorners', { val: false }),
      element(
        'c:chart',
        {},
        element('c:autoTitleDeleted', { val: true }),
        element('c:plotArea', {}, layoutXml(chart), plotXml(chart), axesXml(chart), shapeXml(noFill, noLine)),
        element('c:plotVisOnly', { val: true }),
        element('c:dispBlanksAs', { val: 'gap' }),
      ),
      shapeXml(noFill, noLine),
      element(
        'c:txPr',
        {},
        element('a:bodyPr'),
        element('a:lstStyle'),
        element(
          'a:p',
          {},
          element('a:pPr', {}, element('a:defRPr', { sz: 1200 })),
          element('a:endParaRPr', { lang: 'en-US' }),
        ),
      ),
      element('c:externalData', { 'r:id': 'rId1' }, element('c:autoUpdate', { val: false })),
    ),
  )
