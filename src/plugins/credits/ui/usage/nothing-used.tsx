'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/locale/navigation.ts'

const heights = ['h-4', 'h-8', 'h-6', 'h-12', 'h-9', 'h-16', 'h-11']

/** A period in which nothing was spent. */
export const NothingUsed = ({ days }: { days: number }) => {
  const t = useTranslations('usage')
  const picture = (
    <div className="flex h-28 w-56 items-end justify-center gap-2 rounded-control bg-sheet p-5 shadow-page">
      {heights.map((height) => (
        <span key={height} className={`w-4 rounded-t-[3px] bg-ink/20 ${height}`} />
      ))}
    </div>
  )
  return (
    <EmptyState
      picture={picture}
      title={t('empty', { days })}
      action={
        <Button asChild>
          <Link href="/create">{t('emptyAction')}</Link>
        </Button>
      }
    >
      {t('emptyText')}
    </EmptyState>
  )
}
