import type { SceneTheme } from '../scene/scene-theme.ts'

/** What texts of a design have in common. */
export type WordRuling = {
  readonly theme: SceneTheme
  /** BCP 47; of the design. */
  readonly language: string
  /** The sheet an element is on, by its id. */
  readonly anchors: ReadonlyMap<string, number>
}
