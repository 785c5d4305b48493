/** How the kinds of a chart are told apart, in their order: by pattern, not by colour. */
const fills = ['bg-ink', 'held-hatch edged', 'bg-control', 'halftone edged', 'edged']

export const fillOf = (position: number): string => fills[position] ?? 'edged'
