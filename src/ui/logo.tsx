import { cn } from './class-names.ts'

/** The mark: the plate, and the sheet it has just printed. */
export const LogoMark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden className={cn('size-6', className)} fill="none">
    <rect x="2" y="3" width="20" height="6" rx="1.5" fill="currentColor" />
    <path
      d="M5 12v7.5A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V12"
      stroke="currentColor"
      strokeWidth="2"
    />
    <rect x="8.5" y="12" width="7" height="5" rx="0.75" fill="var(--press-bar)" />
  </svg>
)

export const Logo = ({ className }: { className?: string }) => (
  <span className={cn('inline-flex items-center gap-2 text-lg font-semibold tracking-tight', className)}>
    <LogoMark />
    Platen
  </span>
)
