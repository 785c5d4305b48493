import type { Measure } from '../block/measure.ts'

/** How a theme sets the words of a quotation that a page states: against the size of quotations, in the display face. */
type Look = { readonly scale: number; readonly leading: number; readonly capitals?: boolean }

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Height of a quotation on a page of its own, where the theme sets it larger than the block does; 0 on other pages. */
export const statedQuote =
  ({ scale, ...look }: Look) =>
  (values: Record<string, unknown>, { text, type, gap }: Measure): number => {
    const isStated = type.quote > type.h3 * 1.4
    if (!isStated) return 0
    const by = [values['attribution'], values['role']]
      .map(wordsIn)
      .reduce((sum, words) => sum + text(words, type.small, { leading: 1.45, face: 'label' }), 0)
    const said = text(`“${wordsIn(values['text'])}”`, type.quote * scale, { ...look, face: 'display' })
    return said + (by > 0 ? by + gap * 0.6 + type.small * 0.15 : 0)
  }
