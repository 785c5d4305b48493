import { arc, area, line } from 'd3-shape'
import type { CSSProperties, ReactNode } from 'react'
import { EMU_PER_PIXEL } from '../scene/box.ts'
import type { ChartObject, ChartSeries, ChartText } from '../scene/chart-object.ts'
import { isBold } from '../scene/text.ts'
import { cssColour, cssFace, placed, pt, px } from './draw-looks.ts'

type Frame = { chart: ChartObject; width: number; height: number }
type Rectangle = { x: number; y: number; width: number; height: number; series: ChartSeries }

const shareOf = (value: number, { low, high }: { low: number; high: number }): number =>
  high === low ? 0 : (value - low) / (high - low)

const looks = (text: ChartText): CSSProperties => ({
  fontFamily: cssFace(text.face),
  fontSize: pt(text.size),
  fontWeight: isBold(text.weight) ? 700 : 400,
  color: cssColour(text.colour),
  lineHeight: 1.2,
})

/** Bars as if they stood, by their share of the plot. */
const bars = ({ chart }: Pick<Frame, 'chart'>): Rectangle[] => {
  const { series, categories, isStacked, gap, values } = chart
  const beside = isStacked ? 1 : series.length
  const overlap = isStacked ? 0 : gap.bars / 100
  // Breadths of a group: its bars, the room between them, and half a gap on either side.
  const breadth = 1 / (beside - (beside - 1) * overlap + gap.groups / 100)
  const zero = shareOf(0, values)
  return categories.flatMap((_, at) => {
    const sums = { above: 0, below: 0 }
    return series.flatMap((each, index) => {
      const value = each.values[at] ?? null
      if (value === null) return []
      const side = value < 0 ? 'below' : 'above'
      const from = isStacked ? shareOf(sums[side], values) : zero
      if (isStacked) sums[side] += value
      const to = isStacked ? shareOf(sums[side], values) : shareOf(value, values)
      const start = (gap.groups / 200 + (isStacked ? 0 : index * (1 - overlap))) * breadth
      const x = (at + start) / categories.length
      const width = breadth / categories.length
      return [{ x, width, y: 1 - Math.max(from, to), height: Math.abs(to - from), series: each }]
    })
  })
}

const fillOf = ({ look, colour }: ChartSeries): object =>
  look === 'outlined'
    ? { fill: 'none', stroke: cssColour(colour), strokeWidth: 1.5 }
    : { fill: cssColour(colour), fillOpacity: look === 'hatched' ? 0.5 : 1 }

const Bars = ({ chart, width, height }: Frame): ReactNode =>
  bars({ chart }).map(({ series, ...bar }, index) => {
    const lying = { x: 1 - bar.y - bar.height, y: bar.x, width: bar.height, height: bar.width }
    const at = chart.chart === 'bar' ? lying : bar
    const x = chart.isMirrored ? 1 - at.x - at.width : at.x
    const place = { x: x * width, y: at.y * height, width: at.width * width, height: at.height * height }
    return <rect key={index} {...place} {...fillOf(series)} />
  })

const Lines = ({ chart, width, height }: Frame): ReactNode => {
  const { values, categories, across, acrossValues, isMirrored } = chart
  const stroke = chart.stroke / EMU_PER_PIXEL
  const xAt = (index: number): number => {
    const at =
      chart.chart === 'scatter' && acrossValues
        ? shareOf(across?.[index] ?? 0, acrossValues)
        : categories.length === 1
          ? 0.5
          : index / (categories.length - 1)
    return (isMirrored ? 1 - at : at) * width
  }
  return chart.series.map((series, number) => {
    const points = series.values.flatMap((value, index) =>
      value === null ? [] : [[xAt(index), (1 - shareOf(value, values)) * height] as [number, number]],
    )
    const colour = cssColour(series.colour)
    const ground = area()
      .y0((1 - shareOf(0, values)) * height)
      .x(([x]) => x)
      .y1(([, y]) => y)
    return (
      <g key={number}>
        {chart.chart === 'area' ? (
          <path
            d={ground(points) ?? ''}
            fill={colour}
            fillOpacity={series.areaOpacity ?? chart.areaOpacity}
          />
        ) : null}
        {chart.chart === 'scatter' ? null : (
          <path d={line()(points) ?? ''} fill="none" stroke={colour} strokeWidth={stroke} />
        )}
        {chart.marker.shape === 'none'
          ? null
          : points
              .slice(chart.marker.isAtEnd ? -1 : 0)
              .map(([x, y], index) => (
                <circle key={index} cx={x} cy={y} r={chart.marker.size / 150} fill={colour} />
              ))}
      </g>
    )
  })
}

const Slices = ({ chart, width, height }: Frame): ReactNode => {
  const [series] = chart.series
  const values = (series?.values ?? []).map((value) => Math.max(0, value ?? 0))
  const total = values.reduce((sum, value) => sum + value, 0) || 1
  const radius = Math.min(width, height) / 2
  const slice = arc()
  let angle = 0
  return values.map((value, index) => {
    const startAngle = angle
    angle += (value / total) * 2 * Math.PI
    const innerRadius = chart.chart === 'doughnut' ? radius * chart.hole : 0
    const shape = slice({ innerRadius, outerRadius: radius, startAngle, endAngle: angle })
    const colour = series?.parts?.[index] ?? series?.colour
    return (
      <path
        key={index}
        d={shape ?? ''}
        transform={`translate(${width / 2} ${height / 2})`}
        fill={colour ? cssColour(colour) : 'none'}
      />
    )
  })
}

const Marks = (frame: Frame): ReactNode => {
  switch (frame.chart.chart) {
    case 'bar':
    case 'column':
      return <Bars {...frame} />
    case 'pie':
    case 'doughnut':
      return <Slices {...frame} />
    default:
      return <Lines {...frame} />
  }
}

/** A chart's marks and the figures written at them; names along the axes are left to the programs that open the file. */
export const DrawnChart = ({ object: chart }: { object: ChartObject }): ReactNode => {
  const { plot, labels = [], figures } = chart
  const [width, height] = [plot.width / EMU_PER_PIXEL, plot.height / EMU_PER_PIXEL]
  return (
    <>
      <svg style={{ ...placed(plot), overflow: 'visible' }}>
        <Marks chart={chart} width={width} height={height} />
      </svg>
      {figures
        ? labels.map(({ text, box }, index) => (
            <div
              key={index}
              style={{ ...placed(box), ...looks(figures), whiteSpace: 'pre', lineHeight: px(box.height) }}
            >
              {text}
            </div>
          ))
        : null}
    </>
  )
}
