import type { PayloadRequest } from 'payload'
import { lockDesign } from '#plugins/ai/index.ts'
import { designGone } from './faults.ts'
import type { DesignRecord } from './outline.ts'

/** What of a design an outline decides. */
type Change = { outline: object; title?: string; theme?: string; language?: string }

/**
 * Changes the outline of a design in the transaction of the request, under the design's lock: `change` sees it as it is.
 *
 * @throws Fault when the design is gone; what `change` throws.
 */
export const saveOutline = async (
  req: PayloadRequest,
  designId: string,
  change: (design: DesignRecord) => Change | Promise<Change>,
): Promise<void> => {
  await lockDesign(req, designId)
  const given = {
    collection: 'designs',
    id: designId,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  } as const
  // as the system: the field is closed to people, and who asks was checked
  const design = await req.payload.findByID({ ...given, disableErrors: true })
  if (!design) throw designGone()
  const { outline, ...rest } = await change(design)
  // as the system: as above. An outline is saved with every stroke: a version each would push the others out.
  await req.payload.update({
    ...given,
    autosave: true,
    data: { ...rest, outline },
  })
}
