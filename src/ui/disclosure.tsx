'use client'
import { ChevronDown } from 'lucide-react'
import { Collapsible } from 'radix-ui'
import { useState, type ReactNode } from 'react'

type Props = {
  title: string
  /** Open from the start, for what is in use already. */
  open: boolean
  children: ReactNode
}

/** More of the same, for who looks for it. */
export const Disclosure = ({ title, open, children }: Props) => {
  const [isOpen, setOpen] = useState(open)
  return (
    <Collapsible.Root
      open={isOpen}
      onOpenChange={setOpen}
      className="grid grid-cols-[minmax(0,1fr)] gap-4 border-t pt-2"
    >
      <Collapsible.Trigger className="group -mx-2 flex min-h-9 items-center justify-between rounded-control px-2 text-start text-base font-medium hover:bg-hover pointer-coarse:min-h-11">
        {title}
        <ChevronDown
          aria-hidden
          className="size-4 text-ink-soft transition-transform duration-150 group-data-[state=open]:rotate-180"
        />
      </Collapsible.Trigger>
      <Collapsible.Content className="grid grid-cols-[minmax(0,1fr)] gap-4">{children}</Collapsible.Content>
    </Collapsible.Root>
  )
}
