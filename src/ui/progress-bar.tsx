import { Progress } from 'radix-ui'
import { cn } from './class-names.ts'

type Props = {
  label: string
  /** 0…100; null when nobody can know. */ percent: number | null
  className?: string
}

/** A hairline that fills with press red. Without a percentage it moves and claims nothing. */
export const ProgressBar = ({ label, percent, className }: Props) => (
  <Progress.Root
    aria-label={label}
    value={percent}
    className={cn('h-1 w-full overflow-hidden rounded-full bg-ink/10', className)}
  >
    <Progress.Indicator
      className={cn(
        'h-full rounded-full bg-press-bar',
        percent === null
          ? 'w-1/3 animate-indeterminate'
          : 'w-full origin-left transition-transform duration-200 ease-out rtl:origin-right',
      )}
      style={percent === null ? undefined : { transform: `scaleX(${percent / 100})` }}
    />
  </Progress.Root>
)
