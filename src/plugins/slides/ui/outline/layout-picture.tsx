import { cn } from '#ui/class-names.ts'
import { anyLayout, layoutDrawings } from './layout-drawings.ts'

const opacities: Readonly<Record<string, number>> = { i: 0.75, s: 0.26, w: 0.12 }

/** A drawing of a slide's layout; a layout it does not know is drawn as a heading with text. */
export const LayoutPicture = ({ layout, className }: { layout: string; className?: string }) => (
  <svg
    aria-hidden
    viewBox="0 0 64 36"
    className={cn('block aspect-video w-full rounded-[4px] bg-sheet text-ink shadow-page', className)}
  >
    {(layoutDrawings[layout] ?? anyLayout).split(';').map((shape) => {
      const [tone = 's', x, y, width, height] = shape.split(' ')
      return (
        <rect
          key={shape}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={tone === 'w' ? 0 : 0.8}
          fill={tone === 'p' ? 'var(--press-bar)' : 'currentColor'}
          opacity={opacities[tone] ?? 1}
        />
      )
    })}
  </svg>
)
