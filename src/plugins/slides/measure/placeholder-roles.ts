import type { Placeholder } from '../scene/scene.ts'
import type { WordRow } from './word-rows.ts'

export type Role = Exclude<Placeholder, 'title' | 'picture'>

/** The place of its layout that a text belongs to; titles are found among the headings of a sheet. */
export const roleOf = ({ classes, tag }: Pick<WordRow, 'classes' | 'tag'>): Role | undefined => {
  const has = (name: string): boolean => classes.includes(name)
  if (has('folio-title')) return 'footer'
  if (has('folio-number')) return 'number'
  if (has('lead') && has('cover')) return 'subtitle'
  return classes[0] === 'rich' || tag === 'ul' || tag === 'ol' ? 'body' : undefined
}
