'use client'
import { useTheme } from 'next-themes'
import { Toaster as Sonner } from 'sonner'

export { toast } from 'sonner'

/** Where short confirmations appear; errors that need an answer stay in their place instead. */
export const Toaster = ({ label }: { label: string }) => {
  const { resolvedTheme } = useTheme()
  return (
    <Sonner
      containerAriaLabel={label}
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-center"
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-3 rounded-surface border bg-sheet px-4 py-3 font-sans text-base text-ink shadow-lift',
          description: 'text-ink-soft',
          actionButton:
            'ms-auto shrink-0 rounded-control px-2 py-1 whitespace-nowrap font-medium underline underline-offset-4',
        },
      }}
    />
  )
}
