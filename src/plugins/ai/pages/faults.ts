import { Fault } from '#kernel/server/fault.ts'

export const readOnly = (): Fault =>
  new Fault('Only owners and editors of this workspace can change its pages.', {
    code: 'ai.read-only',
    status: 403,
  })

export const underWay = (): Fault =>
  new Fault('This design is still being made. Wait until it is finished, or cancel it.', {
    code: 'ai.under-way',
    status: 409,
  })

/** Told before a job for a page starts, when the page goes while it runs, and by every change of a page that is gone. */
export const pageGone = (): Fault =>
  new Fault('This page is no longer in the design.', { code: 'ai.page-gone', status: 409 })

export const lastPage = (): Fault =>
  new Fault('A design keeps at least one page. Delete the design instead.', {
    code: 'ai.last-page',
    status: 409,
  })

export const tooManyPages = (most: number): Fault =>
  new Fault(`A design of this kind has at most ${most} pages. Delete one first.`, {
    code: 'ai.too-many-pages',
    status: 409,
  })
