'use client'
import { AlertDialog } from 'radix-ui'
import type { ReactNode } from 'react'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  children: ReactNode
  /** The button that goes back; takes the focus first. */
  cancel: ReactNode
  /** The button that does it. */
  confirm: ReactNode
}

/** A question before something that is hard to undo. */
export const ConfirmDialog = ({ open, onOpenChange, title, children, cancel, confirm }: Props) => (
  <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
    <AlertDialog.Portal>
      <AlertDialog.Overlay className="fixed inset-0 z-50 bg-black/40 data-[state=open]:animate-in data-[state=open]:fade-in-0" />
      <AlertDialog.Content className="fixed inset-x-4 top-1/2 z-50 mx-auto grid max-w-md -translate-y-1/2 gap-3 rounded-surface bg-sheet p-6 shadow-lift data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98">
        <AlertDialog.Title className="text-xl font-semibold tracking-tight">{title}</AlertDialog.Title>
        <AlertDialog.Description className="text-base text-ink-soft">{children}</AlertDialog.Description>
        <div className="mt-3 flex flex-wrap justify-end gap-2">
          <AlertDialog.Cancel asChild>{cancel}</AlertDialog.Cancel>
          <AlertDialog.Action asChild>{confirm}</AlertDialog.Action>
        </div>
      </AlertDialog.Content>
    </AlertDialog.Portal>
  </AlertDialog.Root>
)
