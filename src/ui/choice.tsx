'use client'
import { RadioGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

type GroupProps = {
  label: string
  value: string
  onValueChange: (value: string) => void
  className?: string
  children: ReactNode
}

/** One of several things that are better seen than named. */
export const ChoiceGroup = ({ label, value, onValueChange, className, children }: GroupProps) => (
  <RadioGroup.Root aria-label={label} value={value} onValueChange={onValueChange} className={className}>
    {children}
  </RadioGroup.Root>
)

type Props = {
  value: string
  title: string
  hint?: string | undefined
  picture?: ReactNode
  className?: string
}

export const Choice = ({ value, title, hint, picture, className }: Props) => (
  <RadioGroup.Item
    value={value}
    className={cn(
      'group grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3 rounded-surface border border-hairline bg-sheet p-3 text-start transition-colors duration-150 hover:border-control data-[state=checked]:border-ink data-[state=checked]:inset-ring data-[state=checked]:inset-ring-ink',
      className,
    )}
  >
    {picture}
    <span className="grid grid-cols-[minmax(0,1fr)] gap-0.5 px-0.5">
      <span className="flex items-center justify-between gap-2 text-base font-semibold">
        <span className="truncate">{title}</span>
        <span
          aria-hidden
          className="size-3 shrink-0 rounded-full border border-control group-data-[state=checked]:border-4 group-data-[state=checked]:border-press-bar"
        />
      </span>
      {hint ? <span className="line-clamp-2 text-sm wrap-anywhere text-ink-soft">{hint}</span> : null}
    </span>
  </RadioGroup.Item>
)
