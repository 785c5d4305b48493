import type { SceneObject } from '../scene/scene.ts'
import type { FidelityCounts, FidelityReport } from './report.ts'

/** Objects with the members of groups in their place. */
export const flatObjects = (objects: readonly SceneObject[]): SceneObject[] =>
  objects.flatMap((object) => (object.type === 'group' ? flatObjects(object.members) : [object]))

/** How many objects are native, approximated and rasterised. */
export const countsOf = (objects: readonly SceneObject[]): FidelityCounts => {
  const counts = { native: 0, approximated: 0, rasterised: 0 }
  for (const { fidelity } of objects) counts[fidelity.is] += 1
  return counts
}

const names = {
  text: 'texts',
  table: 'tables',
  chart: 'charts',
  picture: 'pictures',
  shape: 'shapes',
} as const

/** How many objects there are of each sort. */
export const sortsOf = (objects: readonly SceneObject[]): FidelityReport['sorts'] => {
  const sorts = { texts: 0, tables: 0, charts: 0, pictures: 0, shapes: 0 }
  for (const object of objects) if (object.type !== 'group') sorts[names[object.type]] += 1
  return sorts
}
