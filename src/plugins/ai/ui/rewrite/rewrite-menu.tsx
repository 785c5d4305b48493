'use client'
import { PenLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Popover, PopoverContent, PopoverTrigger } from '#ui/popover.tsx'
import { RewriteForm, type RewritablePage } from './rewrite-form.tsx'
import type { RewriteRequest } from './use-rewrites.ts'

type Props = {
  design: { id: string; workspace: string }
  pages: readonly RewritablePage[]
  /** Number of the page that is looked at; undefined where there are several to choose from. */
  number: number | undefined
  busy: boolean
  /** Why it did not begin. */
  error: unknown
  /** All of them are being written already. */
  disabled: boolean
  /** Resolves once the work has begun. */
  onStart: (request: RewriteRequest) => Promise<unknown>
}

/** Writes the page that is looked at again, with a wish or without. */
export const RewriteMenu = ({ design, pages, number, busy, error, disabled, onStart }: Props) => {
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
          design={design}
          pages={pages}
          busy={busy}
          error={error}
          onStart={(request) => {
            onStart(request).then(
              () => setOpen(false),
              () => undefined,
            )
          }}
        />
      </PopoverContent>
    </Popover>
  )
}
