import type { Page } from '#design/index.ts'

/** The page after a review, but as it was before when nothing but its heading was left: a slide has to say something. */
export const keepBody = (page: Page, before: Page | undefined): Page =>
  before && isBare(page) && !isBare(before) ? before : page

const isBare = ({ blocks }: Page): boolean => blocks.every(({ blockType }) => blockType === 'heading')
