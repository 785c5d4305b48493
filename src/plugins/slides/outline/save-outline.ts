import type { PayloadRequest } from 'payload'
import { changeDesign } from '#plugins/ai/index.ts'
import { designGone } from './faults.ts'
import type { DesignRecord, KeptOutline } from './outline.ts'

/** What of a design an outline decides. */
type Change = { outline: KeptOutline; title?: string; theme?: string; language?: string }

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
  // An outline is saved with every stroke: a version each would push the others out.
  const isSaved = await changeDesign(req, designId, change, { autosave: true })
  if (!isSaved) throw designGone()
}
