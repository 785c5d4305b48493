import AxeBuilder from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import { coreDesign, type Design, renderDesign } from '#design/index.ts'
import type { DrawingBoard } from './drawing-board.ts'
import { fuzzedAssets } from './fuzzed-values.ts'

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })

/** What the HTML standard or a reader with assistive technology would object to, as sentences. */
export const barriersOf = async (board: DrawingBoard, design: Design): Promise<string[]> => {
  const kind = coreDesign.kinds.find(({ slug }) => slug === design.kind)
  const given = { design, registry: coreDesign, assets: fuzzedAssets }
  const html = await renderDesign({ ...given, fonts: 'link', baseUrl: '', media: 'screen' })
  const { results } = await validator.validateString(html)
  const invalid = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  )
  await board.draw({ ...given, width: kind?.flow === 'continuous' ? 1280 : 1000 })
  const { violations } = await new AxeBuilder({ page: board.page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  const barred = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`),
  )
  return [...invalid, ...barred]
}
