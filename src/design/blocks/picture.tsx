import type { ReactNode } from 'react'
import type { RenderContext } from '../render/render-context.ts'

type Props = {
  id: string | null
  render: RenderContext
  className?: string
  /** Which composition stands in for a missing picture, so that several of them differ. */
  variant?: number
}

const percent = (value: number | undefined): string =>
  `${Math.min(100, Math.max(0, Number.isFinite(value) ? Number(value) : 50))}%`

const sizeOf = (length: number | undefined): number | undefined =>
  length !== undefined && length >= 1 ? Math.round(length) : undefined

/**
 * An image cropped to its focal point, or a drawn placeholder where it is still missing. An empty alternative text
 * means that the picture is decoration. Loaded at once, never lazily: print and exports show pages nobody scrolled to.
 */
export const Picture = ({ id, render, className = '', variant = 0 }: Props): ReactNode => {
  const asset = render.asset(id)
  if (!asset) return <Placeholder label={render.words.image} className={className} variant={variant} />
  return (
    <span className={className ? `picture ${className}` : 'picture'}>
      <img
        src={asset.src}
        alt={asset.alt ?? ''}
        width={sizeOf(asset.width)}
        height={sizeOf(asset.height)}
        style={{ objectPosition: `${percent(asset.focalX)} ${percent(asset.focalY)}` }}
      />
    </span>
  )
}

type Composition = { disc: readonly [number, number, number]; far: string; near: string }

/** A horizon, a disc and a slope, seen from four places. */
const compositions: readonly [Composition, ...Composition[]] = [
  {
    disc: [112, 40, 22],
    far: 'M0 74 Q40 52 84 70 T160 62 V100 H0 Z',
    near: 'M0 88 Q52 72 96 86 T160 82 V100 H0 Z',
  },
  {
    disc: [52, 34, 15],
    far: 'M0 58 Q52 82 100 56 T160 60 V100 H0 Z',
    near: 'M0 90 Q70 96 110 80 T160 70 V100 H0 Z',
  },
  { disc: [80, 58, 27], far: 'M0 66 Q60 54 160 78 V100 H0 Z', near: 'M0 78 Q44 92 160 88 V100 H0 Z' },
  {
    disc: [124, 26, 11],
    far: 'M0 82 L58 40 L96 68 L118 54 L160 80 V100 H0 Z',
    near: 'M0 92 Q60 78 160 90 V100 H0 Z',
  },
]

type PlaceholderProps = { label: string; className: string; variant: number }

/** A quiet composition in the theme's colours. */
const Placeholder = ({ label, className, variant }: PlaceholderProps): ReactNode => {
  const { disc, far, near } = compositions[variant % compositions.length] ?? compositions[0]
  return (
    <span className={`picture placeholder ${className}`.trimEnd()} role="img" aria-label={label}>
      <svg viewBox="0 0 160 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <rect width="160" height="100" className="placeholder-sky" />
        <circle cx={disc[0]} cy={disc[1]} r={disc[2]} className="placeholder-disc" />
        <path d={far} className="placeholder-far" />
        <path d={near} className="placeholder-near" />
      </svg>
    </span>
  )
}
