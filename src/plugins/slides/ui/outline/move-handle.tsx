import { GripVertical } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from '#ui/class-names.ts'
import { rowGrid } from './row-grid.ts'

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  number: number
  label: string
  /** Its slide is picked up by keys. */
  isHeld: boolean
}

/** A slide's number, which is also what it is picked up by. */
export const MoveHandle = ({ number, label, isHeld, ...rest }: Props) => (
  <button
    type="button"
    {...rest}
    data-field="handle"
    aria-label={label}
    aria-pressed={isHeld}
    // dnd-kit's word for it is English whatever the page's language.
    aria-roledescription={undefined}
    className={cn(
      rowGrid.number,
      'grid size-9 touch-none place-items-center rounded-control text-ink-soft enabled:cursor-grab enabled:hover:bg-hover enabled:active:cursor-grabbing max-sm:w-full pointer-coarse:size-11',
    )}
  >
    <span className="tabular col-start-1 row-start-1 text-sm max-sm:pe-5 sm:group-hover/row:opacity-0 sm:pointer-coarse:opacity-0">
      {number}
    </span>
    <GripVertical
      aria-hidden
      className="col-start-1 row-start-1 size-4 max-sm:ms-5 sm:opacity-0 sm:group-hover/row:opacity-100 sm:pointer-coarse:opacity-100"
    />
  </button>
)
