import { coreDesign, type DesignRegistry } from '#design/index.ts'
import { compositionOf } from '#design/render/composition.ts'
import { sheetsOf } from '#design/render/sheets.ts'
import type { DrawingBoard } from './drawing-board.ts'
import { findCovered } from './find-covered.ts'
import { findFlaws, type Flaw } from './find-flaws.ts'
import type { FuzzedDesign } from './fuzzed-design.ts'
import { fuzzedAssets } from './fuzzed-values.ts'

/** Estimated ÷ drawn height of a block that takes no more room than it needs. */
export type Ratio = { block: string; ratio: number; drawn: number }

export type Checked = { flaws: (Flaw & { width: number })[]; ratios: Ratio[] }

const websiteWidths = [1920, 1440, 820, 390, 320] as const

/** Draws a design in Chromium and tells what is wrong with it. */
export const checkDesign = async (
  board: DrawingBoard,
  { design }: Pick<FuzzedDesign, 'design'>,
  registry: DesignRegistry = coreDesign,
): Promise<Checked> => {
  const composition = compositionOf({ design, registry, assets: fuzzedAssets, media: 'screen' })
  const isPaged = composition.kind.flow === 'paged'
  const widths = isPaged ? [Math.min(1000, composition.size.units.width)] : websiteWidths
  const checked: Checked = { flaws: [], ratios: [] }
  for (const width of widths) {
    await board.draw({ design, registry, assets: fuzzedAssets, width })
    const wanted = {
      isPaged,
      unitsWide: isPaged ? composition.size.units.width : width,
      unitsHigh: composition.size.units.height,
    }
    const { flaws, heights } = await board.page.evaluate(findFlaws, wanted)
    const covered = await board.page.evaluate(findCovered)
    checked.flaws.push(...[...flaws, ...covered].map((flaw) => ({ ...flaw, width })))
    if (!isPaged) continue
    for (const { sheet, block, type, height, isFlexible } of heights) {
      if (isFlexible || height < 4) continue
      const fit = sheetsOf(composition)[sheet]?.plan.fit
      if (!fit) continue
      const estimated = (fit.estimate.blocks.get(block) ?? 0) * fit.factor
      if (estimated > 0) checked.ratios.push({ block: type, ratio: estimated / height, drawn: height })
    }
  }
  return checked
}
