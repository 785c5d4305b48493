'use client'
import { Switch as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'

export const Switch = ({ className, ...rest }: ComponentProps<typeof Radix.Root>) => (
  <Radix.Root
    className={cn(
      'relative inline-flex h-6 w-10 pointer-coarse:after:absolute pointer-coarse:after:-inset-x-0.5 pointer-coarse:after:-inset-y-2.5 shrink-0 items-center rounded-full border border-control bg-bed p-0.5 transition-colors duration-150 data-[state=checked]:border-ink data-[state=checked]:bg-ink',
      className,
    )}
    {...rest}
  >
    <Radix.Thumb className="block size-4.5 rounded-full bg-ink-soft transition-transform duration-150 ease-out data-[state=checked]:translate-x-4 data-[state=checked]:bg-paper rtl:data-[state=checked]:-translate-x-4" />
  </Radix.Root>
)
