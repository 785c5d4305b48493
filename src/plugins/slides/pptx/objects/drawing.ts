import type { ChartObject } from '../../scene/chart-object.ts'
import type { Placeholder } from '../../scene/scene.ts'
import type { FindMedia } from '../paint/fill.ts'
import type { TextPlace } from '../text/paragraph.ts'

/** What an object needs to know of the slide it is written to. */
export type Drawing = TextPlace & {
  readonly media: FindMedia
  /** The relation to a chart's part. */
  readonly chart: (chart: ChartObject) => string
  /** The next number of an object; each is there once on a slide. */
  readonly nextId: () => number
  /** Takes a place of the layout; false where the layout has no such place, or another object took it. */
  readonly take: (role: Placeholder, index: number) => boolean
  /** Number of the sheet. */
  readonly sheet: number
}
