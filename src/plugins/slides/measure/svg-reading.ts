import type { DrawingRow, MarkRow } from './box-rows.ts'

/** Drawings that are no charts, mark by mark. Runs in the page. */
export const readDrawings = (): DrawingRow[] => {
  const names = [
    'd',
    'x',
    'y',
    'width',
    'height',
    'rx',
    'ry',
    'cx',
    'cy',
    'r',
    'x1',
    'y1',
    'x2',
    'y2',
    'points',
  ]
  const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']
  const silent = ['g', 'title', 'desc', 'defs', 'metadata', 'style', 'svg']
  const length = (value: string): number => parseFloat(value) || 0
  const opacityOf = (element: Element, drawing: Element): number => {
    let opacity = 1
    for (let at: Element | null = element; at && at !== drawing; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity)
    return opacity
  }
  const markOf = (element: SVGGraphicsElement, drawing: Element): MarkRow => {
    const style = getComputedStyle(element)
    const opacity = opacityOf(element, drawing)
    const { a, b, c, d, e, f } = element.getScreenCTM() ?? new DOMMatrix()
    const given = names.flatMap((name) => {
      // Corners may be rounded by a style; what a style gives without a length stands in the markup.
      const own = element.getAttribute(name)
      const styled = name === 'rx' || name === 'ry' ? style.getPropertyValue(name) : ''
      return styled.endsWith('px') ? [[name, styled]] : own === null ? [] : [[name, own]]
    })
    return {
      shape: element.tagName.toLowerCase(),
      given: Object.fromEntries(given) as Record<string, string>, // pairs of strings
      matrix: [a, b, c, d, e, f],
      fill: style.fill === 'none' ? '' : style.fill,
      stroke: style.stroke === 'none' ? '' : style.stroke,
      strokeWidth: length(style.strokeWidth),
      dashes: style.strokeDasharray === 'none' ? '' : style.strokeDasharray,
      fillOpacity: opacity * Number(style.fillOpacity),
      strokeOpacity: opacity * Number(style.strokeOpacity),
    }
  }
  return Array.from(document.querySelectorAll('*')).flatMap((element, index): DrawingRow[] => {
    if (!(element instanceof SVGSVGElement) || element.parentElement?.closest('svg')) return []
    if (!element.closest('[data-sheet]') || element.closest('.chart') || element.matches('.drawing'))
      return []
    const { x, y, width, height } = element.getBoundingClientRect()
    if (width < 0.5 || height < 0.5 || getComputedStyle(element).visibility !== 'visible') return []
    const inner = Array.from(element.querySelectorAll('*')).filter((each) => !each.closest('defs'))
    const drawn = inner.filter((each): each is SVGGraphicsElement =>
      shapes.includes(each.tagName.toLowerCase()),
    )
    const named = element.closest('[role="img"]')
    const title = Array.from(element.children).find(({ tagName }) => tagName === 'title')
    const marks = drawn
      .filter((each) => getComputedStyle(each).display !== 'none')
      .map((each) => markOf(each, element))
    const known = [...shapes, ...silent]
    return [
      {
        element: index,
        rect: [x, y, width, height],
        alt: named?.getAttribute('aria-label') ?? title?.textContent?.trim() ?? '',
        isClipped: getComputedStyle(element).overflow !== 'visible',
        marks,
        others:
          inner.filter(({ tagName }) => !known.includes(tagName.toLowerCase())).length +
          marks.filter(({ fill, stroke }) => /url\(/.test(fill + stroke)).length,
      },
    ]
  })
}
