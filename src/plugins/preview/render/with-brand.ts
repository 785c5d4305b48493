import type { Payload } from 'payload'
import { type BrandKit, type Design, readColor } from '#design/index.ts'
import { idOf } from '#kernel/record-id.ts'
import { isId } from '../http/not-found.ts'

type Given = {
  payload: Payload
  /** The record, a version of it or a form's data. */ record: unknown
  workspace: string | undefined
}

/**
 * A design with the brand kit its record names. Only kits of the design's own workspace count: a form can name any id. One
 * that is gone leaves the design in its theme's own look.
 */
export const withBrand = async (design: Design, { payload, record, workspace }: Given): Promise<Design> => {
  const { brandKit } = { brandKit: undefined, ...(record as object | null) }
  const id = idOf(brandKit)
  if (id === undefined || !isId(id) || workspace === undefined) return design
  // as the system: a design shows its own workspace's brand to whoever may see the design
  const { docs } = await payload.find({
    collection: 'brand-kits',
    where: { and: [{ id: { equals: id } }, { workspace: { equals: workspace } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const brand = docs[0] && brandOf(docs[0])
  return brand ? { ...design, brand } : design
}

type KitRecord = {
  name: string
  primary: string
  accents?: { color: string }[] | null
  ground?: string | null
  ink?: string | null
  displayFont?: string | null
  textFont?: string | null
  logo?: unknown
}

/** A record of a brand kit as themes take it; undefined without a colour that can be read. */
const brandOf = (record: KitRecord): BrandKit | undefined => {
  const primary = readColor(record.primary)
  if (!primary) return undefined
  const [ground, ink] = [readColor(record.ground ?? ''), readColor(record.ink ?? '')]
  const logo = idOf(record.logo)
  return {
    name: record.name,
    colors: {
      primary,
      accents: (record.accents ?? []).flatMap(({ color }) => {
        const read = readColor(color)
        return read ? [read] : []
      }),
      ...(ground ? { ground } : {}),
      ...(ink ? { ink } : {}),
    },
    fonts: {
      ...(record.displayFont ? { display: record.displayFont } : {}),
      ...(record.textFont ? { text: record.textFont } : {}),
    },
    ...(logo === undefined ? {} : { logo }),
  }
}
