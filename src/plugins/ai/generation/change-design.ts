import type { DataFromCollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { lockDesign } from './lock-design.ts'

type Design = DataFromCollectionSlug<'designs'>
type Change = Partial<RequiredDataFromCollectionSlug<'designs'>>

/**
 * Reads a design under its lock and writes what `change` makes of it, in the transaction of the request. Who asks was
 * checked before, or it is a job the design was handed to.
 *
 * @returns false when the design is gone.
 * @throws what `change` throws; then nothing is written.
 */
export const changeDesign = async (
  req: PayloadRequest,
  id: string,
  change: (design: Design) => Change | Promise<Change>,
  { autosave = false }: { autosave?: boolean } = {},
): Promise<boolean> => {
  await lockDesign(req, id)
  const given = { collection: 'designs', id, draft: true, depth: 0, overrideAccess: true, req } as const
  // as the system: see above
  const design = await req.payload.findByID({ ...given, disableErrors: true })
  if (!design) return false
  // as the system: the design it has just read
  await req.payload.update({ ...given, autosave, data: await change(design) })
  return true
}
