import type { Protocol } from 'puppeteer'

/** The box of a `::before` or `::after`, in CSS pixels from the document's top left. */
export type PseudoBox = {
  /** Index of its element among all elements of the document. */
  element: number
  pseudo: 'before' | 'after'
  /** What it says, counters and quotation marks included. */
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** Finds the boxes of pseudo-elements in a snapshot of a document. Those that are not laid out are left out. */
export const pseudoBoxesIn = ({
  documents,
  strings,
}: Protocol.DOMSnapshot.CaptureSnapshotResponse): PseudoBox[] => {
  const [document] = documents
  const { nodeType = [], parentIndex = [], pseudoType } = document?.nodes ?? {}
  const pseudos = new Map(
    pseudoType?.index.map((node, at) => [node, strings[pseudoType.value[at] ?? -1]] as const),
  )
  // Elements by their place among `querySelectorAll('*')`, which has no pseudo-elements.
  const elements = new Map<number, number>()
  nodeType.forEach((type, node) => {
    if (type === 1 && !pseudos.has(node)) elements.set(node, elements.size)
  })
  const { nodeIndex = [], bounds = [], text = [] } = document?.layout ?? {}
  const said = new Map<number, string>()
  nodeIndex.forEach((node, at) => {
    if (pseudos.has(node)) said.set(node, (said.get(node) ?? '') + (strings[text[at] ?? -1] ?? ''))
  })
  const seen = new Set<number>()
  return nodeIndex.flatMap((node, at): PseudoBox[] => {
    const pseudo = pseudos.get(node)
    const element = elements.get(parentIndex[node] ?? -1)
    const [x = 0, y = 0, width = 0, height = 0] = bounds[at] ?? []
    // Its own box comes first, the texts in it after.
    if ((pseudo !== 'before' && pseudo !== 'after') || element === undefined || seen.has(node)) return []
    seen.add(node)
    return [{ element, pseudo, text: said.get(node) ?? '', x, y, width, height }]
  })
}
