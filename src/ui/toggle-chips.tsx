'use client'
import { Check } from 'lucide-react'
import { ToggleGroup } from 'radix-ui'

type Props = {
  label: string
  value: readonly string[]
  onValueChange: (value: string[]) => void
  options: readonly { value: string; label: string }[]
}

/** Any number of a few choices, each pressed or not. */
export const ToggleChips = ({ label, value, onValueChange, options }: Props) => (
  <ToggleGroup.Root
    type="multiple"
    aria-label={label}
    value={[...value]}
    onValueChange={onValueChange}
    className="flex flex-wrap gap-2"
  >
    {options.map((option) => (
      <ToggleGroup.Item
        key={option.value}
        value={option.value}
        className="group inline-flex h-9 items-center gap-1.5 rounded-control border border-control/60 bg-sheet px-3 text-base transition-colors duration-150 hover:border-control hover:bg-hover data-[state=on]:border-ink data-[state=on]:inset-ring data-[state=on]:inset-ring-ink pointer-coarse:min-h-11"
      >
        <Check aria-hidden className="hidden size-3.5 group-data-[state=on]:block" />
        {option.label}
      </ToggleGroup.Item>
    ))}
  </ToggleGroup.Root>
)
