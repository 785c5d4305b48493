'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '#ui/field.tsx'
import { Select } from '#ui/select.tsx'
import { Textarea } from '#ui/textarea.tsx'
import { agreedOf, OutOfCredits, SpendButton, TooFew } from '#plugins/credits/client.ts'
import { useRewritePrice } from './rewrite-price.tsx'
import type { RewriteRequest } from './use-rewrites.ts'

const LONGEST_WISH = 1000

export type RewritablePage = { id: string; label: string }

type Props = {
  design: { id: string; workspace: string }
  /** One: the page that is looked at. Several: the sections of a website, of which one is chosen. */
  pages: readonly RewritablePage[]
  busy: boolean
  /** Why it did not begin. */
  error: unknown
  onStart: (request: RewriteRequest) => void
}

/** What a page is to do differently; left empty, it is only said in other words. */
export const RewriteForm = ({ design, pages, busy, error, onStart }: Props) => {
  const t = useTranslations('rewrite')
  const [page, setPage] = useState(pages[0]?.id ?? '')
  const [wish, setWish] = useState('')
  const price = useRewritePrice(design.id, page)
  const send = () => {
    if (!busy && page) onStart({ page, instruction: wish.trim(), ...agreedOf(price) })
  }
  return (
    <form
      className="grid grid-cols-[minmax(0,1fr)] gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
          event.preventDefault()
          send()
        }
      }}
    >
      {pages.length > 1 ? (
        <Field label={t('section')} className="grid-cols-[minmax(0,1fr)]">
          <Select
            value={page}
            onValueChange={setPage}
            options={pages.map(({ id, label }) => ({ value: id, label }))}
          />
        </Field>
      ) : null}
      <Field label={t('wish')} hint={t('wishHint')} className="grid-cols-[minmax(0,1fr)]">
        <Textarea
          autoFocus
          value={wish}
          maxLength={LONGEST_WISH}
          placeholder={t('wishExample')}
          onChange={(event) => setWish(event.target.value)}
          className="max-h-48"
        />
      </Field>
      {error ? (
        <OutOfCredits error={error} workspace={design.workspace} />
      ) : (
        <TooFew price={price} workspace={design.workspace} />
      )}
      <SpendButton type="submit" look="primary" price={price} workspace={design.workspace} busy={busy}>
        {t('start')}
      </SpendButton>
    </form>
  )
}
