import type { CollectionSlug } from 'payload'
import type { Stage } from '../row.ts'

/** A title no other record has. */
let number = 0
export const nextName = (name: string): string => `${name} ${(number += 1)}`

/** A picture of one pixel. */
export const onePixel = (): File => {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  return new File([bytes], `${nextName('pixel').replace(' ', '-')}.png`, { type: 'image/png' })
}

/** Writes a row as the queue does, past every hook. */
export const write = async (
  { platen }: Stage,
  collection: CollectionSlug,
  data: object,
): Promise<{ id: string }> =>
  (await platen.payload.db.create({
    collection,
    data: data as Record<string, unknown>,
    req: {},
  })) as {
    id: string // the adapter types its rows as any
  }
