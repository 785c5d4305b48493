import type { ReactNode } from 'react'
import type { RenderContext } from '../../render/render-context.ts'
import { Bars } from './bars.tsx'
import { type ChartValues, seriesOf } from './chart-values.ts'
import { Columns } from './columns.tsx'
import { Doughnut } from './doughnut.tsx'
import { Lines } from './lines.tsx'

/** `height` is what is left for the drawing; null where it may take what it needs. */
export type Frame = { width: number; height: number | null; size: number; render: RenderContext }

type Props = { values: ChartValues; width: number; render: RenderContext; id: string; summary: string }

/** Sizes of type and marks follow the room: an SVG's units are page units, so its text matches the page's. */
const drawingOf = (values: ChartValues, frame: Frame): { height: number; drawing: ReactNode } => {
  switch (values.type) {
    case 'bar':
      return Bars(values, frame)
    case 'column':
      return Columns(values, frame)
    case 'line':
      return Lines(values, frame)
    case 'pie':
      return Doughnut(values, frame)
  }
}

const Legend = ({ values }: { values: ChartValues }): ReactNode => {
  const series = seriesOf(values)
  if (series.length < 2 || values.type === 'line' || values.type === 'pie') return null
  return (
    <p className="chart-legend label" aria-hidden="true">
      {series.map(({ name }, index) => (
        <span key={index} className={`key key-${index + 1}`}>
          {name}
        </span>
      ))}
    </p>
  )
}

export const ChartDrawing = ({ values, width, render, id, summary }: Props): ReactNode => {
  const size = render.labelSize(width)
  const words =
    (values.title ? render.type.h3 * 1.9 : 0) +
    (values.unit ? size * 2 : 0) +
    size * (seriesOf(values).length > 1 ? 6.5 : 4.5)
  const room = render.height === null ? null : Math.max(size * 9, render.height - words)
  const { height, drawing } = drawingOf(values, { width, height: room, size, render })
  return (
    <>
      <Legend values={values} />
      <svg
        className="drawing"
        viewBox={`0 0 ${Math.round(width)} ${Math.round(height)}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        fontSize={size}
      >
        <title id={`${id}-title`}>{values.title}</title>
        <desc id={`${id}-desc`}>{summary}</desc>
        <g aria-hidden="true">{drawing}</g>
      </svg>
    </>
  )
}
