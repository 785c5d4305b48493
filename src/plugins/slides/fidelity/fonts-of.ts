import type { Scene, SceneObject } from '../scene/scene.ts'
import type { Paragraph } from '../scene/text.ts'
import { classOf } from '../theme/script-of.ts'
import { flatObjects } from './counts.ts'
import type { FidelityReport } from './report.ts'

type Font = FidelityReport['fonts'][number]

const paragraphsIn = (object: SceneObject): readonly Paragraph[] => {
  if (object.type === 'text') return object.paragraphs
  if (object.type === 'table') return object.rows.flat().flatMap(({ paragraphs }) => paragraphs)
  return []
}

/** The faces the letters of a scene are set in, each with what stands in for it, in the order they appear. */
export const fontsOf = (scene: Scene): Font[] => {
  const fonts = new Map<string, Font>()
  const add = (family: string, fallback: string): void => {
    if (fonts.has(family)) return
    const isCommon = family === fallback
    fonts.set(family, { family, isCommon, fallback: isCommon ? null : fallback })
  }
  for (const object of scene.sheets.flatMap(({ objects }) => flatObjects(objects))) {
    for (const { face, text } of paragraphsIn(object).flatMap(({ runs }) => runs)) {
      const scripts = new Set([...text].map(classOf))
      if (scripts.has('latin')) add(face.latin, face.fallback)
      if (scripts.has('asian')) add(face.asian, face.fallback)
      if (scripts.has('complex')) add(face.complex, face.fallback)
    }
    if (object.type === 'chart')
      for (const set of [object.names, object.figures, object.ticks])
        if (set) add(set.face.latin, set.face.fallback)
  }
  return [...fonts.values()]
}
