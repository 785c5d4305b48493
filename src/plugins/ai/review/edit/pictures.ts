import type { Block, BlockField, DesignRegistry, ImageRequest } from '#design/index.ts'
import { isValues } from './edit-fields.ts'

type Blocks = DesignRegistry['blocks']
type Path = (string | number)[]

/** Stands where a picture will be, so that it moves with its block and row while they are edited. */
class Awaited {
  readonly request: ImageRequest
  constructor(request: ImageRequest) {
    this.request = request
  }
}

const setAt = (value: unknown, path: readonly (string | number)[], leaf: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return leaf
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (index === key ? setAt(entry, rest, leaf) : entry))
  return isValues(value) ? { ...value, [key]: setAt(value[key], rest, leaf) } : value
}

/** The blocks with every picture still to be drawn in its place. */
export const holdPictures = (blocks: readonly Block[], images: readonly ImageRequest[]): Block[] => {
  let held: unknown = blocks
  for (const request of images) held = setAt(held, request.path, new Awaited(request))
  return held as Block[] // the list of blocks with some of their fields set
}

/** The blocks as they were, and the requests with the places they have now. */
export const releasePictures = (
  blocks: readonly Block[],
  definitions: Blocks,
): { blocks: Block[]; images: ImageRequest[] } => {
  const images: ImageRequest[] = []
  const release = (
    fields: readonly BlockField[],
    values: Record<string, unknown>,
    path: Path,
  ): Record<string, unknown> => {
    let changed = values
    for (const field of fields) {
      const value = values[field.name]
      const at = [...path, field.name]
      if (value instanceof Awaited) {
        images.push({ ...value.request, path: at })
        const { [field.name]: _held, ...rest } = changed
        changed = rest
      } else if (field.type === 'group' && isValues(value)) {
        changed = { ...changed, [field.name]: release(field.fields, value, at) }
      } else if (field.type === 'array' && Array.isArray(value)) {
        const rows = value.map((row: unknown, index) =>
          isValues(row) ? release(field.fields, row, [...at, index]) : row,
        )
        changed = { ...changed, [field.name]: rows }
      }
    }
    return changed
  }
  const released = blocks.map((block, index): Block => {
    const definition = definitions.find(({ slug }) => slug === block.blockType)
    return definition ? (release(definition.fields, block, [index]) as Block) : block // a block without its requests
  })
  return { blocks: released, images }
}
