import { area, curveLinear, curveMonotoneX, curveStep, line } from 'd3-shape'
import type { ReactNode } from 'react'
import type { ChartValues } from './chart-values.ts'
import type { Drawn, Frame } from './frame.ts'
import { type LinePlot, linePlot, type LinePoint, plotOf } from './line-plot.ts'
import { Marker, type MarkerShape, seriesMarkers } from './markers.tsx'
import { rounded } from './rounded.ts'
import { ValueAxis } from './value-axis.tsx'
import { fitted, labelWidth, onTwoLines } from './label-text.ts'

const curves = { straight: curveLinear, smooth: curveMonotoneX, step: curveStep }

/** Dashes of the second series and those after it, in the size of labels. */
const dashes = ['', '.55 .4', '.12 .36', '.9 .35 .12 .35', '.3 .3']

type Props = { plot: LinePlot; frame: Frame; isArea: boolean }

const opacityOf = ({ plot, frame: { look, series }, isArea }: Props, index: number): number => {
  if (plot.isStacked) return 0.85
  if (isArea) return Math.max(0.35, look.area) / Math.sqrt(series.length)
  return index === 0 ? look.area : 0
}

const shapeOf = ({ look, series }: Frame, index: number): MarkerShape => {
  const own = look.marker === 'none' || look.marker === 'end' ? 'dot' : look.marker
  return series.length > 1 ? (seriesMarkers[index] ?? own) : own
}

/** Which points of a line are marked: all of them or its last one, as the theme has it; a single one always. */
const isMarked = ({ plot, frame: { look } }: Props, index: number, place: number, count: number): boolean => {
  if (plot.isStacked) return false
  if (count === 1) return true
  if (look.marker === 'none') return false
  return place === plot.last[index] || (look.marker !== 'end' && count <= 16)
}

const Series = (props: Props & { index: number }): ReactNode => {
  const { plot, frame, index } = props
  const { size, look } = frame
  const points = plot.points[index] ?? []
  const path = line<LinePoint>()
    .digits(2)
    .curve(curves[look.curve])
    .defined((point) => point !== null)
    .x((_, place) => plot.at(place))
    .y((point) => plot.y(point?.to ?? 0))
  const fill = area<LinePoint>()
    .digits(2)
    .curve(curves[look.curve])
    .defined((point) => point !== null)
    .x((_, place) => plot.at(place))
    .y0((point) => plot.y(point?.from ?? 0))
    .y1((point) => plot.y(point?.to ?? 0))
  const opacity = opacityOf(props, index)
  const dash = look.dashes && !plot.isStacked ? dashes[index] : ''
  return (
    <g>
      {opacity > 0 && (
        <path className={`area mark-${index + 1}`} d={fill(points) ?? ''} fillOpacity={rounded(opacity)} />
      )}
      <path
        className={plot.isStacked ? 'line line-between' : `line line-${index + 1}`}
        d={path(points) ?? ''}
        strokeWidth={rounded(plot.isStacked ? size * 0.1 : size * 0.19 * look.stroke)}
        strokeDasharray={
          dash
            ? dash
                .split(' ')
                .map((part) => rounded(Number(part) * size))
                .join(' ')
            : undefined
        }
      />
      {points.map((point, place) =>
        point && isMarked(props, index, place, points.length) ? (
          <Marker
            key={place}
            shape={shapeOf(frame, index)}
            series={index + 1}
            x={plot.at(place)}
            y={plot.y(point.to)}
            r={size * 0.32}
          />
        ) : null,
      )}
    </g>
  )
}

/** Names of the points below the lines, as many as have room. */
const Names = ({
  plot,
  frame,
  values,
}: Pick<Props, 'plot' | 'frame'> & { values: ChartValues }): ReactNode => {
  const { size, width, height } = frame
  const count = values.points.length
  const step = count > 1 ? Math.abs(plot.at(1) - plot.at(0)) : width
  // Two lines where they have room under each point, else only so many names as have room on one.
  const isTwo = step > size * 5.5
  const roomOf = (index: number): number => {
    if (index > 0 && index < count - 1) return step * 0.96
    const edge = Math.min(plot.at(index), width - plot.at(index))
    return Math.min(step * 0.96, Math.max(edge * 2, step * 0.48))
  }
  const names = values.points.map(({ label }, index) =>
    isTwo ? onTwoLines(label, size, roomOf(index)) : [fitted(label, size, size * 9)],
  )
  const widest = Math.max(0, ...names.flat().map((name) => labelWidth(name, size)))
  // Names at the ends may be moved in, towards their neighbours.
  const every = isTwo ? 1 : Math.max(1, Math.ceil((widest * 1.4 + size) / Math.max(1, step)))
  const top = plot.y.range()[0] ?? height
  return names.map((lines, index) => {
    const half = Math.max(0, ...lines.map((line) => labelWidth(line, size))) / 2
    const x = rounded(Math.min(width - half, Math.max(half, plot.at(index))))
    return index % every === 0
      ? lines.map((line, row) => (
          <text
            className="tick"
            data-is="name"
            key={`${index}-${row}`}
            x={x}
            y={rounded(top + size * (1.55 + row * 1.15))}
            textAnchor="middle"
          >
            {line}
          </text>
        ))
      : null
  })
}

/** Value and name of each series at the end of its line. */
const Ends = ({ plot, frame: { size, isMirrored, series: all } }: Pick<Props, 'plot' | 'frame'>): ReactNode =>
  plot.labels.map(({ series, at: middle, figure, name, height }) => {
    const count = all[series]?.values.length ?? 1
    const x = rounded(plot.at(count - 1) + size * (isMirrored ? -0.7 : 0.7))
    const top = middle - height / 2
    return (
      <g key={series} data-of={`${series},0`}>
        <text className="value" data-is="end" x={x} y={rounded(top + size)} fontSize={rounded(size * 1.12)}>
          {figure}
        </text>
        {name.map((part, row) => (
          <text
            className="tick"
            data-is="end-name"
            key={row}
            x={x}
            y={rounded(top + size * (2.15 + row * 1.15))}
          >
            {part}
          </text>
        ))}
      </g>
    )
  })

/** Lines or areas over time with a quiet grid; each is named and valued at its end instead of in a legend. */
export const Lines = (values: ChartValues, frame: Frame, isArea = false): Drawn => {
  const plot = linePlot(values, frame, isArea)
  const { y, ticks, before, after } = plot
  const drawing = (
    <>
      <ValueAxis frame={frame} y={y} ticks={ticks} from={before} to={frame.width - after} hasLabels />
      {frame.series.map((_, index) => (
        <Series key={index} plot={plot} frame={frame} isArea={isArea} index={index} />
      ))}
      <Names plot={plot} frame={frame} values={values} />
      <Ends plot={plot} frame={frame} />
    </>
  )
  return { height: frame.height, drawing, plot: plotOf(plot, values.points.length, frame, isArea) }
}
