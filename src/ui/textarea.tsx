import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'
import { fieldStyle } from './input.tsx'

/** A text field that grows with what is written, up to its `max-height`. */
export const Textarea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <textarea
    dir="auto"
    className={cn(fieldStyle, 'field-sizing-content min-h-24 resize-none py-2.5', className)}
    {...rest}
  />
)
