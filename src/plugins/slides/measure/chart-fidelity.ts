import type { Fidelity } from '../scene/scene.ts'
import { reasonsBeside } from './chart-beside.ts'
import type { DrawnChart } from './chart-facts.ts'

/** What the chart as office programs draw it has otherwise than the drawing, as a sentence. */
export const fidelityOf = (drawn: DrawnChart): Fidelity => {
  const { plot, look } = drawn
  const isBars = plot.form === 'bar' || plot.form === 'column'
  const reasons = [
    isBars &&
      !plot.isStacked &&
      look.bar === 'lollipop' &&
      'stems with dots are error bars, or bars where some are below zero',
    isBars && !plot.isStacked && look.bar === 'round' && 'the ends of bars are not rounded',
    isBars &&
      !plot.isStacked &&
      look.bar === 'block' &&
      look.rounded > 0 &&
      'corners of bars are not rounded',
    plot.form === 'line' && look.curve === 'step' && 'steps are straight lines',
    plot.form === 'line' && look.area > 0 && 'the tint below its first line is left out',
    plot.form === 'area' && look.curve !== 'straight' && 'edges of areas are straight',
    ...reasonsBeside(drawn),
  ].filter((reason) => reason !== false)
  if (reasons.length === 0) return { is: 'native' }
  return { is: 'approximated', because: `In this chart ${reasons.join(', and ')}.` }
}
