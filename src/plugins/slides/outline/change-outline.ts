import type { PayloadRequest } from 'payload'
import { transaction } from '#kernel/server/transaction.ts'
import { outlineAccepted, outlineChanged } from './faults.ts'
import { outlineOf } from './open-outline.ts'
import { type DesignRecord, shownOutline } from './outline.ts'
import type { Outline } from './shown-outline.ts'
import { changed, checkChoices, type OutlineChange } from './outline-change.ts'
import { saveOutline } from './save-outline.ts'

/**
 * Changes an outline that nobody has changed since, or accepted.
 *
 * @throws ValidationError (400); Fault `slides.outline-planning`, `-changed`, `-accepted`, `slides.no-outline` (409).
 */
export const changeOutline = async (
  req: PayloadRequest,
  { id }: Pick<DesignRecord, 'id'>,
  change: OutlineChange,
): Promise<Outline> =>
  transaction({ payload: req.payload, req }, async (req) => {
    let shown: Outline | undefined
    await saveOutline(req, id, async (design) => {
      const kept = await outlineOf(req, design)
      if (kept.status === 'accepted') throw outlineAccepted()
      if (kept.revision !== change.revision) throw outlineChanged()
      checkChoices(req, change, design)
      const next = changed(kept, change)
      shown = shownOutline(next)
      // A title the person gave the design itself stays.
      const isNamedAlike = design.title === kept.title
      return { outline: next, theme: next.theme, ...(isNamedAlike ? { title: next.title } : {}) }
    })
    if (!shown) throw new Error('The outline was not changed.')
    return shown
  })
