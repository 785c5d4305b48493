import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

const looks = {
  plain: 'border-hairline text-ink-soft',
  accent: 'border-press-ink/30 bg-press-wash text-press-ink',
  warning: 'border-warning/30 bg-warning-wash text-warning',
}

type Props = { look?: keyof typeof looks; className?: string; children: ReactNode }

export const Badge = ({ look = 'plain', className, children }: Props) => (
  <span
    className={cn(
      'inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3.5',
      looks[look],
      className,
    )}
  >
    {children}
  </span>
)
