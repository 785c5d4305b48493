import type { Reading } from './word-reading.ts'
import type { PseudoWords, WordStyle } from './word-rows.ts'

/** Lends the page what tells how an element's text is set. Runs in the page. */
export const lendStyles = (pseudos: readonly PseudoWords[]): void => {
  const known = new Map<Element, WordStyle>()
  const isSeen: Reading['isSeen'] = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    const hidden = element.closest('.unseen')
    return hidden === null || hidden.getBoundingClientRect().width > 1
  }

  const shiftOf = (align: string): WordStyle['shift'] => {
    if (align === 'super' || align === 'sub') return align
    const raised = parseFloat(align)
    return raised > 0.5 ? 'super' : raised < -0.5 ? 'sub' : ''
  }

  const ofParent = (element: Element): WordStyle | null => {
    const parent = element.parentElement
    return parent && parent.closest('.page') ? styleOf(parent) : null
  }

  const read = (element: Element, pseudo?: string): WordStyle => {
    const css = getComputedStyle(element, pseudo)
    const parent = pseudo === undefined ? ofParent(element) : styleOf(element)
    const isInline = css.display === 'inline'
    const drawn = css.textDecorationLine
    const link = element.closest('a[href]')
    const shift = isInline ? shiftOf(css.verticalAlign) || (parent?.shift ?? '') : ''
    return {
      stack: css.fontFamily,
      // Programs make raised letters smaller themselves.
      size: shift !== '' && parent ? parent.size : parseFloat(css.fontSize),
      weight: Number(css.fontWeight) || 400,
      isItalic: css.fontStyle !== 'normal',
      isUnderlined: drawn.includes('underline') || (isInline && parent?.isUnderlined === true),
      isStruck: drawn.includes('line-through') || (isInline && parent?.isStruck === true),
      colour: css.color,
      opacity: Number(css.opacity) * (parent?.opacity ?? 1),
      tracking: parseFloat(css.letterSpacing) || 0,
      spacing: parseFloat(css.wordSpacing) || 0,
      isCaps: css.textTransform === 'uppercase',
      shift,
      language: element.closest('[lang]')?.getAttribute('lang') ?? '',
      href: link?.getAttribute('href') ?? '',
    }
  }

  const styleOf: Reading['styleOf'] = (element, pseudo) => {
    if (pseudo !== undefined) return read(element, pseudo)
    const style = known.get(element) ?? read(element)
    known.set(element, style)
    return style
  }

  const positions = new Map(Array.from(document.querySelectorAll('*'), (element, at) => [element, at]))
  const said = new Map(pseudos.map((each) => [`${each.element} ${each.pseudo}`, each]))
  globalThis.platenReading = {
    ...globalThis.platenReading,
    positions,
    pseudos: said,
    isSeen,
    styleOf,
  }
}
