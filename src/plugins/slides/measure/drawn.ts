import type { SceneObject } from '../scene/scene.ts'

/** An object with its sheet and its place in the order in which things are painted. Its id is given when all are known. */
export type Drawn = {
  /** From 1. */
  readonly sheet: number
  /**
   * Position of its element among `document.querySelectorAll('*')`; what pseudo-elements and `z-index` move lies in
   * between. A text and a box of the same element are one object. The ground of a sheet has the sheet's own element, and
   * covers it.
   */
  readonly paint: number
  readonly object: SceneObject
}
