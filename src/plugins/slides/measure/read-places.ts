import type { ClipRow, PlaceRow } from './box-rows.ts'

/** What the elements of the sheets are drawn within. Runs in the page. */
export const readPlaces = (): { places: PlaceRow[]; clips: ClipRow[] } => {
  type State = Omit<PlaceRow, 'element' | 'last' | 'holds'> & { isHidden: boolean }
  const clips: ClipRow[] = []
  const places: PlaceRow[] = []
  const states = new Map<Element, State>()
  const rows = new Map<Element, PlaceRow>()
  const rectOf = ({ x, y, width, height }: DOMRect) => [x, y, width, height] as const
  const radiiOf = (style: CSSStyleDeclaration) => [
    style.borderTopLeftRadius,
    style.borderTopRightRadius,
    style.borderBottomRightRadius,
    style.borderBottomLeftRadius,
  ]
  const layersOf = (style: CSSStyleDeclaration): boolean =>
    style.isolation === 'isolate' ||
    style.zIndex !== 'auto' ||
    style.opacity !== '1' ||
    style.transform !== 'none' ||
    style.rotate !== 'none' ||
    style.clipPath !== 'none' ||
    style.containerType !== 'normal'
  const clipOf = (element: Element, style: CSSStyleDeclaration): ClipRow[] => {
    if (style.clipPath === 'none' && style.overflowX === 'visible') return []
    const found: ClipRow[] = []
    const rect = rectOf(element.getBoundingClientRect())
    if (style.clipPath !== 'none')
      found.push({ rect, radii: ['0px', '0px', '0px', '0px'], path: style.clipPath })
    if (style.overflowX === 'visible' || !(element instanceof HTMLElement)) return found
    const [left, top] = [element.clientLeft, element.clientTop]
    const inner = [rect[0] + left, rect[1] + top, element.clientWidth, element.clientHeight] as const
    // Whole pixels are what scripts are told; without borders the box itself is known better.
    const isPlain = style.borderTopWidth === '0px' && style.borderLeftWidth === '0px'
    return [...found, { rect: isPlain ? rect : inner, radii: radiiOf(style), path: 'none' }]
  }
  document.querySelectorAll('*').forEach((element, index) => {
    const parent = element.parentElement ? states.get(element.parentElement) : undefined
    const sheet = parent ? undefined : element.getAttribute('data-sheet')
    if ((!parent && !sheet) || parent?.isHidden) return
    if (element.parentElement?.closest('svg')) return
    const style = getComputedStyle(element)
    const isHidden = style.display === 'none' || style.clipPath === 'inset(50%)'
    const z = style.zIndex === 'auto' ? 0 : Math.sign(Number(style.zIndex))
    const block = element.getAttribute('data-block')
    const type = /(?:^| )b-(\S+)/.exec(element.className?.toString() ?? '')?.[1] ?? ''
    const own = layersOf(style)
    const holdsClips = clipOf(element, style).map((clip) => clips.push(clip) - 1)
    const state: State = {
      sheet: parent?.sheet ?? Number(sheet),
      opacity: (parent?.opacity ?? 1) * Number(style.opacity),
      clips: [...(parent?.clips ?? []), ...holdsClips],
      holdsClips,
      root: own || !parent ? index : parent.root,
      layer: 0,
      block: block === null ? (parent?.block ?? null) : { type, index: Number(block) },
      isInTable: (parent?.isInTable ?? false) || element.tagName === 'TABLE',
      isHidden,
    }
    states.set(element, state)
    if (isHidden) return
    const { isHidden: _, ...placed } = state
    // What an element cuts off of its contents is not cut off of itself.
    const around = { clips: parent?.clips ?? [], root: parent?.root ?? index, holds: state.root }
    const row = { ...placed, ...around, element: index, last: index, layer: z as -1 | 0 | 1 }
    rows.set(element, row)
    places.push(row)
    for (let above = element.parentElement; above; above = above.parentElement) {
      const known = rows.get(above)
      if (!known) break
      known.last = index
    }
  })
  return { places, clips }
}
