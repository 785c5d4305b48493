import type { BorderRow, BoxRow } from './box-rows.ts'

/** How boxes are painted that are painted at all; tables are another's. Runs in the page. */
export const readBoxes = (): BoxRow[] => {
  const rows: BoxRow[] = []
  const px = (value: string): number => parseFloat(value) || 0
  const bordersOf = (style: CSSStyleDeclaration): BorderRow[] =>
    (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
      width: style[`border${side}Style`] === 'hidden' ? 0 : px(style[`border${side}Width`]),
      style: style[`border${side}Style`],
      colour: style[`border${side}Color`],
    }))
  const paintOf = (style: CSSStyleDeclaration) => ({
    width: px(style.width),
    height: px(style.height),
    ground: style.backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : style.backgroundColor,
    image: style.backgroundImage === 'none' ? '' : style.backgroundImage,
    size: style.backgroundSize,
    place: style.backgroundPosition,
    repeat: style.backgroundRepeat,
    radii: [
      style.borderTopLeftRadius,
      style.borderTopRightRadius,
      style.borderBottomRightRadius,
      style.borderBottomLeftRadius,
    ],
    borders: bordersOf(style),
    shadow: style.boxShadow === 'none' ? '' : style.boxShadow,
    outline: {
      width: style.outlineStyle === 'none' ? 0 : px(style.outlineWidth),
      style: style.outlineStyle,
      colour: style.outlineColor,
      offset: px(style.outlineOffset),
    },
    clip: style.clipPath === 'none' ? '' : style.clipPath,
    opacity: Number(style.opacity),
    rotate: style.rotate === 'none' ? '' : style.rotate,
    transform: style.transform === 'none' ? '' : style.transform,
    layer: (style.zIndex === 'auto' ? 0 : Math.sign(Number(style.zIndex))) as -1 | 0 | 1,
  })
  // Asked first, of thousands of elements: most paint nothing.
  const isPainted = (style: CSSStyleDeclaration): boolean =>
    style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    style.outlineStyle !== 'none' ||
    style.borderWidth !== '0px'
  const isText = ({ content, display, color }: CSSStyleDeclaration): boolean =>
    !/^(""|none|normal)/.test(content) && display !== 'inline' && color !== 'rgba(0, 0, 0, 0)'
  document.querySelectorAll('*').forEach((element, index) => {
    if (!element.closest('[data-sheet]') || element.parentElement?.closest('svg')) return
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility !== 'visible' || element.closest('table')) return
    if (isPainted(style)) {
      const isBroken = style.display === 'inline'
      const boxes = isBroken ? Array.from(element.getClientRects()) : [element.getBoundingClientRect()]
      const rects = boxes.map(({ x, y, width, height }) => [x, y, width, height] as const)
      rows.push({ ...paintOf(style), element: index, pseudo: '', rects, hasText: false })
    }
    for (const pseudo of ['before', 'after'] as const) {
      const drawn = getComputedStyle(element, `::${pseudo}`)
      if (drawn.content === 'none' || drawn.content === 'normal' || drawn.display === 'none') continue
      if (drawn.visibility !== 'visible') continue
      const hasText = isText(drawn)
      if (hasText || isPainted(drawn))
        rows.push({ ...paintOf(drawn), element: index, pseudo, rects: [], hasText })
    }
  })
  return rows
}
