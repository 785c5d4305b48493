'use client'
import { PenLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Popover, PopoverContent, PopoverTrigger } from '#ui/popover.tsx'
import { RewriteForm, type RewritablePage } from './rewrite-form.tsx'

type Props = {
  pages: readonly RewritablePage[]
  /** Number of the page that is looked at; undefined where there are several to choose from. */
  number: number | undefined
  busy: boolean
  /** All of them are being written already. */
  disabled: boolean
  /** Resolves once the work has begun. */
  onStart: (page: string, instruction: string) => Promise<unknown>
}

/** Writes the page that is looked at again, with a wish or without. */
export const RewriteMenu = ({ pages, number, busy, disabled, onStart }: Props) => {
  const t = useTranslations('rewrite')
  const [open, setOpen] = useState(false)
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button size="sm" disabled={disabled} className="h-9 pointer-coarse:min-w-11">
          <PenLine aria-hidden />
          <span className="max-sm:sr-only">{t('title')}</span>
          {number === undefined ? null : <span className="sr-only">{t('ofPage', { number })}</span>}
        </Button>
      </PopoverTrigger>
      <PopoverContent aria-label={t('title')}>
        <RewriteForm
          // Another page, another wish.
          key={pages[0]?.id}
          pages={pages}
          busy={busy}
          onStart={(page, instruction) => {
            onStart(page, instruction).then(
              () => setOpen(false),
              () => undefined,
            )
          }}
        />
      </PopoverContent>
    </Popover>
  )
}
