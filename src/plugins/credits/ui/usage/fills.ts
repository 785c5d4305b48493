/** How the kinds of a chart are told apart, in their order: by pattern, not by colour. */
const fills = ['bg-ink', 'held-hatch fill-edge', 'bg-control', 'fill-dots fill-edge', 'fill-edge']

export const fillOf = (position: number): string => fills[position] ?? 'fill-edge'
