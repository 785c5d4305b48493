import type { ReactNode } from 'react'
import type { RenderContext } from '../../render/render-context.ts'
import { Hatches } from './bar-shape.tsx'
import { Bars } from './bars.tsx'
import { chartSummary, numbersOf } from './chart-numbers.ts'
import { legendOf, liesDown, mostHeight, naturalHeight, standsHigh, wordsHeight } from './chart-room.ts'
import { type ChartValues, seriesOf } from './chart-values.ts'
import { Columns } from './columns.tsx'
import type { Drawn, Frame } from './frame.ts'
import { Lines } from './lines.tsx'
import { Pie } from './pie.tsx'
import { rounded } from './rounded.ts'
import { Scatter } from './scatter.tsx'

type Props = { values: ChartValues; width: number; render: RenderContext; id: string }

const drawingOf = (values: ChartValues, frame: Frame): Drawn => {
  const isStacked = values.type === 'stacked'
  if (liesDown(values, frame)) return Bars(values, frame, isStacked)
  switch (values.type) {
    case 'bar':
    case 'column':
    case 'stacked':
      return Columns(values, frame, isStacked)
    case 'line':
    case 'area':
      return Lines(values, frame, values.type === 'area')
    case 'pie':
    case 'doughnut':
      return Pie(values, frame, values.type === 'doughnut')
    case 'scatter':
      return Scatter(values, frame)
  }
}

/** The frame of a drawing, and the most of the page's height that it may take. */
const frameOf = (
  { values, width, render, id }: Props,
  names: readonly string[],
): { frame: Frame; most: number } => {
  // Sizes of type and marks follow the room: a drawing's units are page units, so its text matches the page's.
  const size = render.labelSize(width)
  const ground = { width, size, isTall: standsHigh(render.kind, render.shape) }
  const natural = naturalHeight(values, ground)
  const left =
    render.height === null ? natural : render.height - wordsHeight(values, names, width, render.type)
  const most = render.kind === 'website' ? Infinity : Math.max(size * 3, left)
  const frame = {
    width,
    height: Math.max(size * 8, Math.min(left, mostHeight(values, ground))),
    size,
    series: seriesOf(values),
    look: render.chart,
    isMirrored: render.direction === 'rtl',
    id,
    number: numbersOf(values, render),
    percent: render.percent,
  }
  return { frame, most }
}

const Legend = ({ names }: { names: readonly string[] }): ReactNode =>
  names.length === 0 ? null : (
    <p className="chart-legend label" aria-hidden="true">
      {names.map((name, index) => (
        <span key={index} className={`key key-${index + 1}`}>
          {name}
        </span>
      ))}
    </p>
  )

export const ChartDrawing = (props: Props): ReactNode => {
  const { values, width, render, id } = props
  const names = legendOf(values, { width, size: render.labelSize(width) })
  const { frame, most } = frameOf(props, names)
  if (frame.series.length === 0) return null
  const { height, drawing, plot } = drawingOf(values, frame)
  // What does not fit however close it stands is drawn smaller as a whole.
  const share = Math.min(1, most / height)
  return (
    <>
      <Legend names={names} />
      <svg
        className="drawing"
        viewBox={`0 0 ${Math.round(width)} ${Math.ceil(height)}`}
        style={share < 1 ? { inlineSize: `${(share * 100).toFixed(2)}%` } : undefined}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        fontSize={frame.size}
        data-plot={JSON.stringify({ ...plot, area: plot.area.map(rounded) })}
      >
        <title id={`${id}-title`}>{values.title}</title>
        <desc id={`${id}-desc`}>{chartSummary(values, render)}</desc>
        {frame.look.bar === 'hatch' && <Hatches id={id} count={frame.series.length} size={frame.size} />}
        <g aria-hidden="true">{drawing}</g>
      </svg>
    </>
  )
}
