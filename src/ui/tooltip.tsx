'use client'
import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type Props = { text: ReactNode; side?: 'top' | 'bottom'; children: ReactNode }

/** Names an icon button for those who see it; the button itself still needs its `aria-label`. */
export const Tooltip = ({ text, side = 'bottom', children }: Props) => (
  <Radix.Provider delayDuration={400}>
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          sideOffset={6}
          className="z-50 rounded-[6px] bg-ink px-2 py-1 text-xs font-medium text-paper data-[state=delayed-open]:animate-in data-[state=delayed-open]:fade-in-0"
        >
          {text}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  </Radix.Provider>
)
