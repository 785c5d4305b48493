import type { Measure } from '../../block/measure.ts'
import { contentsSpace } from './contents.css.ts'
import { isLong, listed } from './listed.ts'

type Values = { title: string; depth: string }

/** The height of a table of contents, from the headings the design has. */
export const measureContents = ({ title, depth }: Values, measure: Measure): number => {
  const { width, type, text, contents } = measure
  const em = type.body
  const { number, inner, indent, padding, gap, few } = contentsSpace
  const parts = listed(
    contents.filter((entry) => entry.title !== title),
    depth,
  )
  const isMany = isLong(parts)
  const column = isMany ? (width - gap * em) / 2 : width
  // A leader and a number stand beside every name.
  const room = column - (number * 2 + 1.2) * em
  const lines = parts.map((part) =>
    part.inner.reduce(
      (sum, entry) => sum + text(entry.title, em, { width: room - indent * em, leading: 1.45 }) + inner * em,
      text(part.title, type.h3, { width: room, leading: 1.3 }) +
        (isMany ? few : padding) * 2 * em +
        1 +
        (part.inner.length > 0 ? inner * em : 0),
    ),
  )
  const above = title
    ? text(title, type.h2, { leading: 1.12 }) + (lines.length > 0 ? contentsSpace.title * em : 0)
    : 0
  const all = lines.reduce((sum, height) => sum + height, 0)
  return above + (isMany ? all / 2 + Math.max(...lines) : all)
}
