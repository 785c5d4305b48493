import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Item = { type?: string; id?: string; str?: string }
type Node = { role?: string; type?: string; id?: string; alt?: string; children?: Node[] }

/** A page's texts twice: as its tags tell them, and as they are painted, which is how most programs copy text. */
export type ReadPage = {
  told: string[]
  painted: string[]
  untold: string[]
  /** Texts painted before one that is told before them, each with that one. */
  disordered: string[]
  roles: string[]
  /** What its figures say they show. */
  figures: string[]
  unnamedFigures: number
}

const paintedIn = (items: readonly Item[]): Map<string, string> => {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const { type, id, str = '' } of items) {
    if (type?.startsWith('begin')) open.push(id)
    else if (type?.startsWith('end')) open.pop()
    else {
      const mark = open.findLast((each) => each !== undefined) ?? 'artifact'
      if (str.trim()) texts.set(mark, `${texts.get(mark) ?? ''}${str}`)
    }
  }
  texts.delete('artifact')
  return texts
}

/** Of texts as they are told, with their places as they are painted, those that are painted too early. */
const paintedEarly = (told: readonly { text: string; place: number }[]): string[] =>
  told.flatMap(({ text, place }, index) => {
    const before = told[index - 1]
    return before && place < before.place ? [`"${text}" after "${before.text}"`] : []
  })

/** Reads a tagged PDF in both of its orders. */
export const readingOrder = async (bytes: Uint8Array): Promise<ReadPage[]> => {
  // pdf.js takes the buffer over.
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = paintedIn(items)
    const places = new Map([...texts.keys()].map((id, place) => [id, place]))
    const told: { text: string; place: number }[] = []
    const roles: string[] = []
    const figures: string[] = []
    const walk = (node: Node): void => {
      if (node.role) roles.push(node.role)
      if (node.role === 'Figure') figures.push(node.alt ?? '')
      const text = node.type === 'content' && node.id ? texts.get(node.id) : undefined
      if (text !== undefined && node.id) {
        told.push({ text, place: places.get(node.id) ?? 0 })
        texts.delete(node.id)
      }
      node.children?.forEach(walk)
    }
    const painted = [...texts.values()]
    const tree = (await page.getStructTree()) as Node | null
    if (tree) walk(tree)
    pages.push({
      told: told.map(({ text }) => text),
      painted,
      untold: [...texts.values()],
      disordered: paintedEarly(told),
      roles,
      figures,
      unnamedFigures: figures.filter((alt) => alt.trim() === '').length,
    })
  }
  await task.destroy()
  return pages
}
