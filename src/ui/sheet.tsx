'use client'
import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  close: string
  className?: string
  children: ReactNode
}

/** A panel at the side of the page, over it. */
export const Sheet = ({ open, onOpenChange, title, close, className, children }: Props) => (
  <Dialog.Root open={open} onOpenChange={onOpenChange}>
    <Dialog.Portal>
      <Dialog.Overlay className="fixed inset-0 z-50 bg-black/30 data-[state=open]:animate-in data-[state=open]:fade-in-0" />
      <Dialog.Content
        aria-describedby={undefined}
        className={cn(
          'fixed inset-y-0 end-0 z-50 grid w-full max-w-sm content-start gap-6 overflow-y-auto bg-sheet p-6 text-ink shadow-lift data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:slide-in-from-right-8',
          className,
        )}
      >
        <div className="flex items-center justify-between gap-4">
          <Dialog.Title className="text-xl font-semibold tracking-tight">{title}</Dialog.Title>
          <Dialog.Close
            aria-label={close}
            className="grid size-9 place-items-center rounded-control text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:size-11"
          >
            <X aria-hidden className="size-4.5" />
          </Dialog.Close>
        </div>
        {children}
      </Dialog.Content>
    </Dialog.Portal>
  </Dialog.Root>
)
