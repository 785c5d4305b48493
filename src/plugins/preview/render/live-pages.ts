import type { Payload } from 'payload'
import { type Design, pageSize } from '#design/index.ts'
import { registryOf } from './registry-of.ts'
import { renderForPreview } from './render-for-preview.ts'

/** `paged`: a document and its size in CSS pixels for each page; `continuous`: one document that scrolls. */
export type LivePages =
  | { flow: 'paged'; pages: { html: string; width: number; height: number }[] }
  | { flow: 'continuous'; pages: { html: string }[] }

/** A design as the live preview takes it: page by page, so that only the pages that changed are drawn again. */
export const livePages = async (given: {
  payload: Payload
  design: Design
  workspace: string | 'any' | undefined
}): Promise<LivePages> => {
  const { design, payload } = given
  const kind = registryOf(payload).kinds.find(({ slug }) => slug === design.kind)
  if (!kind || kind.flow === 'continuous' || design.pages.length === 0) {
    return { flow: 'continuous', pages: [{ html: await renderForPreview(given) }] }
  }
  const { width, height } = pageSize(kind, design.size).units
  const pages = design.pages.map(async (_, page) => ({
    html: await renderForPreview({ ...given, page }),
    width,
    height,
  }))
  return { flow: 'paged', pages: await Promise.all(pages) }
}
