import type { Payload } from 'payload'
import { type Design, pageSize, compositionOf, sheetsOf } from '#design/index.ts'
import { registryOf } from './registry-of.ts'
import { renderForPreview } from './render-for-preview.ts'

/** `paged`: a document and its size in CSS pixels for each sheet; `continuous`: one document that scrolls. */
export type LivePages =
  | { flow: 'paged'; pages: { html: string; width: number; height: number }[] }
  | { flow: 'continuous'; pages: { html: string }[] }

/** A design as the live preview takes it: sheet by sheet, so that only those that changed are drawn again. */
export const livePages = async (given: {
  payload: Payload
  design: Design
  workspace: string | 'any' | undefined
}): Promise<LivePages> => {
  const { design, payload } = given
  const registry = registryOf(payload)
  const kind = registry.kinds.find(({ slug }) => slug === design.kind)
  if (!kind || kind.flow === 'continuous' || design.pages.length === 0) {
    return { flow: 'continuous', pages: [{ html: await renderForPreview(given) }] }
  }
  const { width, height } = pageSize(kind, design.size).units
  const composition = compositionOf({ design, registry, assets: {}, media: 'screen' })
  const pages = sheetsOf(composition).map(async (_, sheet) => ({
    html: await renderForPreview({ ...given, sheet }),
    width,
    height,
  }))
  return { flow: 'paged', pages: await Promise.all(pages) }
}
