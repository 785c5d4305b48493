import type { WriteFormat } from '#plugins/exports/index.ts'
import { findAssets } from '#plugins/preview/index.ts'
import { designTree } from './design-tree.ts'
import { markdownOf } from './markdown-of.ts'

const writeMarkdown: WriteFormat = async ({ design, registry, payload, workspace }) => {
  const pictures = await findAssets(payload, { design, workspace })
  const alt = new Map(pictures.map((picture) => [String(picture.id), picture.alt ?? '']))
  const tree = designTree(design, { registry, altOf: (id) => alt.get(id) ?? '' })
  return new TextEncoder().encode(markdownOf(tree))
}

export default writeMarkdown
