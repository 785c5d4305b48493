import type { Fill } from '../../scene/paint.ts'
import { element, type Xml } from '../xml/xml.ts'
import { fillXml, type FindMedia } from './fill.ts'

/** The ground of a slide or layout; left out where there is none, so that the one below shows. */
export const backgroundXml = (fill: Fill, media: FindMedia): Xml | undefined =>
  fill.is === 'none'
    ? undefined
    : element('p:bg', {}, element('p:bgPr', {}, fillXml(fill, media), element('a:effectLst')))
