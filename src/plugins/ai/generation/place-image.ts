import type { Block, Page } from '#design/index.ts'

const setAt = (value: unknown, path: readonly (string | number)[], leaf: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return leaf
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (index === key ? setAt(entry, rest, leaf) : entry))
  const node = (value ?? {}) as Record<string, unknown> // paths come from `fromModel`, which walked the same value
  return { ...node, [key]: setAt(node[key], rest, leaf) }
}

/** The page with an asset at the place a picture was asked for. */
export const placeImage = (page: Page, path: readonly (string | number)[], asset: string): Page => ({
  ...page,
  blocks: setAt(page.blocks, path, asset) as Block[], // the list of blocks with one value changed
})
