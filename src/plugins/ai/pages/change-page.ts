import { type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { text } from '../generation/generate-input.ts'
import { changePages } from './change-pages.ts'

/** What a person sends to change what goes with a page, or its place. */
export const PageChange = z.strictObject({
  /** What a speaker says to it; an empty text takes the notes off. */
  notes: text(4000).optional(),
  /** Its new place, from 0. */
  index: z.int({ error: 'This must be a whole number.' }).min(0).max(1000).optional(),
})

export type PageChange = z.infer<typeof PageChange>

/**
 * Changes a page's notes, moves it, or both.
 *
 * @throws as `changePages`; ValidationError (400) for a place behind the last page.
 */
export const changePage = async (
  req: PayloadRequest,
  asked: { designId: string; pageId: string },
  { notes, index: to }: PageChange,
): Promise<{ page: { id: string }; index: number }> => {
  let at = 0
  await changePages(req, asked, ({ rows, page, index }) => {
    if (to !== undefined && to >= rows.length) {
      const errors = [{ path: 'index', message: `This design has ${rows.length} pages.` }]
      throw new ValidationError({ collection: 'designs', errors }, req.t)
    }
    at = to ?? index
    const changed = notes === undefined ? page : { ...page, notes: notes === '' ? null : notes }
    return { pages: rows.toSpliced(index, 1).toSpliced(at, 0, changed), isSmall: at === index }
  })
  return { page: { id: asked.pageId }, index: at }
}
