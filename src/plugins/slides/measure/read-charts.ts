/* oxlint-disable max-lines-per-function -- it runs in the page, where it reaches nothing around it */
import type { ChartPlace, ChartRow, ChartStrokeRow } from './chart-rows.ts'

/** Reads the drawings of charts in the page. It runs there: it reaches nothing around it. */
export const readCharts = (): ChartRow[] => {
  const order = new Map([...document.querySelectorAll('*')].map((element, index) => [element, index]))
  const tokens = ['ground', 'ink', 'muted', 'rule', 'surface']
  for (const each of [1, 2, 3, 4, 5, 6]) tokens.push(`c${each}`, `on-c${each}`)
  const numberOf = (text: string, otherwise: number): number => {
    const value = parseFloat(text)
    return Number.isFinite(value) ? value : otherwise
  }
  const strokeOf = (element: Element, scale: number): ChartStrokeRow => {
    const style = getComputedStyle(element)
    return {
      colour: style.stroke,
      opacity: numberOf(style.strokeOpacity, 1),
      width: numberOf(style.strokeWidth, 1) * scale,
      isDotted: style.strokeDasharray !== 'none' && style.strokeDasharray !== '',
    }
  }
  const rowOf = (svg: SVGSVGElement): ChartRow[] => {
    const sheet = svg.closest('[data-sheet]')
    const matrix = svg.getScreenCTM()
    const frame = svg.getBoundingClientRect()
    const plot = svg.dataset['plot'] ?? ''
    if (!sheet || !matrix || frame.width < 1 || plot === '') return []
    const origin = sheet.getBoundingClientRect()
    const within = ({ x, y, width, height }: ChartPlace): ChartPlace => ({
      x: x - origin.x,
      y: y - origin.y,
      width,
      height,
    })
    const scale = matrix.a
    const { area } = JSON.parse(plot) as { area: [number, number, number, number] } // as the drawing writes it
    const [left, top, width, height] = area
    const style = getComputedStyle(svg)
    const all = <Found extends Element>(selector: string): Found[] => [
      ...svg.querySelectorAll<Found>(selector),
    ]
    const axis = svg.querySelector('line.axis')
    const grid = [...svg.querySelectorAll('line.grid')].at(-1) ?? null
    const marker = all<SVGGraphicsElement>(':is(circle,rect,path):is(.mark,.ring)')[0]
    return [
      {
        sheet: Number(sheet.getAttribute('data-sheet')),
        paint: order.get(svg) ?? 0,
        block: Number(svg.closest('[data-block]')?.getAttribute('data-block') ?? 0),
        place: within(frame),
        plot,
        area: within({
          x: left * scale + matrix.e,
          y: top * matrix.d + matrix.f,
          width: width * scale,
          height: height * matrix.d,
        }),
        colours: Object.fromEntries(tokens.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])),
        texts: all<SVGTextElement>('text[data-is]').map((element) => {
          const set = getComputedStyle(element)
          const [series = '0', point = '0'] = (
            element.closest('[data-of]')?.getAttribute('data-of') ?? '0,0'
          ).split(',')
          return {
            is: element.dataset['is'] ?? '',
            of: [Number(series), Number(point)] as const,
            text: element.textContent ?? '',
            place: within(element.getBoundingClientRect()),
            family: set.fontFamily,
            size: numberOf(set.fontSize, 16) * scale,
            weight: numberOf(set.fontWeight, 400),
            colour: set.fill,
            anchor: set.textAnchor,
            direction: set.direction,
          }
        }),
        shapes: all<SVGRectElement>('rect.track,rect.mark-part[rx]').map((element) => {
          const set = getComputedStyle(element)
          return {
            is: element.classList.contains('track') ? ('track' as const) : ('key' as const),
            place: within(element.getBoundingClientRect()),
            fill: set.fill,
            opacity: numberOf(set.fillOpacity, 1),
            radius: numberOf(set.rx, 0) * scale,
          }
        }),
        axis: axis && strokeOf(axis, scale),
        grid: grid && strokeOf(grid, scale),
        lines: all(':is(path,line).line').map((element) => ({
          scale,
          ...strokeOf(element, scale),
          dashes: getComputedStyle(element).strokeDasharray,
        })),
        areas: all('path.area').map((element): [number, number] => [
          numberOf(/mark-(\d)/.exec(element.getAttribute('class') ?? '')?.[1] ?? '1', 1) - 1,
          numberOf(getComputedStyle(element).fillOpacity, 1),
        ]),
        parts: all('path.mark-part').map((element) => {
          const set = getComputedStyle(element)
          return { fill: set.fill, opacity: numberOf(set.fillOpacity, 1) }
        }),
        marker: marker?.getBoundingClientRect().width ?? 0,
      },
    ]
  }
  return [...document.querySelectorAll<SVGSVGElement>('svg.drawing[data-plot]')].flatMap(rowOf)
}
