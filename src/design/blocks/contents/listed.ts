import type { ContentsEntry } from '../../render/render-context.ts'

export type Listed = ContentsEntry & { inner: ContentsEntry[] }

/** More lines than this are no overview: then parts stand alone. */
const mostLines = 28

/** More parts than this stand in two columns, closer to each other. */
export const isLong = (lines: readonly Listed[]): boolean => lines.length > 18

/** The entries a table of contents shows, headings under their part; only parts where asked or where there are many. */
export const listed = (entries: readonly ContentsEntry[], depth: string): Listed[] => {
  const parts = entries.filter(({ level }) => level === 1)
  const isFlat = parts.length === 0
  const shown = !isFlat && (depth === 'parts' || entries.length > mostLines) ? parts : entries
  const lines: Listed[] = []
  for (const entry of shown) {
    const last = lines.at(-1)
    if (entry.level === 2 && last && !isFlat) last.inner.push(entry)
    else lines.push({ ...entry, inner: [] })
  }
  return lines
}
