import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

const looks = {
  info: { style: 'border-hairline bg-bed/60', icon: <Info aria-hidden className="text-ink-soft" /> },
  warning: {
    style: 'border-warning/30 bg-warning-wash',
    icon: <TriangleAlert aria-hidden className="text-warning" />,
  },
  error: {
    style: 'border-press-ink/30 bg-press-wash',
    icon: <CircleAlert aria-hidden className="text-press-ink" />,
  },
}

type Props = {
  look?: keyof typeof looks
  title?: ReactNode
  action?: ReactNode
  className?: string
  children?: ReactNode
}

/** Something to know, in place. Errors are announced. */
export const Notice = ({ look = 'info', title, action, className, children }: Props) => (
  <div
    role={look === 'error' ? 'alert' : undefined}
    className={cn(
      'flex gap-3 rounded-surface border px-4 py-3 text-base [&>svg]:mt-0.5 [&>svg]:size-4.5 [&>svg]:shrink-0',
      looks[look].style,
      className,
    )}
  >
    {looks[look].icon}
    <div className="grid min-w-0 flex-1 justify-items-start gap-1">
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
      {action ? <div className="mt-2 flex flex-wrap gap-2">{action}</div> : null}
    </div>
  </div>
)
