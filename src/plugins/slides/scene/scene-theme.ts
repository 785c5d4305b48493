import type { ColourSlot } from './paint.ts'
import type { Face } from './text.ts'

/** A design theme as an office theme: its colours by slot, its two faces. */
export type SceneTheme = {
  readonly name: string
  /** Six digits each. */
  readonly colours: Readonly<Record<ColourSlot, string>>
  readonly heading: Face
  readonly text: Face
}
