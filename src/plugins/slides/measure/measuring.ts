import type { Composition, Sheet } from '#design/index.ts'
import type { FormatJob, LeasedPage, PseudoBox } from '#plugins/exports/index.ts'
import type { SceneMedia } from '../scene/scene.ts'
import type { SceneTheme } from '../scene/scene-theme.ts'

/** What a design is measured with. */
export type MeasureJob = Pick<
  FormatJob,
  'design' | 'registry' | 'document' | 'browsers' | 'signal' | 'workspace' | 'pictures'
>

/** Faces as the theme has them, or those most machines have. */
export type FontChoice = 'own' | 'everywhere'

/** A design that is being measured: all its sheets below each other in a page, one pixel a unit. */
export type Measuring = {
  readonly job: MeasureJob
  readonly page: LeasedPage
  readonly composition: Composition
  readonly sheets: readonly Sheet[]
  readonly theme: SceneTheme
  /** BCP 47. */
  readonly language: string
  readonly fonts: FontChoice
  /** Files the document could load, by their address; in the page, pictures are outlines of themselves. */
  readonly files: ShownFiles
  /** Where a sheet lies in the page, by its number. */
  readonly places: ReadonlyMap<number, SheetPlace>
  /** Boxes of `::before` and `::after`, in pixels of the page. */
  readonly pseudos: readonly PseudoBox[]
  /** Files of the scene; whoever shows one puts it there. */
  readonly media: Map<string, SceneMedia>
}

type ShownFiles = NonNullable<Awaited<ReturnType<FormatJob['document']>>['files']>

/** Pixels from the document's top left, and the position of the sheet's element in the order of painting. */
export type SheetPlace = { x: number; y: number; width: number; height: number; paint: number }
