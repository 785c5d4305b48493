import type { ReactNode } from 'react'
import type { RenderContext } from '../render/render-context.ts'

type Props = { id: string | null; render: RenderContext; className?: string }

const percent = (value: number | undefined): string => `${Math.min(100, Math.max(0, value ?? 50))}%`

/** An image cropped to its focal point, or a drawn placeholder where it is still missing. */
export const Picture = ({ id, render, className = '' }: Props): ReactNode => {
  const asset = render.asset(id)
  if (!asset) return <Placeholder label={render.words.image} className={className} />
  return (
    <span className={`picture ${className}`}>
      <img
        src={asset.src}
        alt={asset.alt}
        width={asset.width}
        height={asset.height}
        style={{ objectPosition: `${percent(asset.focalX)} ${percent(asset.focalY)}` }}
      />
    </span>
  )
}

/** A quiet composition in the theme's colours: a horizon, a disc and a slope. */
const Placeholder = ({ label, className }: { label: string; className: string }): ReactNode => (
  <span className={`picture placeholder ${className}`} role="img" aria-label={label}>
    <svg viewBox="0 0 160 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect width="160" height="100" className="placeholder-sky" />
      <circle cx="112" cy="40" r="22" className="placeholder-disc" />
      <path d="M0 74 Q40 52 84 70 T160 62 V100 H0 Z" className="placeholder-far" />
      <path d="M0 88 Q52 72 96 86 T160 82 V100 H0 Z" className="placeholder-near" />
    </svg>
  </span>
)
