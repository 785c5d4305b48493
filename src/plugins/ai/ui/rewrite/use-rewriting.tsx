'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { toast } from '#ui/toaster.tsx'
import { useCanEdit, useErrorText, type DesignRecord, type PageSize } from '#plugins/core/client.ts'
import { PageInWork } from './page-in-work.tsx'
import { pageTitles, plainPages } from './page-titles.ts'
import { RewriteMenu } from './rewrite-menu.tsx'
import { useRewrites } from './use-rewrites.ts'

/** What a viewer shows of pages that can be, or are being, written again. `flow` says whether a page is seen alone. */
export type Rewriting = {
  action: (index: number) => ReactNode
  notice: (index: number) => ReactNode
  cover: (index: number, frame: PageSize) => ReactNode
  /** The page shows its plan only. */
  isPlain: (index: number) => boolean
  /** Writes a page again without a wish; undefined for one that is being written already. */
  again: (index: number) => (() => void) | undefined
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
  const begin = (page: string, instruction = '') =>
    start.mutateAsync({ page, instruction }).catch((error: unknown) => {
      toast(errorText(error))
      throw error
    })

  const freeAt = (index: number) => rows.find((row) => row.index === index && !running[row.id])
  return {
    isPlain: (index) => plain.has(freeAt(index)?.id ?? ''),
    again: (index) => {
      const row = freeAt(index)
      return row && (() => void begin(row.id).catch(() => undefined))
    },
    action: (index) => {
      const free = shown(index).filter(({ id }) => !running[id])
      if (!canEdit || rows.length === 0) return null
      return (
        <RewriteMenu
          pages={free}
          number={flow === 'paged' ? index + 1 : undefined}
          busy={start.isPending}
          disabled={free.length === 0}
          onStart={begin}
        />
      )
    },
    notice: (index) => {
      const first = shown(index).find(({ id }) => plain.has(id) && !running[id])
      if (!canEdit || !first) return null
      return (
        <Notice
          look="warning"
          title={t('plainTitle', { number: first.index + 1 })}
          action={
            <Button
              size="sm"
              busy={start.isPending}
              onClick={() => void begin(first.id).catch(() => undefined)}
            >
              {t('plainAction')}
            </Button>
          }
        >
          <p className="text-sm">{t('plainText')}</p>
        </Notice>
      )
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
