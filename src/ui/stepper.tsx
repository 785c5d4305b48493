'use client'
import { Minus, Plus } from 'lucide-react'
import { cn } from './class-names.ts'
import { fieldStyle } from './input.tsx'

type Props = {
  value: number
  min: number
  max: number
  onValueChange: (value: number) => void
  labels: { less: string; more: string }
  id?: string
  'aria-describedby'?: string | undefined
}

const sideStyle =
  'relative grid size-9 pointer-coarse:after:absolute pointer-coarse:after:-inset-1 shrink-0 place-items-center rounded-[6px] text-ink-soft hover:bg-hover hover:text-ink disabled:opacity-40 focus-visible:-outline-offset-2 [&_svg]:size-4'

/** A small whole number between two bounds. */
export const Stepper = ({ value, min, max, onValueChange, labels, ...field }: Props) => {
  const set = (next: number) => {
    if (Number.isFinite(next)) onValueChange(Math.min(max, Math.max(min, Math.round(next))))
  }
  return (
    <div className={cn(fieldStyle, 'flex h-11 items-center justify-between px-0.5 sm:h-10')}>
      <button
        type="button"
        aria-label={labels.less}
        disabled={value <= min}
        onClick={() => set(value - 1)}
        className={sideStyle}
      >
        <Minus aria-hidden />
      </button>
      <input
        {...field}
        type="text"
        inputMode="numeric"
        role="spinbutton"
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value}
        value={value}
        onChange={(event) => set(Number(event.target.value.replace(/\D/g, '')))}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') set(value + 1)
          if (event.key === 'ArrowDown') set(value - 1)
        }}
        className="tabular w-full min-w-0 rounded-[6px] bg-transparent text-center font-medium"
      />
      <button
        type="button"
        aria-label={labels.more}
        disabled={value >= max}
        onClick={() => set(value + 1)}
        className={sideStyle}
      >
        <Plus aria-hidden />
      </button>
    </div>
  )
}
