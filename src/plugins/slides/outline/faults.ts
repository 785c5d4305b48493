import { Fault } from '#kernel/server/fault.ts'

const conflict = (code: string, sentence: string): Fault =>
  new Fault(sentence, { code: `slides.${code}`, status: 409 })

/** Told when the design is deleted before its outline is there. */
export const designGone = (): Fault =>
  new Fault('The design was deleted before its outline was finished.', {
    code: 'slides.design-gone',
    status: 410,
  })

export const readOnly = (): Fault =>
  new Fault('Only owners and editors of this workspace can change its outlines.', {
    code: 'slides.read-only',
    status: 403,
  })

export const stillPlanning = (): Fault =>
  conflict('outline-planning', 'The outline is still being written. Wait until it is finished, or cancel it.')

export const noOutline = (): Fault =>
  conflict('no-outline', 'This design has no outline. Start a new deck to get one.')

export const outlineChanged = (): Fault =>
  conflict('outline-changed', 'The outline was changed meanwhile. Load it again and repeat your change.')

export const outlineAccepted = (): Fault =>
  conflict(
    'outline-accepted',
    'The slides are written from this outline already. Change the slides themselves.',
  )

export const hasPages = (): Fault =>
  conflict('has-pages', 'This design has slides already. Start a new deck to write slides from an outline.')
