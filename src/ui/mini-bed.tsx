import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

type Props = {
  /** The page's size; the page is made as large as fits. */
  size: { width: number; height: number }
  /** Shape and padding of the bed. */
  className?: string
  children: ReactNode
}

/** A small bed with one page in the middle of it, whole whatever its shape. */
export const MiniBed = ({ size, className, children }: Props) => (
  <span className={cn('block overflow-hidden bg-bed', className)}>
    <span className="[container-type:size] grid size-full place-items-center">
      <span className="block" style={{ width: `min(100cqw, ${100 * (size.width / size.height)}cqh)` }}>
        {children}
      </span>
    </span>
  </span>
)
