import type { PseudoText } from './box-rows.ts'

/** How generated texts are set that stand in boxes of their own. Runs in the page. */
export const readPseudoTexts = (
  wanted: readonly { element: number; pseudo: 'before' | 'after' | '' }[],
): PseudoText[] => {
  const px = (value: string): number => parseFloat(value) || 0
  const all = document.querySelectorAll('*')
  return wanted.flatMap(({ element: index, pseudo }): PseudoText[] => {
    const element = all[index]
    if (!element) return []
    const style = getComputedStyle(element, `::${pseudo}`)
    return [
      {
        element: index,
        pseudo,
        language: element.closest('[lang]')?.getAttribute('lang') ?? '',
        family: style.fontFamily,
        size: px(style.fontSize),
        weight: Number(style.fontWeight),
        isItalic: style.fontStyle !== 'normal',
        colour: style.color,
        leading: px(style.lineHeight) || px(style.fontSize) * 1.2,
        tracking: px(style.letterSpacing),
        align: style.textAlign,
        direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
        opacity: Number(style.opacity),
        layer: (style.zIndex === 'auto' ? 0 : Math.sign(Number(style.zIndex))) as -1 | 0 | 1,
      },
    ]
  })
}
