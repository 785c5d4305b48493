import type { ChartObject } from '../../scene/chart-object.ts'
import type { Scene, SceneObject } from '../../scene/scene.ts'
import { writeCharts } from '../charts/write-charts.ts'
import type { Package } from '../package/package.ts'
import { Relations } from '../package/relations.ts'
import { relations as sorts, types } from '../xml/names.ts'

const chartsOf = (object: SceneObject): readonly ChartObject[] => {
  if (object.type === 'group') return object.members.flatMap(chartsOf)
  return object.type === 'chart' ? [object] : []
}

/** Adds the parts and workbooks of all charts; answers the path of each. */
export const addCharts = (parts: Package, { sheets }: Scene): ReadonlyMap<ChartObject, string> => {
  const charts = sheets.flatMap(({ objects }) => objects.flatMap(chartsOf))
  const paths = new Map<ChartObject, string>()
  for (const [index, { xml, workbook }] of writeCharts(charts).entries()) {
    const chart = charts[index]
    if (!chart) break
    const path = `ppt/charts/chart${index + 1}.xml`
    const workbookPath = `ppt/embeddings/Microsoft_Excel_Sheet${index + 1}.xlsx`
    const relations = new Relations()
    relations.to(sorts.workbook, workbookPath)
    parts.part(path, { xml, type: types.chart, relations })
    parts.file(workbookPath, workbook)
    paths.set(chart, path)
  }
  return paths
}
