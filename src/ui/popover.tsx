'use client'
import { Popover as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'

export const Popover = Radix.Root
export const PopoverTrigger = Radix.Trigger

/** A small surface that belongs to the button that opened it. */
export const PopoverContent = ({ className, ...rest }: ComponentProps<typeof Radix.Content>) => (
  <Radix.Portal>
    <Radix.Content
      align="end"
      sideOffset={6}
      collisionPadding={12}
      className={cn(
        'z-50 w-80 max-w-[calc(100vw-24px)] origin-(--radix-popover-content-transform-origin) rounded-surface border bg-sheet p-4 text-ink shadow-lift data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98',
        className,
      )}
      {...rest}
    />
  </Radix.Portal>
)
