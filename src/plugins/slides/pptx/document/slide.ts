import type { ChartObject } from '../../scene/chart-object.ts'
import type { Fill } from '../../scene/paint.ts'
import type { Scene, SceneSheet } from '../../scene/scene.ts'
import { layoutPath } from '../layouts/layout.ts'
import { notesPath } from '../notes/notes-slide.ts'
import { objectXml } from '../objects/object.ts'
import { placesTaken } from '../objects/placeholder.ts'
import { counter, treeXml } from '../objects/tree.ts'
import { Relations } from '../package/relations.ts'
import { backgroundXml } from '../paint/background.ts'
import { relations as sorts, spaces } from '../xml/names.ts'
import { element, partOf } from '../xml/xml.ts'
import { mediaOf, type MediaPaths } from './media.ts'

type Surroundings = {
  readonly scene: Scene
  readonly media: MediaPaths
  /** Paths of the charts' parts. */
  readonly charts: ReadonlyMap<ChartObject, string>
}

/** The part of a slide and what it leads to. */
export const slidePart = (sheet: SceneSheet, { scene, media, charts }: Surroundings) => {
  const relations = new Relations()
  const found = scene.layouts.findIndex(({ slug }) => slug === sheet.layout)
  const layout = scene.layouts[found]
  if (!layout)
    throw new Error(`Sheet ${sheet.number} has the layout ${sheet.layout}, which the scene does not list.`)
  relations.to(sorts.layout, layoutPath(found))
  if (sheet.notes !== '') relations.to(sorts.notes, notesPath(sheet.number))
  const find = mediaOf(media, relations)
  const drawing = {
    relations,
    sheets: scene.sheets.length,
    sheet: sheet.number,
    media: find,
    nextId: counter(),
    take: placesTaken(layout),
    chart: (chart: ChartObject) => {
      const path = charts.get(chart)
      if (path === undefined) throw new Error(`${chart.name} of sheet ${sheet.number} has no part.`)
      return relations.to(sorts.chart, path)
    },
  }
  const root = element(
    'p:sld',
    spaces,
    element(
      'p:cSld',
      {},
      isSame(sheet.background, layout.background) ? undefined : backgroundXml(sheet.background, find),
      treeXml(sheet.objects.map((object) => objectXml(object, drawing))),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )
  return { xml: partOf(root), relations }
}

const isSame = (one: Fill, other: Fill): boolean => JSON.stringify(one) === JSON.stringify(other)
