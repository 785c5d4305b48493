/**
 * Why an object of a slide is not in a file as it is drawn: every sentence a Scene gives, by a name that pages know it by.
 * What is wrong with a chart is a part of a sentence: see `chartReason`.
 */
export const reasons = {
  evenLines: 'Its lines are broken evenly, which other programs do not do: they may break it elsewhere.',
  lostPicture: 'The file of this picture could not be read; an empty frame holds its place.',
  slantedGradient: 'A slanted gradient runs at a slightly different angle in other programs.',
  fadingColours: 'Its colours fade into each other in a way that no shape can show.',
  softShadow: 'Its soft shadow is left out.',
  slidePicture: 'In this mode a slide is a picture; its words are in its alternative text and its notes.',
} as const

/** What the chart as office programs draw it has otherwise than the drawing. */
export const chartReasons = {
  stems: 'stems with dots are error bars, or bars where some are below zero',
  roundEnds: 'the ends of bars are not rounded',
  roundCorners: 'corners of bars are not rounded',
  steps: 'steps are straight lines',
  tint: 'the tint below its first line is left out',
  curvedEdges: 'edges of areas are straight',
  barNames: 'the names of its bars are texts of their own',
  stackTotals: 'totals of stacks are texts of their own',
  partNames: 'the names and shares of its parts are texts of their own',
  areaEnds: 'what stands at the ends of its areas are texts of their own',
  pointNames: 'the names of its points are texts of their own',
} as const

const [begin, between, end] = ['In this chart ', ', and ', '.']

/** Reasons of a chart as one sentence. */
export const chartReason = (parts: readonly string[]): string => begin + parts.join(between) + end

const nameIn = <Name extends string>(table: Record<Name, string>, said: string): Name | undefined =>
  // The keys of a table are its names.
  (Object.keys(table) as Name[]).find((name) => table[name] === said)

/** The names of a sentence: one, or those of a chart; undefined where it, or a part of it, is none of these. */
export const namesOfReason = (
  because: string,
): { one: keyof typeof reasons } | { chart: (keyof typeof chartReasons)[] } | undefined => {
  const one = nameIn(reasons, because)
  if (one) return { one }
  if (!because.startsWith(begin) || !because.endsWith(end)) return undefined
  const parts = because.slice(begin.length, -end.length).split(between)
  const chart = parts.map((part) => nameIn(chartReasons, part)).filter((name) => name !== undefined)
  return chart.length === parts.length ? { chart } : undefined
}
