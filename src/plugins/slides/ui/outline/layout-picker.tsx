'use client'
import { useTranslations } from 'next-intl'
import { RadioGroup } from 'radix-ui'
import { useState } from 'react'
import { Popover, PopoverContent, PopoverTrigger } from '#ui/popover.tsx'
import type { CatalogLayout } from '#plugins/core/client.ts'
import { LayoutPicture } from './layout-picture.tsx'

type Props = {
  value: string
  layouts: readonly CatalogLayout[]
  /** Number of the slide, for who cannot see it. */
  number: number
  onChange: (layout: string) => void
  disabled: boolean
}

/** How a slide is laid out, as a small picture; a click shows the others. */
export const LayoutPicker = ({ value, layouts, number, onChange, disabled }: Props) => {
  const t = useTranslations('outline')
  const [open, setOpen] = useState(false)
  const label = layouts.find(({ slug }) => slug === value)?.label ?? value
  if (disabled) return <LayoutPicture layout={value} />
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        aria-label={t('layoutOf', { number, layout: label })}
        title={label}
        className="relative block w-full rounded-[4px] pointer-coarse:after:absolute pointer-coarse:after:inset-x-0 pointer-coarse:after:-inset-y-1 outline-offset-2 transition-transform duration-150 ease-out hover:outline-1 hover:outline-control data-[state=open]:outline-2 data-[state=open]:outline-ink"
      >
        <LayoutPicture layout={value} />
      </PopoverTrigger>
      <PopoverContent
        align="start"
        aria-label={t('layout')}
        className="max-h-(--radix-popover-content-available-height) w-124 overflow-y-auto p-3"
      >
        <RadioGroup.Root
          aria-label={t('layout')}
          value={value}
          onValueChange={onChange}
          className="grid grid-cols-3 gap-1 sm:grid-cols-5"
        >
          {layouts.map((layout) => (
            <RadioGroup.Item
              key={layout.slug}
              value={layout.slug}
              // A pointer is done with one press; arrow keys, whose clicks count no presses, choose as they go along.
              onClick={({ detail }) => detail > 0 && setOpen(false)}
              className="grid content-start gap-1.5 rounded-[6px] p-1.5 text-center text-xs text-ink-soft hover:bg-hover data-[state=checked]:font-semibold data-[state=checked]:text-ink data-[state=checked]:[&_svg]:outline-2 data-[state=checked]:[&_svg]:outline-offset-1 data-[state=checked]:[&_svg]:outline-press-bar"
            >
              <LayoutPicture layout={layout.slug} />
              <span className="hyphens-auto">{layout.label}</span>
            </RadioGroup.Item>
          ))}
        </RadioGroup.Root>
      </PopoverContent>
    </Popover>
  )
}
