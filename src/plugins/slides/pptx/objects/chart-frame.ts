import type { ChartObject } from '../../scene/chart-object.ts'
import { element, type Xml } from '../xml/xml.ts'
import type { Drawing } from './drawing.ts'
import { frameXml } from './frame.ts'

const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** The frame a chart is shown in; the chart is a part of its own. */
export const chartFrameXml = (object: ChartObject, drawing: Drawing): Xml =>
  frameXml(object, drawing, {
    uri,
    content: element('c:chart', { 'xmlns:c': uri, 'r:id': drawing.chart(object) }),
  })
