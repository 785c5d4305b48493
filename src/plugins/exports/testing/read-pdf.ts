import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader of a PDF gets to know, and what a screen reader leans on. */
export const readPdf = async (bytes: Uint8Array) => {
  // pdf.js takes the buffer over.
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const [{ info }, marks, outline] = await Promise.all([
    document.getMetadata(),
    document.getMarkInfo(),
    document.getOutline() as Promise<Outline[] | null>,
  ])
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const annotations = (await page.getAnnotations()) as { unsafeUrl?: string }[] // typed as any
    const [, , width = 0, height = 0] = page.view
    pages.push({
      width,
      height,
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
      links: annotations.flatMap(({ unsafeUrl }) => unsafeUrl ?? []),
      tags: tagsIn((await page.getStructTree()) as Tag | null),
    })
  }
  const facts = info as { Title?: string; Language?: string } // pdf.js types the dictionary as an object
  await task.destroy()
  return {
    title: facts.Title,
    language: facts.Language,
    // pdf.js answers a Map, and types it as an object.
    tagged: (marks as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    outline: titlesIn(outline ?? []),
    bookmarks: bookmarksIn(outline ?? []),
    pages,
  }
}

type Outline = { title: string; items: Outline[] }
type Tag = { role?: string; children?: Tag[] }

const titlesIn = (outline: Outline[]): string[] =>
  outline.flatMap(({ title, items }) => [title, ...titlesIn(items)])

/** Titles of the outline, each below another led by a dash for every level. */
const bookmarksIn = (outline: Outline[], depth = 0): string[] =>
  outline.flatMap(({ title, items }) => [`${'-'.repeat(depth)}${title}`, ...bookmarksIn(items, depth + 1)])

const tagsIn = (tag: Tag | null): string[] =>
  tag ? [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(tagsIn)] : []
