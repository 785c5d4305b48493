'use client'
import { Check, ChevronDown } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import { cn } from './class-names.ts'
import { fieldStyle } from './input.tsx'

type Props = {
  value: string
  onValueChange: (value: string) => void
  options: readonly { value: string; label: string }[]
  id?: string
  'aria-label'?: string
  'aria-describedby'?: string | undefined
  'aria-invalid'?: boolean | undefined
  className?: string
}

/** One of a short list. */
export const Select = ({ value, onValueChange, options, className, ...aria }: Props) => (
  <Radix.Root value={value} onValueChange={onValueChange}>
    <Radix.Trigger
      {...aria}
      className={cn(fieldStyle, 'flex h-11 items-center justify-between gap-2 text-start sm:h-10', className)}
    >
      <span className="truncate">
        <Radix.Value />
      </span>
      <Radix.Icon>
        <ChevronDown aria-hidden className="size-4 text-ink-soft" />
      </Radix.Icon>
    </Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        position="popper"
        sideOffset={6}
        className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) overflow-hidden rounded-surface border bg-sheet p-1.5 text-ink shadow-lift data-[state=open]:animate-in data-[state=open]:fade-in-0"
      >
        <Radix.Viewport>
          {options.map((option) => (
            <Radix.Item
              key={option.value}
              value={option.value}
              className="flex min-h-9 items-center justify-between gap-3 rounded-[6px] px-2.5 text-base outline-none select-none data-[highlighted]:bg-hover pointer-coarse:min-h-11"
            >
              <Radix.ItemText>{option.label}</Radix.ItemText>
              <Radix.ItemIndicator>
                <Check aria-hidden className="size-4" />
              </Radix.ItemIndicator>
            </Radix.Item>
          ))}
        </Radix.Viewport>
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)
