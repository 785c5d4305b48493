import { type PayloadRequest, ValidationError } from 'payload'
import { idOf } from '#kernel/record-id.ts'
import type { GenerateInput } from './generate-input.ts'

/** @throws NotFound for a brand kit the person cannot see. @throws ValidationError for one of another workspace. */
export const checkBrandKit = async (
  req: PayloadRequest,
  { brandKitId }: Pick<GenerateInput, 'brandKitId'>,
  workspace: string | undefined,
): Promise<void> => {
  if (brandKitId === undefined) return
  const found = { collection: 'brand-kits', id: brandKitId, depth: 0, overrideAccess: false, req } as const
  const home = idOf((await req.payload.findByID(found)).workspace)
  if (home === workspace) return
  const errors = [{ path: 'brandKitId', message: 'This brand kit belongs to another workspace.' }]
  throw new ValidationError({ collection: 'designs', errors }, req.t)
}
