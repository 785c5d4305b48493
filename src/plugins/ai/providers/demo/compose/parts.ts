import type { LayoutOutline } from '../../../generation/context.ts'
import type { PromptReading } from '../reading/read-prompt.ts'
import { fit } from './fit.ts'

/** From this many pages on, a design has parts. */
const LONG = 9
const EVERY = 4

/** The parts of a long design, each named by a topic of the prompt, by the index of the page that opens it. */
export const partsOf = (
  layouts: readonly LayoutOutline[],
  { topics }: PromptReading,
): Map<number, string> => {
  const parts = new Map<number, string>()
  if (layouts.length < LONG) return parts
  const names = topics.slice(0, Math.max(2, Math.min(4, Math.floor(layouts.length / EVERY))))
  if (names.length < 2) return parts
  const first = layouts.findIndex(
    ({ role, blocks }, index) => index > 0 && role === 'content' && !blocks.includes('contents'),
  )
  const length = Math.ceil((layouts.length - 1 - first) / names.length)
  names.forEach((name, index) => {
    const at = first + index * length
    if (at < layouts.length - 1) parts.set(at, fit(name.charAt(0).toLocaleUpperCase() + name.slice(1), 60))
  })
  return parts
}
