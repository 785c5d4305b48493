'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { toast } from '#ui/toaster.tsx'
import { useCanEdit, useErrorText, type DesignRecord, type PageSize } from '#plugins/core/client.ts'
import { OutOfCredits, refusalOf } from '#plugins/credits/client.ts'
import { PageInWork } from './page-in-work.tsx'
import { pageTitles, plainPages } from './page-titles.ts'
import { PlainNotice } from './plain-notice.tsx'
import { RewriteMenu } from './rewrite-menu.tsx'
import { RewritePrice } from './rewrite-price.tsx'
import { useRewrites, type RewriteRequest } from './use-rewrites.ts'

/** What a viewer shows of pages that can be, or are being, written again. `flow` says whether a page is seen alone. */
export type Rewriting = {
  action: (index: number) => ReactNode
  notice: (index: number) => ReactNode
  cover: (index: number, frame: PageSize) => ReactNode
  /** The page shows its plan only. */
  isPlain: (index: number) => boolean
  /** Writes a page again without a wish; undefined for one that is being written already. */
  again: (index: number) => (() => void) | undefined
  /** What that would cost, to stand behind its verb. */
  price: (index: number) => ReactNode
}

/** Writing pages of a design again: the button, the work as it goes on, and a word where a page needs it. */
export const useRewriting = (design: DesignRecord, flow: 'paged' | 'continuous'): Rewriting => {
  const t = useTranslations('rewrite')
  const errorText = useErrorText()
  const canEdit = useCanEdit(design.workspace)
  const { running, start, end } = useRewrites(design.id)
  const titles = pageTitles(design)
  const plain = plainPages(design)
  const rows = (design.pages ?? []).flatMap(({ id }, index) =>
    id === undefined ? [] : [{ id, index, label: titles.get(id) ?? t('sectionName', { number: index + 1 }) }],
  )
  const shown = (index: number) => (flow === 'paged' ? rows.filter((row) => row.index === index) : rows)
  // Where it was asked for, to tell there why it did not begin.
  const [asked, setAsked] = useState<'form' | 'page'>('form')
  const refused = start.isError && refusalOf(start.error) ? start.error : null
  const begin = async (request: RewriteRequest, from: 'form' | 'page') => {
    setAsked(from)
    await start.mutateAsync(request).catch((error: unknown) => {
      if (!refusalOf(error)) toast(errorText(error))
      throw error
    })
  }
  const beginHere = (request: RewriteRequest) => void begin(request, 'page').catch(() => undefined)

  const freeAt = (index: number) => rows.find((row) => row.index === index && !running[row.id])
  return {
    isPlain: (index) => plain.has(freeAt(index)?.id ?? ''),
    again: (index) => {
      const row = freeAt(index)
      return row && (() => beginHere({ page: row.id }))
    },
    price: (index) => {
      const row = freeAt(index)
      return row ? <RewritePrice designId={design.id} page={row.id} /> : null
    },
    action: (index) => {
      const free = shown(index).filter(({ id }) => !running[id])
      if (!canEdit || rows.length === 0) return null
      return (
        <RewriteMenu
          design={design}
          pages={free}
          number={flow === 'paged' ? index + 1 : undefined}
          busy={start.isPending}
          error={asked === 'form' ? refused : null}
          disabled={free.length === 0}
          onStart={(request) => begin(request, 'form')}
        />
      )
    },
    notice: (index) => {
      if (!canEdit) return null
      if (refused && asked === 'page') return <OutOfCredits error={refused} workspace={design.workspace} />
      const first = shown(index).find(({ id }) => plain.has(id) && !running[id])
      return first ? (
        <PlainNotice key={first.id} design={design} page={first} busy={start.isPending} onStart={beginHere} />
      ) : null
    },
    cover: (index, frame) => {
      const row = shown(index).find(({ id }) => running[id])
      const jobId = row && running[row.id]
      if (!row || !jobId) return null
      return (
        <PageInWork
          key={jobId}
          jobId={jobId}
          number={row.index + 1}
          frame={flow === 'paged' ? frame : undefined}
          onEnd={() => end(row.id)}
        />
      )
    },
  }
}
