import { cn } from './class-names.ts'

/** A place that will be filled; give it the shape of what is coming. */
export const Skeleton = ({ className }: { className?: string }) => (
  <div aria-hidden className={cn('animate-pulse rounded-control bg-ink/8', className)} />
)
