import type { Outline, OutlineSlide } from '../../outline/shown-outline.ts'

/** A slide being edited. `key` is its place on the screen from the first letter on; `id` comes with the first save. */
export type Row = Omit<OutlineSlide, 'id'> & { key: string; id?: string }

/** An outline as it stands on the screen. */
export type Draft = { title: string; theme: string; rows: readonly Row[] }

export type Change = Partial<Pick<Row, 'title' | 'idea' | 'layout' | 'points'>> & {
  part?: string | undefined
}

export type Edit =
  | { type: 'title'; title: string }
  | { type: 'theme'; theme: string }
  | { type: 'change'; key: string; change: Change }
  | { type: 'add'; after: string | null; row: Row }
  | { type: 'remove'; key: string }
  | { type: 'insert'; at: number; row: Row }
  | { type: 'move'; key: string; to: number }
  | { type: 'replace'; draft: Draft }
  | { type: 'saved'; sent: readonly Row[]; ids: readonly string[] }

export const draftOf = ({ title, theme, slides }: Pick<Outline, 'title' | 'theme' | 'slides'>): Draft => ({
  title,
  theme,
  // An idea that only repeats the headline says nothing yet.
  rows: slides.map((slide) => ({
    ...slide,
    key: slide.id,
    idea: slide.idea === slide.title ? '' : slide.idea,
  })),
})

const moved = (rows: readonly Row[], key: string, to: number): readonly Row[] => {
  const row = rows.find((each) => each.key === key)
  if (!row) return rows
  const others = rows.filter((each) => each.key !== key)
  return others.toSpliced(Math.min(others.length, Math.max(0, to)), 0, row)
}

/** Sections stay where they are named: an emptied name is no section any more. */
const changed = (row: Row, change: Change): Row => {
  const { part, ...rest } = { ...row, ...change }
  return part === undefined ? rest : { ...rest, part }
}

/** Rows get the ids of what was saved; a row that was left out of it is new again. */
const withIds = (rows: readonly Row[], sent: readonly Row[], ids: readonly string[]): readonly Row[] =>
  rows.map(({ id: _old, ...row }) => {
    const id = ids[sent.findIndex(({ key }) => key === row.key)]
    return id === undefined ? row : { ...row, id }
  })

/** The draft after an edit. What does not change anything answers the same draft. */
export const edited = (draft: Draft, edit: Edit): Draft => {
  const { rows } = draft
  switch (edit.type) {
    case 'title':
      return { ...draft, title: edit.title }
    case 'theme':
      return { ...draft, theme: edit.theme }
    case 'change':
      return { ...draft, rows: rows.map((row) => (row.key === edit.key ? changed(row, edit.change) : row)) }
    case 'add': {
      const at = edit.after === null ? rows.length : rows.findIndex(({ key }) => key === edit.after) + 1
      return { ...draft, rows: rows.toSpliced(at, 0, edit.row) }
    }
    case 'remove':
      return { ...draft, rows: rows.filter(({ key }) => key !== edit.key) }
    case 'insert':
      return { ...draft, rows: rows.toSpliced(edit.at, 0, edit.row) }
    case 'move':
      return { ...draft, rows: moved(rows, edit.key, edit.to) }
    case 'replace':
      return edit.draft
    case 'saved':
      return { ...draft, rows: withIds(rows, edit.sent, edit.ids) }
  }
}

const LONGEST_TITLE = 140

/** The rows that say something, as they are sent: one without a headline takes its idea for it. */
export const sendable = ({ rows }: Pick<Draft, 'rows'>): readonly Row[] =>
  rows
    .filter(({ title, idea }) => title.trim() !== '' || idea.trim() !== '')
    .map(({ part, ...row }) => ({
      ...row,
      title: (row.title.trim() || row.idea.trim()).slice(0, LONGEST_TITLE),
      idea: row.idea.trim(),
      ...(part?.trim() ? { part: part.trim() } : {}),
    }))

/** The body of a save: rows without an id are new. */
export const asSlides = (rows: readonly Row[]) => rows.map(({ key: _key, ...slide }) => slide)
