'use client'
import { RadioGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

type Props = {
  label: string
  value: string
  onValueChange: (value: string) => void
  options: readonly { value: string; label: ReactNode }[]
  className?: string
}

/** A few choices side by side, one of them pressed; scrolls sideways where it does not fit. */
export const Segmented = ({ label, value, onValueChange, options, className }: Props) => (
  <RadioGroup.Root
    aria-label={label}
    value={value}
    onValueChange={onValueChange}
    orientation="horizontal"
    className={cn('flex w-fit max-w-full gap-1 overflow-x-auto rounded-control bg-bed p-1', className)}
  >
    {options.map((option) => (
      <RadioGroup.Item
        key={option.value}
        value={option.value}
        className="inline-flex h-8 shrink-0 items-center gap-1.5 rounded-[6px] px-3 text-sm font-medium text-ink-soft transition-colors duration-150 hover:text-ink focus-visible:-outline-offset-2 data-[state=checked]:bg-sheet data-[state=checked]:text-ink data-[state=checked]:shadow-page pointer-coarse:h-11"
      >
        {option.label}
      </RadioGroup.Item>
    ))}
  </RadioGroup.Root>
)
