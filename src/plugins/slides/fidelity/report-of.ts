import { cutText } from '#kernel/cut-text.ts'
import type { LintFinding } from '../pptx/lint/finding.ts'
import type { Scene, SceneObject } from '../scene/scene.ts'
import { countsOf, flatObjects, sortsOf } from './counts.ts'
import { fontsOf } from './fonts-of.ts'
import { type FidelityReport, mostFindings, mostNotes } from './report.ts'

type Given = {
  readonly mode: FidelityReport['mode']
  readonly findings: readonly LintFinding[]
  /** By slide, as `lookAt` answers. */
  readonly differences: readonly (number | null)[]
}

type Note = FidelityReport['notes'][number]

const noteOf = (object: SceneObject, slide: number): Note[] => {
  const { fidelity, name, block } = object
  if (fidelity.is === 'native') return []
  return [{ slide, object: name, ...fidelity, ...(block ? { block: block.type } : {}) }]
}

/** What became of a design, from the scene that was written. */
export const reportOf = (scene: Scene, { mode, findings, differences }: Given): FidelityReport => ({
  version: 1,
  mode,
  objects: countsOf(scene.sheets.flatMap(({ objects }) => flatObjects(objects))),
  sorts: sortsOf(scene.sheets.flatMap(({ objects }) => flatObjects(objects))),
  slides: scene.sheets.map(({ number, title, objects }, index) => ({
    number,
    title: cutText(title, 200),
    objects: countsOf(flatObjects(objects)),
    difference: differences[index] ?? null,
  })),
  notes: scene.sheets
    .flatMap(({ number, objects }) => flatObjects(objects).flatMap((object) => noteOf(object, number)))
    .slice(0, mostNotes),
  fonts: fontsOf(scene),
  findings: findings.slice(0, mostFindings),
})
