import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'

/** The clothes of everything that takes typed text. */
export const fieldStyle =
  'w-full rounded-control border border-control bg-sheet px-3 text-lg text-ink transition-colors duration-150 placeholder:text-ink-soft hover:border-ink-soft focus-visible:border-ink focus-visible:outline-offset-0 disabled:opacity-60 aria-invalid:border-press-ink sm:text-base'

export const Input = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input className={cn(fieldStyle, 'h-11 sm:h-10', className)} {...rest} />
)
