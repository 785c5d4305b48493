'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useErrorText } from '#plugins/core/client.ts'
import { refusedRows } from './refused-rows.ts'
import type { SaveState } from './saver.ts'

/** How it stands with what was changed, in two words. */
export const SaveWord = ({ saving }: { saving: SaveState }) => {
  const t = useTranslations('outline.save')
  const word = { waiting: 'saving', saving: 'saving', saved: 'saved', offline: 'offline' } as const
  return (
    <span role="status" className={saving.status === 'offline' ? 'text-warning' : undefined}>
      {saving.status in word ? t(word[saving.status as keyof typeof word]) : t('notSaved')}
    </span>
  )
}

type Props = { saving: SaveState; onChoose: (whose: 'mine' | 'theirs') => void; onReload: () => void }

/** What a person has to know, or to decide, before more can be saved. */
export const SaveNotice = ({ saving, onChoose, onReload }: Props) => {
  const t = useTranslations('outline.save')
  const errorText = useErrorText()
  switch (saving.status) {
    case 'changed-elsewhere':
      return (
        <Notice
          look="warning"
          title={t('changedTitle')}
          action={
            <>
              <Button size="sm" onClick={() => onChoose('theirs')}>
                {t('takeTheirs')}
              </Button>
              <Button size="sm" look="quiet" onClick={() => onChoose('mine')}>
                {t('keepMine')}
              </Button>
            </>
          }
        >
          <p className="text-sm">{t('changedText')}</p>
        </Notice>
      )
    case 'accepted':
      return (
        <Notice
          look="warning"
          title={t('acceptedTitle')}
          action={
            <Button size="sm" onClick={onReload}>
              {t('toSlides')}
            </Button>
          }
        >
          <p className="text-sm">{t('acceptedText')}</p>
        </Notice>
      )
    case 'offline':
      return (
        <Notice look="warning" title={t('offlineTitle')}>
          <p className="text-sm">{t('offlineText')}</p>
        </Notice>
      )
    case 'refused':
      // Told where it is.
      if (refusedRows(saving).size > 0) return null
      return (
        <Notice look="error" title={t('refusedTitle')}>
          <p className="text-sm">{errorText(saving.error)}</p>
        </Notice>
      )
    default:
      return null
  }
}
