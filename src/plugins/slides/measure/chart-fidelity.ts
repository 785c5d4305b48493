import type { Fidelity } from '../scene/scene.ts'
import { reasonsBeside } from './chart-beside.ts'
import type { DrawnChart } from './chart-facts.ts'
import { chartReason, chartReasons } from '../scene/reasons.ts'

/** What the chart as office programs draw it has otherwise than the drawing, as a sentence. */
export const fidelityOf = (drawn: DrawnChart): Fidelity => {
  const { plot, look } = drawn
  const isBars = plot.form === 'bar' || plot.form === 'column'
  const parts = [
    isBars && !plot.isStacked && look.bar === 'lollipop' && chartReasons.stems,
    isBars && !plot.isStacked && look.bar === 'round' && chartReasons.roundEnds,
    isBars && !plot.isStacked && look.bar === 'block' && look.rounded > 0 && chartReasons.roundCorners,
    plot.form === 'line' && look.curve === 'step' && chartReasons.steps,
    plot.form === 'line' && look.area > 0 && chartReasons.tint,
    plot.form === 'area' && look.curve !== 'straight' && chartReasons.curvedEdges,
    ...reasonsBeside(drawn),
  ].filter((reason) => reason !== false)
  if (parts.length === 0) return { is: 'native' }
  return { is: 'approximated', because: chartReason(parts) }
}
