import type { LayoutOutline } from '../../../generation/context.ts'

/** Blocks that stand for the whole design and not for a page of it, or that only the prompt can ask for. */
export const structural = new Set(['contents', 'footer', 'divider', 'code', 'references', 'logos'])

/** Layouts made for one block of the whole design: a list of contents, a footer. */
export const isStructural = ({ blocks }: LayoutOutline): boolean =>
  blocks.some((slug) => slug === 'contents' || slug === 'footer') &&
  blocks.every((slug) => slug === 'heading' || slug === 'agenda' || structural.has(slug))
