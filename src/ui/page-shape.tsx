import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

type Shape = { width: number; height: number; drawing: ReactNode }

const bar = (
  x: number,
  y: number,
  width: number,
  height: number,
  tone: 'ink' | 'soft' | 'press' = 'soft',
) => (
  <rect
    key={`${x}-${y}`}
    x={x}
    y={y}
    width={width}
    height={height}
    rx={0.8}
    fill={tone === 'press' ? 'var(--press-bar)' : 'currentColor'}
    opacity={tone === 'soft' ? 0.22 : tone === 'ink' ? 0.75 : 1}
  />
)

const documentShape: Shape = {
  width: 34,
  height: 48,
  drawing: [
    bar(5, 6, 18, 3.5, 'ink'),
    bar(5, 12, 9, 2, 'press'),
    bar(5, 19, 24, 1.6),
    bar(5, 23, 24, 1.6),
    bar(5, 27, 20, 1.6),
    bar(5, 33, 11, 9),
    bar(18, 33, 11, 1.6),
    bar(18, 37, 11, 1.6),
    bar(18, 41, 8, 1.6),
  ],
}

const shapes: Record<string, Shape> = {
  document: documentShape,
  website: {
    width: 56,
    height: 44,
    drawing: [
      bar(0, 0, 56, 5),
      bar(5, 11, 24, 4, 'ink'),
      bar(5, 18, 18, 1.6),
      bar(5, 22, 9, 3.4, 'press'),
      bar(34, 11, 17, 14.4),
      bar(5, 31, 13, 8),
      bar(21.5, 31, 13, 8),
      bar(38, 31, 13, 8),
    ],
  },
  slides: {
    width: 60,
    height: 34,
    drawing: [
      bar(5, 6, 26, 4, 'ink'),
      bar(5, 13, 17, 1.6),
      bar(34, 24, 4, 5),
      bar(40, 19, 4, 10),
      bar(46, 15, 4, 14),
      bar(52, 9, 4, 20, 'press'),
      bar(5, 27, 12, 1.6),
    ],
  },
  graphic: {
    width: 44,
    height: 44,
    drawing: [
      <circle key="disc" cx={29} cy={16} r={9} fill="var(--press-bar)" />,
      bar(5, 27, 27, 4.5, 'ink'),
      bar(5, 34, 18, 4.5, 'ink'),
      bar(5, 5, 8, 1.6),
    ],
  },
}

type Props = {
  /** A design kind's slug; an unknown kind is drawn as a sheet. */ kind: string
  className?: string
}

/** A drawing of a design kind's page. */
export const PageShape = ({ kind, className }: Props) => {
  const shape = shapes[kind] ?? documentShape
  return (
    <svg
      aria-hidden
      viewBox={`-1 -1 ${shape.width + 2} ${shape.height + 2}`}
      width={shape.width}
      height={shape.height}
      className={cn('overflow-visible text-ink', className)}
    >
      <rect
        width={shape.width}
        height={shape.height}
        rx={1.5}
        fill="var(--sheet)"
        stroke="var(--control)"
        strokeWidth={0.8}
      />
      {shape.drawing}
    </svg>
  )
}
